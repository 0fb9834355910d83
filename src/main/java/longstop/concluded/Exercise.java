package longstop.concluded;

import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.PriceTerms;
import longstop.deal.Right;
import longstop.deal.Terms;
import longstop.finding.Judged;

/**
 * A right to capital of the Company, as Schedule 1.1 looks at it (SPA 2.2(a)).
 *
 * @param id id of the right
 * @param holder who held it
 * @param made whether it was exercised, from the day of signing to the Closing
 */
public record Exercise(String id, String holder, Answer made) {

  /** A right with its end. */
  public static Exercise of(Right right, Span span, Terms terms, DerivedDate closing) {
    boolean inTime =
        span.ending()
            .filter(end -> !end.on().isBefore(terms.signed()))
            .filter(end -> closing.fixed().filter(end.on()::isAfter).isEmpty())
            .isPresent();
    return new Exercise(right.id(), right.holder(), inTime ? right.exercised() : Answer.NO);
  }

  /** Whom the adjusted schedule must cover because of it. */
  public List<String> holders() {
    return List.of(holder);
  }

  /** That it is not known how the right ended. */
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
