package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Calendars;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.DealRecord;
import longstop.finding.Judged;

/**
 * The Average Price (SPA 1.3(c)), which is no average: the closing sale price on Nasdaq on the
 * Closing Date. No other day ever stands in for it (trap T-46).
 *
 * @param on the Closing Date
 * @param usd price in USD per share, once it is recorded
 * @param none why there never is one; empty if there is, or can still be
 */
public record AveragePrice(DerivedDate on, Optional<BigDecimal> usd, Optional<String> none) {

  /** Its currency. */
  public static final String USD = "USD";

  /** The price of the Closing Date, if Nasdaq trades on it and the price is recorded. */
  public static AveragePrice of(DerivedDate closing, DealRecord known) {
    Optional<String> none = closing.fixed().flatMap(AveragePrice::closed);
    return new AveragePrice(
        closing,
        none.isPresent()
            ? Optional.empty()
            : closing
                .fixed()
                .flatMap(known::price)
                .filter(price -> price.signum() > 0)
                .map(Numbers::plain),
        none);
  }

  private static Optional<String> closed(LocalDate day) {
    BusinessCalendar nasdaq = Calendars.standard().get("nasdaq");
    if (!nasdaq.covers(day) || nasdaq.isBusinessDay(day)) {
      return Optional.empty();
    }
    return Optional.of(
        "Nasdaq does not trade on "
            + Words.day(day)
            + nasdaq.holidayName(day).map(name -> " (" + name + ")").orElse("")
            + ", so that day has no closing sale price");
  }

  /** The price, or what keeps it from being known. */
  public Judged judge() {
    if (none.isPresent()) {
      return Judged.breach(
          "there is no Average Price: " + none.get() + ", and no other day stands in for it",
          "a Closing on a day on which Nasdaq trades",
          "an amendment that says which price counts (SPA 10.3)");
    }
    return usd.map(
            price ->
                Judged.met(
                    "the Average Price is "
                        + Amounts.words(USD, price)
                        + ", the closing sale price of "
                        + on.words()))
        .orElseGet(
            () ->
                Judged.need(
                    "the Average Price is not known yet: it is the closing sale price on the"
                        + " Closing Date, "
                        + on.words()
                        + ", which comes after the Closing itself",
                    needed()));
  }

  /** The fact that is still needed. */
  public String needed() {
    return on.fixed()
        .map(day -> "the closing sale price on Nasdaq of " + Words.day(day))
        .orElse("a Closing Date, and its closing sale price on Nasdaq");
  }
}
