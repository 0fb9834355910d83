package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A seller is an affiliate of Parent, or of the Company, from this day until its ending (Rule
 * 144(a)(1)).
 *
 * @param id the id under which the deal file records it
 * @param on the first day
 * @param party the seller
 * @param byOfficeOnly whether only because he is an officer or director
 * @param of whose affiliate he is; Parent's unless stated
 */
public record Affiliation(
    @Key String id,
    @Doc("The first day.") LocalDate on,
    @Doc("The seller.") @Refers(To.SELLER) String party,
    @Doc("Whether only because he is an officer or director.") Answer byOfficeOnly,
    @Doc("Whose affiliate he is; Parent's unless stated.") @Refers(To.PARTY) Optional<String> of)
    implements Event {}
