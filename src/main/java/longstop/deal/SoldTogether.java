package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * Sellers whose sales Rule 144 adds together, from this day until its ending. What one of them
 * sells in that time counts for each of them.
 *
 * @param id the id under which the deal file records it
 * @param on the first day
 * @param sellers who they are
 * @param why why
 */
public record SoldTogether(
    @Key String id,
    @Doc("The first day.") LocalDate on,
    @Doc("Who they are.") @Refers(To.SELLER) List<String> sellers,
    @Doc("Why their sales are added together.") AddedPersonKind why)
    implements Event {}
