package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Claim;

/**
 * What a claim asks of the cap (SPA 8.4). There is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param basis what sort of promise is said to be broken
 * @param intentional whether intent or fraud is claimed, for which there is no cap
 * @param right whether it gives a right to indemnity
 * @param due what is due on it whether or not it gives one, in USD: what nobody objected to, or was
 *     agreed or awarded
 * @param debtors ids of the sellers who answer
 * @param usd what it comes to, in USD, if that is known: what was agreed or awarded; else its
 *     Damages, or what is due if that is more; what is due alone if it gives no right
 * @param received the day on which its notice was received, if it was
 */
public record CapPart(
    String claim,
    Basis basis,
    Answer intentional,
    Answer right,
    BigDecimal due,
    List<String> debtors,
    Optional<BigDecimal> usd,
    Optional<LocalDate> received) {

  /** The day by which it is ordered: that of receipt, the last of all where there is none. */
  LocalDate day() {
    return received.orElse(LocalDate.MAX);
  }

  /** Keeps the list from being changed. */
  public CapPart {
    debtors = List.copyOf(debtors);
  }

  /**
   * What a claim asks of it.
   *
   * @param setOff what it takes from the escrow: no more than went in time where the right to the
   *     rest is lost (trap T-23)
   */
  public static CapPart of(
      Claim claim,
      Entitled entitled,
      InTime time,
      Damages damages,
      Dispute dispute,
      SetOff setOff) {
    BigDecimal due = setOff.owed();
    return new CapPart(
        claim.id(),
        time.basis(),
        claim.intentional(),
        entitled.right(),
        due,
        entitled.debtors(),
        entitled.right() == Answer.NO ? Optional.of(due) : dispute.worth(damages).map(due::max),
        time.received());
  }

  /** Whether it takes something of the cap, or may. */
  boolean takes() {
    return basis.represented() && intentional != Answer.YES && !cameToNothing();
  }

  /** Whether something is due on it although it gives no right. */
  boolean withoutRight() {
    return right == Answer.NO && due.signum() > 0;
  }

  /**
   * What becomes of a sum of it, as a verb: without a right it is not owed (SPA 8.5), but taken.
   */
  String are() {
    return withoutRight() ? " are taken" : " are owed";
  }

  /** Whether nothing is owed on it. */
  boolean cameToNothing() {
    return usd.filter(sum -> sum.signum() == 0).isPresent();
  }

  /** Whether it is not known what it asks for. */
  boolean open() {
    return right == Answer.UNKNOWN || usd.isEmpty() || debtors.isEmpty();
  }
}
