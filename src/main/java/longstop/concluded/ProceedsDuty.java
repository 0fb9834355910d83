package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * Whether a seller must pay his liabilities first out of what he sells the shares for, because his
 * quotas are all or substantially all of his assets (SPA IIA(b)).
 *
 * @param subject party id of the seller
 * @param binds whether he must: whether his representation that they are not is contradicted
 */
public record ProceedsDuty(String subject, Answer binds) {

  /** What contradicts his representation binds him. */
  public static ProceedsDuty of(Asked asked, List<Contradiction> contradictions) {
    Answer none = asked.knownThrough(asked.asOf()) ? Answer.NO : Answer.UNKNOWN;
    return new ProceedsDuty(asked.subject(), contradictions.isEmpty() ? none : Answer.YES);
  }

  /** That he need not, or that it is not known whether he must. */
  public Judged judge(Asked asked) {
    return binds == Answer.NO
        ? Judged.exempt(asked.name() + " has other assets than the quotas")
        : Judged.need(
            "whether " + asked.name() + " must pay liabilities first is not known",
            "whether the quotas are all or substantially all of the assets of " + asked.name());
  }
}
