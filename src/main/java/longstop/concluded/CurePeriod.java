package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Breach;
import longstop.deal.TerminationTerms;
import longstop.finding.Deadline;

/**
 * The days that a breach may take to be cured before it gives a right to terminate (SPA 10.1(e),
 * (f)). There is exactly one for every breach.
 *
 * @param breach the breach
 * @param start the day from which the days run, itself not counted; empty if they have not begun
 * @param last last day to cure, inclusive; empty if the days have not begun
 */
public record CurePeriod(Breach breach, Optional<LocalDate> start, Optional<LocalDate> last) {

  /**
   * The period of a breach.
   *
   * @param fromNotice whether the days run from receipt of a notice of the breach, or else from the
   *     breach (trap T-60)
   */
  public static CurePeriod of(Breach breach, TerminationTerms terms, boolean fromNotice) {
    return of(breach, terms, fromNotice ? breach.noticed() : Optional.of(breach.on()));
  }

  /** The same period under other terms. */
  CurePeriod under(TerminationTerms terms) {
    return of(breach, terms, start);
  }

  private static CurePeriod of(Breach breach, TerminationTerms terms, Optional<LocalDate> start) {
    return new CurePeriod(
        breach,
        start,
        start.flatMap(
            day -> Counting.withinDaysAfter(DerivedDate.of(day), terms.cureDays()).fixed()));
  }

  /** The last day for the cure, also where the days have not begun. */
  public DerivedDate end(Asked asked, TerminationTerms terms) {
    DerivedDate begins =
        start
            .map(DerivedDate::of)
            .orElseGet(
                () -> new DerivedDate.NotBefore(asked.asOf(), "notice of the breach is received"));
    return Counting.withinDaysAfter(begins, terms.cureDays());
  }

  /** The cure of the breach, by the last day for it. */
  public Deadline deadline(Asked asked, TerminationTerms terms, Span span) {
    return Dues.act(
        asked,
        Duty.by(
            asked,
            end(asked, terms),
            "cure of the breach of " + breach.clause() + ": " + breach.what()),
        Dues.deed(asked, span));
  }

  /** The last day to cure, if the days have begun by a day. */
  Optional<LocalDate> lastAsOf(LocalDate day) {
    return last.filter(any -> start.filter(day::isBefore).isEmpty());
  }

  /**
   * The right that the breach gives on a day.
   *
   * @param party who would terminate, in words
   * @param by whose breach it is, in words
   * @param ended the day on which it was cured, if it was
   * @param cureDays calendar days that the cure may take
   */
  Entitlement right(
      LocalDate day, String party, String by, Optional<LocalDate> ended, int cureDays) {
    String what =
        breach.what()
            + " (breach of "
            + breach.clause()
            + " by "
            + by
            + " of "
            + Words.day(breach.on())
            + ")";
    Optional<LocalDate> last = lastAsOf(day);
    boolean uncuredInTime = last.filter(day::isAfter).isPresent();
    Optional<LocalDate> cured = ended.filter(end -> !end.isAfter(day));
    if (breach.material() == Answer.NO) {
      return Entitlement.not("gives no right, it is not material: " + what);
    }
    if (cured.isPresent() && last.filter(cured.get()::isAfter).isEmpty()) {
      return Entitlement.not("cured on " + Words.day(cured.get()) + ": " + what);
    }
    if (breach.material() == Answer.UNKNOWN) {
      return Entitlement.unknown(
          "it is not known whether this is material: " + what,
          "whether this breach is material: " + breach.what());
    }
    if (uncuredInTime) {
      return Entitlement.now(
          party + " may terminate: not cured by " + Words.day(last.get()) + ": " + what);
    }
    if (breach.curable() == Answer.NO) {
      return Entitlement.now(
          party + " may terminate: not curable within " + cureDays + " days: " + what);
    }
    if (breach.curable() == Answer.YES && breach.efforts() == Answer.NO) {
      return Entitlement.now(
          party + " may terminate: curable, but without best efforts to cure: " + what);
    }
    if (breach.curable() == Answer.UNKNOWN || breach.efforts() == Answer.UNKNOWN) {
      return Entitlement.unknown(
          "it is not known whether the days to cure protect " + by + ": " + what,
          "whether it is curable within "
              + cureDays
              + " days by best efforts, and whether these go on: "
              + breach.what());
    }
    return last.map(
            end ->
                Entitlement.later(
                    party
                        + " may terminate from "
                        + Words.day(end.plusDays(1))
                        + ", unless cured by "
                        + Words.day(end)
                        + " or the efforts stop earlier: "
                        + what,
                    "cure by " + Words.day(end)))
        .orElseGet(
            () ->
                Entitlement.later(
                    "the days to cure have not begun, no notice of the breach was received: "
                        + what,
                    "notice of the breach to " + by));
  }
}
