package longstop.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Proposal;
import longstop.finding.Status;
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

  /** What decides the verdict: every gate that gives it, or on which it depends; none for yes. */
  public List<Answered> deciding() {
    return findings.stream()
        .filter(Answered::gating)
        .filter(
            answered ->
                switch (verdict) {
                  case YES -> false;
                  case NO -> answered.finding().status() == Status.VIOLATED;
                  case OPEN -> answered.finding().status() == Status.OPEN;
                  case DEPENDS_ON_READING -> answered.statusTurns();
                })
        .toList();
  }

  /** The same, with the earliest day if there is one. */
  SaleAnswer with(Optional<Earliest> day) {
    return new SaleAnswer(proposal, verdict, aspects, findings, day);
  }
}
