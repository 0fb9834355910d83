package longstop.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used lately, so that many files in turn do not fill the memory. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  /** Entries that are kept; what was not used for longest goes first. */
  private static final int KEPT = 16;

  Recent() {
    super(KEPT, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > KEPT;
  }
}
