package longstop.indemnity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import longstop.concluded.Numbers;

/**
 * The shares that stay in the escrow for claims and expenses (SPA 8.8(b), ESC 4(d)).
 *
 * @param parts of whom, by holder: no more than each has
 * @param own those of them of whoever alone bears a claim for certain, by holder; nothing else can
 *     stand in for these
 * @param needed as many as would be enough in all, also where there are fewer; of a claim that only
 *     the part of some bears no more than they have
 */
record Kept(Map<String, BigDecimal> parts, Map<String, BigDecimal> own, BigDecimal needed) {

  /** Keeps the maps from being changed. */
  Kept {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
  }

  /** All of them. */
  BigDecimal inAll() {
    return Numbers.plain(Numbers.sum(parts.values()));
  }

  /** What each has beyond his part of them. */
  Map<String, BigDecimal> beyond(Map<String, BigDecimal> held) {
    Map<String, BigDecimal> free = new LinkedHashMap<>();
    held.forEach(
        (holder, number) ->
            free.put(
                holder,
                Numbers.plain(number.subtract(parts.getOrDefault(holder, BigDecimal.ZERO)))));
    return free;
  }
}
