package longstop.concluded;

import java.math.BigDecimal;
import java.util.Locale;
import longstop.deal.Answer;

/** Sums of money: as people write them, and against a limit. */
public final class Amounts {

  private Amounts() {}

  /** The amount with its currency, for example {@code USD 50,000.01}. */
  public static String words(String currency, BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    int places = plain.scale() <= 0 ? 0 : Math.max(2, plain.scale());
    return currency + " " + String.format(Locale.ROOT, "%,." + places + "f", plain);
  }

  /** Whether a sum is above a limit, where some of its amounts may not count. */
  public static Answer above(BigDecimal limit, BigDecimal certain, BigDecimal possible) {
    if (certain.compareTo(limit) > 0) {
      return Answer.YES;
    }
    return possible.compareTo(limit) > 0 ? Answer.UNKNOWN : Answer.NO;
  }
}
