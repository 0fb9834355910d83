package longstop.deal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * A split, stock dividend or similar change of Parent's common stock.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it took effect
 * @param what what it is, in words
 * @param newShares shares after it, for so many before it: 2 in a split of 2 for 1, 105 in a stock
 *     dividend of 5 percent
 * @param oldShares shares before it: 1 in a split of 2 for 1, 100 in a stock dividend of 5 percent
 */
public record Recapitalization(
    @Key String id,
    @Doc("The day on which it took effect.") LocalDate on,
    @Doc("What it is, in words.") String what,
    @Doc(
            "Shares after it, for so many before it: 2 in a split of 2 for 1, 105 in a stock"
                + " dividend of 5 percent.")
        BigDecimal newShares,
    @Doc("Shares before it: 1 in a split of 2 for 1, 100 in a stock dividend of 5 percent.")
        BigDecimal oldShares)
    implements Event {
  /** What it makes of a number of shares; the same number where no shares before it are named. */
  public BigDecimal after(BigDecimal shares) {
    return oldShares.signum() <= 0
        ? shares
        : shares.multiply(newShares).divide(oldShares, MathContext.DECIMAL128);
  }

  /** Of how many shares it made a number; the same number where no shares after it are named. */
  public BigDecimal before(BigDecimal shares) {
    return newShares.signum() <= 0
        ? shares
        : shares.multiply(oldShares).divide(newShares, MathContext.DECIMAL128);
  }
}
