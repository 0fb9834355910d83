package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * An offer or proposal for the Company that the Company, a subsidiary or a seller received. It is
 * unreported until an ending says that Parent was notified.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was received
 * @param by party id of the one who received it
 * @param subsidiary where neither the Company nor a seller received it: whether a subsidiary of the
 *     Company did
 * @param from who made it, in words
 * @param bonaFide whether it was made in good faith; it is taken to be unless this says no
 * @param identityGiven whether the notice to Parent named the offeror
 * @param termsGiven whether the notice to Parent gave the specific terms
 */
public record Offer(
    @Key String id,
    @Doc("The day on which it was received.") LocalDate on,
    @Doc("Party id of the one who received it.") @Refers(To.PARTY) String by,
    @Doc(
            "Where neither the Company nor a seller received it: whether a subsidiary of the"
                + " Company did.")
        Answer subsidiary,
    @Doc("Who made it, in words.") String from,
    @Doc("Whether it was made in good faith; it is taken to be unless this says no.")
        Answer bonaFide,
    @Doc("Whether the notice to Parent named the offeror.") Answer identityGiven,
    @Doc("Whether the notice to Parent gave the specific terms.") Answer termsGiven)
    implements Event {
  /** Whether Parent must be told of it (SPA 4.2(b)). */
  public Answer concerns(Roles roles) {
    if (bonaFide == Answer.NO || roles.buying(by)) {
      return Answer.NO;
    }
    return roles.selling(by) ? Answer.YES : subsidiary;
  }
}
