package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the escrow receives on what it holds, other than by a split, which is recorded once for all
 * shares: dividends and other distributions (ESC 5).
 *
 * @param id the id under which the deal file records it
 * @param on the day of receipt
 * @param what what it is, in words
 * @param shares shares of Parent received
 * @param usd cash received, in USD
 */
public record EscrowReceipt(
    @Key String id,
    @Doc("The day of receipt.") LocalDate on,
    @Doc("What it is, in words.") String what,
    @Doc("Shares of Parent received.") Optional<BigDecimal> shares,
    @Doc("Cash received, in USD.") Optional<BigDecimal> usd)
    implements Event {}
