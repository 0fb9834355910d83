package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A sale by somebody who is no seller of this deal, which Rule 144 adds to the sales of one who is.
 *
 * @param id the id under which the deal file records it
 * @param on the day of the sale
 * @param sellers to whose sales it is added
 * @param why why it is
 * @param by who sold, in words
 * @param shares number of shares, as they were on that day
 * @param under on what it relied under the Securities Act
 * @param proceeds price of all of them together, in USD
 */
public record AddedSale(
    @Key String id,
    @Doc("The day of the sale.") LocalDate on,
    @Doc("To whose sales it is added.") @Refers(To.SELLER) List<String> sellers,
    @Doc("Why it is added.") AddedPersonKind why,
    @Doc("Who sold, in words.") String by,
    @Doc("Number of shares, as they were on that day.") BigDecimal shares,
    @Doc("On what it relied under the Securities Act.") Optional<Route> under,
    @Doc("Price of all of them together, in USD.") Optional<BigDecimal> proceeds)
    implements Event {}
