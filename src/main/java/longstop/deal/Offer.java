package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * A bona fide offer or proposal for the Company that the Company or a seller received. It is
 * unreported until an ending says that Parent was notified.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was received
 * @param by party id of the Company or seller who received it
 * @param from who made it, in words
 * @param identityGiven whether the notice to Parent named the offeror
 * @param termsGiven whether the notice to Parent gave the specific terms
 */
public record Offer(
    @Key String id,
    @Doc("The day on which it was received.") LocalDate on,
    @Doc("Party id of the Company or seller who received it.") @Refers(To.PARTY) String by,
    @Doc("Who made it, in words.") String from,
    @Doc("Whether the notice to Parent named the offeror.") Answer identityGiven,
    @Doc("Whether the notice to Parent gave the specific terms.") Answer termsGiven)
    implements Event {}
