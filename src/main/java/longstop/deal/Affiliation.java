package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * A seller is an affiliate of Parent from this day until its ending (Rule 144(a)(1)).
 *
 * @param id the id under which the deal file records it
 * @param on the first day
 * @param party the seller
 * @param byOfficeOnly whether only because he is an officer or director
 */
public record Affiliation(
    @Key String id,
    @Doc("The first day.") LocalDate on,
    @Doc("The seller.") @Refers(To.SELLER) String party,
    @Doc("Whether only because he is an officer or director.") Answer byOfficeOnly)
    implements Event {}
