package longstop.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Proposal;
import longstop.finding.Verdict;
import longstop.register.Aspect;

/**
 * Whether somebody may dispose of shares as he proposes.
 *
 * @param proposal what he proposes
 * @param verdict the answer
 * @param aspects each of the four results, in their order
 * @param findings every finding on the proposal, in the order of the agreements and the law
 * @param earliest for an answer other than yes: when the gates stop refusing
 */
public record SaleAnswer(
    Proposal proposal,
    Verdict verdict,
    Map<Aspect, Verdict> aspects,
    List<Answered> findings,
    Optional<Earliest> earliest) {

  /** The same, with the earliest day. */
  SaleAnswer with(Earliest day) {
    return new SaleAnswer(proposal, verdict, aspects, findings, Optional.of(day));
  }
}
