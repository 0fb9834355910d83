package longstop.concluded;

import java.math.BigDecimal;
import java.util.Comparator;
import longstop.deal.Answer;
import longstop.deal.Right;

/**
 * An option or other right to capital of the Company, and until when it stood (SPA 1.3(a), 6.2(k)).
 *
 * @param id id of the right
 * @param holder who holds it, in words
 * @param nominal nominal amount of the quotas it gives
 * @param span since when, and until when
 * @param exercised once it has ended: whether it was exercised
 */
public record CapitalRight(
    String id, String holder, BigDecimal nominal, Span span, Answer exercised) {

  /** By day of the grant, then by id. */
  static final Comparator<CapitalRight> ORDER =
      Comparator.comparing((CapitalRight right) -> right.span().from())
          .thenComparing(CapitalRight::id);

  /** A right with its ending. */
  public static CapitalRight of(Right right, Span span) {
    return new CapitalRight(
        right.id(), right.holder(), Numbers.plain(right.nominal()), span, right.exercised());
  }

  /** The right in words. */
  String words() {
    return "right of " + holder + " to quotas of " + Numbers.words(nominal);
  }
}
