package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A registration statement that covers resales, in effect from this day until its ending.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it became effective
 * @param sellers whose resales it covers
 */
public record Registration(
    @Key String id,
    @Doc("The day on which it became effective.") LocalDate on,
    @Doc("Whose resales it covers.") @Refers(To.PARTY_OR_SELLERS) List<String> sellers)
    implements Event {}
