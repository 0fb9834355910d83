package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.PriceTerms;
import longstop.deal.Right;
import longstop.deal.Terms;
import longstop.finding.Judged;

/**
 * A right to capital of the Company, as Schedule 1.1 looks at it (SPA 2.2(a)). Exercised, it gives
 * one quota.
 *
 * @param id id of the right
 * @param holder who held it
 * @param nominal nominal amount of the quota that it gives
 * @param granted day of the grant
 * @param made whether it was exercised, from the day of signing to the Closing
 * @param signed day of the agreement
 */
public record Exercise(
    String id,
    String holder,
    BigDecimal nominal,
    LocalDate granted,
    Answer made,
    LocalDate signed) {

  /** By day of the grant, then by id. */
  static final Comparator<Exercise> ORDER =
      Comparator.comparing(Exercise::granted).thenComparing(Exercise::id);

  /** A right with its end. */
  public static Exercise of(Right right, Span span, Terms terms, DerivedDate closing) {
    boolean inTime =
        span.ending()
            .filter(end -> !end.on().isBefore(terms.signed()))
            .filter(end -> closing.fixed().filter(end.on()::isAfter).isEmpty())
            .isPresent();
    return new Exercise(
        right.id(),
        right.holder(),
        Numbers.plain(right.nominal()),
        right.on(),
        inTime ? right.exercised() : Answer.NO,
        terms.signed());
  }

  /** Whether it was granted only after signing, so that the schedule is not adjusted for it. */
  public boolean late() {
    return granted.isAfter(signed);
  }

  /** That a quota came from a right for which the schedule is not adjusted. */
  public Judged unforeseen(Asked asked, Weight weight) {
    return Judged.breach(
            asked.title()
                + ": a quota of "
                + Numbers.words(nominal)
                + " of "
                + holder
                + " is not one of Schedule 1.1, which is adjusted only for rights outstanding at"
                + " signing; this one was granted on "
                + Words.day(granted))
        .weighing(weight.material())
        .dated(granted);
  }

  /** Whom the adjusted schedule must cover because of it. */
  public List<String> holders() {
    return List.of(holder);
  }

  /** That it is not known how the right ended, and so which quotas there are. */
  public Judged unclear(Asked asked) {
    return Judged.need(
        asked.title() + ": whether Schedule 1.1 must be adjusted is not known",
        "whether the right of " + holder + " was exercised");
  }

  /** A right that is outstanding, as the list of such rights looks at it (SPA 2.2(b)). */
  public static Listed outstanding(Right right, PriceTerms terms, Weight weight) {
    String what =
        "right of "
            + right.holder()
            + " to a quota of "
            + Amounts.words(terms.capitalCurrency(), right.nominal());
    return new Listed(Answer.YES, what, what, right.disclosedUnder(), weight.material());
  }
}
