package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * Legal or equitable process for a debt of a seller, such as an attachment, from this day until its
 * ending (ESC 1(c)).
 *
 * @param id the id under which the deal file records it
 * @param on the first day
 * @param seller whose debt it is for
 * @param what what it is, in words
 * @param reaches whether it takes or reaches his shares in escrow, or his interest in them
 */
public record LegalProcess(
    @Key String id,
    @Doc("The first day.") LocalDate on,
    @Doc("Whose debt it is for.") @Refers(To.SELLER) String seller,
    @Doc("What it is, in words.") String what,
    @Doc("Whether it takes or reaches his shares in escrow, or his interest in them.")
        Answer reaches)
    implements Event {}
