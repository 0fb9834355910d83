package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Ending;

/**
 * A time in which something of the record was so, {@code [from, to)}. What has no ending lasts
 * through the as-of date, as far as is known.
 *
 * @param from first day
 * @param to first day on which it was no longer so, or is no longer known to be so
 * @param open whether its end is not known
 */
public record Spell(LocalDate from, LocalDate to, boolean open) {

  /** The time of an event. */
  public static Spell of(Span span, LocalDate asOf) {
    return new Spell(
        span.from(),
        span.ending().map(Ending::on).orElse(asOf.plusDays(1)),
        span.ending().isEmpty());
  }

  /** Whether the day lies in it. */
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** The first of these times that covers the day. */
  static Optional<Spell> covering(List<Spell> spells, LocalDate day) {
    return spells.stream().filter(spell -> spell.covers(day)).findFirst();
  }

  /** The first day, from the given one on, that none of these times covers. */
  static LocalDate firstOutside(List<Spell> spells, LocalDate day) {
    LocalDate free = day;
    for (Optional<Spell> next = covering(spells, free);
        next.isPresent();
        next = covering(spells, free)) {
      free = next.get().to();
    }
    return free;
  }
}
