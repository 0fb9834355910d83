package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Shares of Parent that are reserved for options of key employees of the Company (SPA 5.11).
 *
 * @param on the day of the reservation
 * @param shares how many shares are reserved
 */
public record OptionPool(
    @Doc("The day of the reservation.") LocalDate on,
    @Doc("How many shares are reserved.") BigDecimal shares)
    implements Dated {}
