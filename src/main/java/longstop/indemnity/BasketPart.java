package longstop.indemnity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import longstop.deal.Answer;

/**
 * What a claim adds to the aggregate Damages for untrue representations (SPA 8.5). There is exactly
 * one for every claim.
 *
 * @param claim id of the claim
 * @param counts whether it adds to them: a claim on a representation of the selling side, in time,
 *     for which somebody answers, and that did not end with nothing; or one of which something is
 *     due all the same, as it was agreed or awarded, or nobody objected
 * @param usd what it adds, in USD, if that is known: what was agreed or awarded, else its Damages;
 *     of one that fails otherwise no more than is due
 */
public record BasketPart(String claim, Answer counts, Optional<BigDecimal> usd) {

  /** By id. */
  static final Comparator<BasketPart> ORDER = Comparator.comparing(BasketPart::claim);

  /**
   * What a claim adds.
   *
   * @param silence what silence accepts: of one that fails otherwise something or nothing
   */
  public static BasketPart of(
      InTime time,
      Answering answering,
      Assigned assigned,
      Damages damages,
      Dispute dispute,
      Accepted silence) {
    Answer right = Answer.all(time.answer(), answering.answered(), assigned.answer());
    BigDecimal due =
        silence == Accepted.ENTITLED && dispute.silent() ? BigDecimal.ZERO : dispute.accepted();
    boolean taken = right != Answer.YES && due.signum() > 0;
    return new BasketPart(
        damages.claim(),
        Answer.all(
            Answer.of(time.basis().represented() && !dispute.cameToNothing()),
            taken ? Answer.YES : right),
        taken ? dispute.worth(damages).map(due::min) : dispute.worth(damages));
  }

  /** What it adds for certain; nothing while that is not known. */
  BigDecimal certain() {
    return counts == Answer.YES ? usd.orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  /** Whether it is not known what it adds. */
  boolean open() {
    return counts == Answer.UNKNOWN || (counts == Answer.YES && usd.isEmpty());
  }
}
