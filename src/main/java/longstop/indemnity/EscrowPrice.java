package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.concluded.AveragePrice;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.EscrowMovement;
import longstop.deal.Recapitalization;

/**
 * The price at which shares of the escrow count for dollars (SPA 8.8(b), ESC 4(c)): the Average
 * Price of the Closing Date, adjusted for what became of a share since (trap T-47).
 *
 * @param average the Average Price
 * @param splits splits and the like after the Closing that change it, by day
 */
public record EscrowPrice(AveragePrice average, List<Recapitalization> splits) {

  /**
   * Decimals to which a number of shares is worked out before it is rounded to whole ones: a price
   * after three for two has no end, and its own error must not cost a share.
   */
  private static final int WORKED = 16;

  /**
   * The price.
   *
   * @param adjusted whether a split after the Closing adjusts it
   */
  public static EscrowPrice of(
      AveragePrice average, DerivedDate closing, List<Recapitalization> splits, boolean adjusted) {
    return new EscrowPrice(
        average,
        splits.stream()
            .filter(split -> adjusted && split.newShares().signum() > 0)
            .filter(split -> closing.fixed().filter(split.on()::isAfter).isPresent())
            .sorted(Comparator.comparing(Recapitalization::on).thenComparing(Recapitalization::id))
            .toList());
  }

  /** Dollars for one share on a day, if the Average Price is known. */
  public Optional<BigDecimal> on(LocalDate day) {
    return average.usd().map(price -> adjusted(price, day));
  }

  private BigDecimal adjusted(BigDecimal price, LocalDate day) {
    BigDecimal now = price;
    for (Recapitalization split : splits) {
      if (!split.on().isAfter(day)) {
        now = now.multiply(split.oldShares()).divide(split.newShares(), MathContext.DECIMAL128);
      }
    }
    return Numbers.plain(now);
  }

  /**
   * Whole shares that are worth a sum on a day; {@code option} says how they are rounded: {@code
   * down}, {@code nearest}, or {@code exact} for not at all (trap T-48).
   */
  public Optional<BigDecimal> shares(BigDecimal usd, LocalDate day, String option) {
    return on(day)
        .map(price -> usd.divide(price, WORKED, RoundingMode.HALF_UP))
        .map(
            shares ->
                Numbers.plain(
                    switch (option.toLowerCase(Locale.ROOT)) {
                      case "exact" -> shares.setScale(ProRata.SHARES, RoundingMode.HALF_UP);
                      case "nearest" -> shares.setScale(0, RoundingMode.HALF_UP);
                      default -> shares.setScale(0, RoundingMode.DOWN);
                    }));
  }

  /** What shares that left count for together, in USD, each at the price of its own day. */
  Optional<BigDecimal> worth(Collection<EscrowMovement> left) {
    BigDecimal worth = BigDecimal.ZERO;
    for (EscrowMovement one : left) {
      Optional<BigDecimal> price = on(one.on());
      if (price.isEmpty()) {
        return Optional.empty();
      }
      worth = worth.add(Movements.shares(List.of(one)).multiply(price.get()));
    }
    return Optional.of(worth);
  }

  /** Whole shares that are enough to cover a sum on a day. */
  public Optional<BigDecimal> cover(BigDecimal usd, LocalDate day) {
    return on(day)
        .map(price -> usd.divide(price, WORKED, RoundingMode.HALF_UP))
        .map(shares -> shares.setScale(0, RoundingMode.UP));
  }

  /** The price of a day in words, with what adjusted it. */
  public String words(LocalDate day) {
    return on(day).map(price -> "USD " + Numbers.words(price) + " a share").orElse("a price");
  }
}
