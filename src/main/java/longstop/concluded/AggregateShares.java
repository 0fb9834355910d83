package longstop.concluded;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.PriceTerms;
import longstop.deal.Recapitalization;

/**
 * The Aggregate Parent Shares (SPA 1.3(b)): those of the agreement, times new shares, divided by
 * old ones. They are kept apart, because a reverse split need not leave a number with an end.
 *
 * @param agreed shares of Parent, as agreed
 * @param newShares product of the new shares of all recapitalizations that count
 * @param oldShares product of the old shares of all recapitalizations that count
 * @param steps the recapitalizations that count, by date, in words
 * @param unclear recapitalizations whose ratio makes no sense, in words
 */
public record AggregateShares(
    BigDecimal agreed,
    BigDecimal newShares,
    BigDecimal oldShares,
    List<String> steps,
    List<String> unclear) {

  private static final Comparator<Recapitalization> ORDER =
      Comparator.comparing(Recapitalization::on).thenComparing(Recapitalization::id);

  /** Shares of Parent as agreed, and nothing to adjust. */
  public static AggregateShares of(BigDecimal agreed) {
    return new AggregateShares(agreed, BigDecimal.ONE, BigDecimal.ONE, List.of(), List.of());
  }

  /**
   * The shares after each recapitalization that took effect after signing and before the Closing
   * Date; on neither of these days does it count.
   */
  public static AggregateShares of(
      PriceTerms terms, LocalDate signed, DerivedDate closing, List<Recapitalization> all) {
    AggregateShares shares = of(Numbers.plain(terms.aggregateShares()));
    for (Recapitalization one : all.stream().sorted(ORDER).toList()) {
      boolean before = closing.possibleFrom().map(one.on()::isBefore).orElse(true);
      if (one.on().isAfter(signed) && before) {
        shares = shares.after(one);
      }
    }
    return shares;
  }

  private AggregateShares after(Recapitalization one) {
    String what = one.what() + ", " + Words.day(one.on());
    if (one.newShares().signum() <= 0 || one.oldShares().signum() <= 0) {
      return new AggregateShares(agreed, newShares, oldShares, steps, and(unclear, what));
    }
    return new AggregateShares(
        agreed,
        Numbers.plain(newShares.multiply(one.newShares())),
        Numbers.plain(oldShares.multiply(one.oldShares())),
        and(
            steps,
            what
                + ": "
                + Numbers.words(one.newShares())
                + " for "
                + Numbers.words(one.oldShares())),
        unclear);
  }

  private static List<String> and(List<String> list, String last) {
    List<String> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** A percentage of the shares: whole shares, and what is left over. */
  Portion percent(BigDecimal percentage) {
    return new Portion(
        agreed.multiply(newShares).multiply(percentage), oldShares.movePointRight(2));
  }

  /** The number of shares, to 34 digits where it has no end. */
  BigDecimal number() {
    return Numbers.plain(agreed.multiply(newShares).divide(oldShares, MathContext.DECIMAL128));
  }

  /** The number, as people write it. */
  public String words() {
    return Numbers.words(number());
  }

  /**
   * A number of shares as a fraction of two exact numbers.
   *
   * @param over numerator
   * @param under denominator, positive
   */
  record Portion(BigDecimal over, BigDecimal under) {

    /** Whole shares. */
    BigDecimal whole() {
      return Numbers.plain(over.divideToIntegralValue(under));
    }

    /** What is left over beyond whole shares, to 34 digits where it has no end. */
    BigDecimal fraction() {
      return Numbers.plain(over.remainder(under).divide(under, MathContext.DECIMAL128));
    }

    /** The fraction times a price, to the nearest cent, half a cent up. */
    BigDecimal cash(BigDecimal price) {
      return over.remainder(under).multiply(price).divide(under, 2, RoundingMode.HALF_UP);
    }

    /** Rounded to a whole number. */
    BigDecimal rounded(RoundingMode mode) {
      return over.divide(under, 0, mode);
    }

    /** To 34 digits where it has no end. */
    BigDecimal number() {
      return Numbers.plain(over.divide(under, MathContext.DECIMAL128));
    }
  }
}
