package longstop.located;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;

/**
 * Lays a patch over a tree, as RFC 7396 (JSON Merge Patch) says: mappings are merged key by key, a
 * key with no value deletes, and everything else, lists included, replaces.
 */
public final class MergePatch {

  private MergePatch() {}

  /**
   * The base with the patch laid over it; neither is changed. Each value keeps the place it was
   * read from, so that a problem names the file that has to be corrected. Keys of the base keep
   * their order, new keys follow in the order of the patch.
   */
  public static Node apply(Node base, Node patch) {
    if (!(patch instanceof Mapping changes)) {
      return patch;
    }
    Mapping under = base instanceof Mapping original ? original : empty(patch);
    Map<String, Entry> merged = new LinkedHashMap<>(under.entries());
    changes
        .entries()
        .forEach(
            (key, change) -> {
              if (change.value() instanceof Scalar scalar && scalar.isNull()) {
                merged.remove(key);
              } else {
                merged.put(key, lay(change, Optional.ofNullable(merged.get(key))));
              }
            });
    return new Mapping(under.mark(), merged);
  }

  private static Entry lay(Entry change, Optional<Entry> under) {
    // A new mapping is laid over an empty one, so that deletions in it leave nothing behind.
    Node base = under.map(Entry::value).orElseGet(() -> empty(change.value()));
    boolean continued = base instanceof Mapping && change.value() instanceof Mapping;
    Mark keyMark = under.filter(e -> continued).orElse(change).keyMark();
    return new Entry(keyMark, apply(base, change.value()));
  }

  private static Mapping empty(Node at) {
    return new Mapping(at.mark(), Map.of());
  }
}
