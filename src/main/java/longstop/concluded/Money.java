package longstop.concluded;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts of money in words: exact, never rounded. */
final class Money {

  private static final int CENTS = 2;

  private Money() {}

  /** An amount with at least two decimals, such as {@code 10,000.01} or {@code 50.005}. */
  static String words(BigDecimal amount) {
    int scale = Math.max(CENTS, amount.stripTrailingZeros().scale());
    return String.format(Locale.ROOT, "%,." + scale + "f", amount);
  }

  /** An amount with its currency, such as {@code USD 10,000.01}. */
  static String words(String currency, BigDecimal amount) {
    return currency + " " + words(amount);
  }
}
