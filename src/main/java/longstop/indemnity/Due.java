package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * What of a claim is due to Parent from the escrow (SPA 8.8(b), 8.9, ESC 4(c)): what was agreed or
 * awarded, or what nobody objected to, as far as silence accepts it (trap T-23). There is exactly
 * one for every claim.
 *
 * @param claim id of the claim
 * @param dispute where the claim stands
 * @param silence what silence accepts of it
 * @param entitled whether it gives a right to indemnity
 * @param damages what it comes to, in USD, if that is known
 */
public record Due(
    String claim,
    Dispute dispute,
    Accepted silence,
    Entitled entitled,
    Optional<BigDecimal> damages) {

  /** What is due of a claim. */
  public static Due of(Dispute dispute, Accepted silence, Entitled entitled, Damages damages) {
    return new Due(dispute.claim(), dispute, silence, entitled, damages.usd());
  }

  /** What is due for certain, in USD; zero while nothing is. */
  BigDecimal usd() {
    if (!dispute.silent() || silence == Accepted.CLAIMED) {
      return dispute.accepted();
    }
    return silence == Accepted.ENTITLED && entitled.right() != Answer.YES
        ? BigDecimal.ZERO
        : dispute.accepted().min(damages.orElse(dispute.accepted()));
  }

  /**
   * Whether silence to the claim gives Parent anything, or gave it before the claim was settled.
   */
  Answer bySilence() {
    return silence == Accepted.ENTITLED ? entitled.unsettled() : Answer.YES;
  }

  /** Why silence gives Parent nothing, worded to stand alone; empty where it may. */
  Optional<String> nothing() {
    return bySilence() == Answer.NO
        ? Optional.of(
            "the claim gives no right to indemnity, and silence accepts no more than there is a"
                + " right to")
        : Optional.empty();
  }

  /** The same for a claim that silence alone decides. */
  Optional<String> unaccepted() {
    return nothing().filter(why -> dispute.silent());
  }

  /** What must be known to tell what silence accepted, with what cannot be told before it. */
  Optional<Judged> unknown(String what) {
    if (!dispute.silent() || silence == Accepted.CLAIMED) {
      return Optional.empty();
    }
    if (bySilence() == Answer.UNKNOWN) {
      return Optional.of(
          Judged.need(
              what
                  + "it is not known whether the claim gives a right to indemnity, and silence"
                  + " accepts no more",
              "whether the claim gives a right to indemnity (SPA 8.1, 8.2, 8.5)"));
    }
    return damages.isEmpty() && bySilence() == Answer.YES
        ? Optional.of(
            Judged.need(
                what + "silence accepts no more than the Damages", "what the Damages come to"))
        : Optional.empty();
  }

  /** What silence was taken for, where it was more than is owed. */
  List<String> because() {
    List<String> told = new ArrayList<>();
    if (!dispute.silent()) {
      return told;
    }
    if (entitled.right() == Answer.NO && silence != Accepted.ENTITLED) {
      told.add(
          "nobody objected in time, although there may be no right to indemnity: silence is taken"
              + " as acceptance (trap T-23)");
    }
    damages
        .filter(usd -> usd.compareTo(dispute.accepted()) < 0)
        .ifPresent(
            usd ->
                told.add(
                    "nobody objected to "
                        + Amounts.words(AveragePrice.USD, dispute.accepted())
                        + ", but the Damages come to "
                        + Amounts.words(AveragePrice.USD, usd)
                        + (silence == Accepted.CLAIMED
                            ? ": silence is taken as acceptance of what was claimed (trap T-23)"
                            : ", and no more is set off")));
    return told;
  }
}
