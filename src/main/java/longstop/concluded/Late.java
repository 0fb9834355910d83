package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Delinquency;
import longstop.law.Length;

/**
 * A report of Parent to the SEC that was late.
 *
 * @param what which report
 * @param span from the day after which it was late until it was filed
 * @param through for one that nobody says was late: the last day on which the record, as far as it
 *     is complete, says that it was not filed, inclusive; else it lasts as long as its span
 * @param until the first day on which it no longer matters, filed or not, if there is one
 */
public record Late(String what, Span span, Optional<LocalDate> through, Optional<LocalDate> until) {

  /** What the record says, with its end. */
  public static Late of(Delinquency delinquency, Span span) {
    return new Late(delinquency.what(), span, Optional.empty(), Optional.empty());
  }

  /** A quarterly or annual report that was filed after its last good day. */
  public static Late of(PeriodicReport report) {
    return new Late(report.what(), report.delay(), Optional.empty(), Optional.empty());
  }

  /** A quarterly or annual report that was due, and is not in a record that is complete so far. */
  public static Late missing(Asked asked, PeriodicReport report) {
    return new Late(
        report.what(), report.delay(), Optional.of(asked.completeThrough()), Optional.empty());
  }

  /** The same, where it matters for so long after its last good day. */
  Late mattering(Length length) {
    return new Late(what, span, through, Optional.of(length.after(span.from()).plusDays(1)));
  }

  /** From the day after its last good day on, on which it could still come in time. */
  Spell spell(LocalDate asOf) {
    Spell spell = Spell.of(span, through.orElse(asOf));
    LocalDate first = spell.from().plusDays(1);
    return until
        .filter(day -> !day.isAfter(spell.to()))
        .map(day -> new Spell(first, day, false))
        .orElse(new Spell(first, spell.to(), spell.open()));
  }
}
