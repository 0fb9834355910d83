package longstop.concluded;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as people write them, the same on every machine. */
public final class Numbers {

  private Numbers() {}

  /** Grouped by thousands, with as many decimals as it has but at most six: {@code 2,137.5}. */
  public static String words(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** The numbers in order, as in {@code 10,000 and 9,000}. */
  public static String words(List<BigDecimal> numbers) {
    if (numbers.size() < 2) {
      return numbers.stream().map(Numbers::words).collect(Collectors.joining());
    }
    int last = numbers.size() - 1;
    return numbers.subList(0, last).stream().map(Numbers::words).collect(Collectors.joining(", "))
        + " and "
        + words(numbers.get(last));
  }

  /** What the numbers add up to. */
  public static BigDecimal sum(Iterable<BigDecimal> numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    return sum;
  }

  /** The same number without trailing zeros, so that equal numbers are equal objects. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
