package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import longstop.deal.Answer;
import longstop.deal.Right;

/**
 * A right to capital of the Company, as Schedule 1.1 looks at it (SPA 2.2(a)).
 *
 * @param id id of the right
 * @param holder who held it
 * @param nominal nominal amount of the quota it gave
 * @param made whether it was exercised, on or after the day of signing
 */
public record Exercise(String id, String holder, BigDecimal nominal, Answer made) {

  /** By id. */
  static final Comparator<Exercise> ORDER = Comparator.comparing(Exercise::id);

  /** A right with its end. */
  public static Exercise of(Right right, Span span, LocalDate signed) {
    boolean sinceSigning = span.ending().filter(end -> !end.on().isBefore(signed)).isPresent();
    return new Exercise(
        right.id(), right.holder(), right.nominal(), sinceSigning ? right.exercised() : Answer.NO);
  }

  /** A right that is outstanding, as the list of such rights looks at it (SPA 2.2(b)). */
  public static Listed outstanding(Right right, Weight weight) {
    String what =
        "right of " + right.holder() + " to a quota of " + right.nominal().toPlainString();
    return new Listed(Answer.YES, what, what, right.disclosedUnder(), weight.material());
  }
}
