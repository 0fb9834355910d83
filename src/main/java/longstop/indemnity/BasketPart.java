package longstop.indemnity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Resolution;
import longstop.deal.ResolutionKind;

/**
 * What a claim adds to the aggregate Damages for untrue representations (SPA 8.5). There is exactly
 * one for every claim.
 *
 * @param claim id of the claim
 * @param counts whether it adds to them: a claim on a representation of the selling side, in time,
 *     for which somebody answers, and not given up
 * @param usd what it adds, in USD, if that is known
 */
public record BasketPart(String claim, Answer counts, Optional<BigDecimal> usd) {

  /** By id. */
  static final Comparator<BasketPart> ORDER = Comparator.comparing(BasketPart::claim);

  /** What a claim adds. */
  public static BasketPart of(
      InTime time,
      Answering answering,
      Assigned assigned,
      Damages damages,
      List<Resolution> resolutions) {
    boolean givenUp = resolutions.stream().anyMatch(one -> one.kind() == ResolutionKind.WITHDRAWAL);
    return new BasketPart(
        damages.claim(),
        Answer.all(
            Answer.of(time.basis().represented() && !givenUp),
            time.answer(),
            answering.answered(),
            assigned.answer()),
        damages.usd());
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
