package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * The tax form that one seller executed.
 *
 * @param seller the id under which the deal file records it
 * @param on day on which it was delivered
 * @param form which form
 * @param executed whether it is signed
 */
public record TaxForm(
    @Key @Refers(To.SELLER_OR_HEIR) String seller,
    @Doc("Day on which it was delivered.") LocalDate on,
    @Doc("Which form.") TaxFormKind form,
    @Doc("Whether it is signed.") Answer executed)
    implements Dated {}
