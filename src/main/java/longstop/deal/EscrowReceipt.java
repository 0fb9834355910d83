package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dividend or other distribution on what the escrow holds, but for a split, which is recorded
 * once for all shares (ESC 5).
 *
 * @param id the id under which the deal file records it
 * @param on the day of receipt
 * @param what what it is, in words
 * @param shares shares of Parent received
 * @param usd cash received, in USD
 * @param joined whether it was added to the escrow, and not paid out
 * @param delivered for rights or other property, neither shares of Parent nor cash: the day on
 *     which the Escrow Agent delivered all of it to the sellers
 */
public record EscrowReceipt(
    @Key String id,
    @Doc("The day of receipt.") LocalDate on,
    @Doc("What it is, in words.") String what,
    @Doc("Shares of Parent received.") Optional<BigDecimal> shares,
    @Doc("Cash received, in USD.") Optional<BigDecimal> usd,
    @Doc("Whether it was added to the escrow, and not paid out.") Answer joined,
    @Doc(
            value = "Of what is neither shares nor cash: the day of its delivery to the sellers.",
            clause = "ESC 4(d)")
        Optional<LocalDate> delivered)
    implements Event {

  /** Whether it is rights or other property, which no number of shares or sum of cash counts. */
  public boolean other() {
    return shares().filter(number -> number.signum() > 0).isEmpty()
        && usd().filter(sum -> sum.signum() > 0).isEmpty();
  }
}
