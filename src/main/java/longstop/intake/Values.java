package longstop.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Figure;
import longstop.intake.Walk.Visit;
import longstop.located.Nearest;
import longstop.located.Quoted;

/**
 * Single values that cannot be: days to come in the record, amounts below nothing, and the like.
 */
final class Values {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What the record may know of days to come: until when a contract can be ended. */
  private static final Set<String> AHEAD = Set.of("terminableOn");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Values() {}

  static void check(Examined examined) {
    new Walk(visit -> check(visit, examined)).over(examined.deal(), KeyPath.ROOT);
  }

  private static void check(Visit visit, Examined examined) {
    if (visit.value() instanceof LocalDate day) {
      day(day, visit, examined);
    } else if (visit.value() instanceof Number number) {
      number(new BigDecimal(number.toString()), visit, examined);
    } else if (visit.value() instanceof String text && named(visit, "currency")) {
      currency(text, visit, examined);
    }
  }

  private static boolean named(Visit visit, String... endings) {
    String name = visit.component().getName().toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }

  private static void day(LocalDate day, Visit visit, Examined examined) {
    boolean recorded = visit.path().steps().get(0).equals("record");
    if (recorded && day.isAfter(examined.today()) && !AHEAD.contains(visit.component().getName())) {
      examined.atValue(
          visit.path(),
          Words.day(day) + " is after today",
          "a day through " + Words.day(examined.today()),
          "The record holds what has happened.");
    }
  }

  private static void number(BigDecimal number, Visit visit, Examined examined) {
    // What a company is worth or has lost can be below nothing.
    boolean signed = visit.component().getDeclaringRecord() == Figure.class;
    if (number.signum() < 0 && !signed) {
      examined.atValue(visit.path(), number + " is below zero", "zero or more", "");
    }
    if (named(visit, "percent", "percentages") && number.compareTo(HUNDRED) > 0) {
      examined.atValue(visit.path(), number + " percent is too much", "at most 100", "");
    }
  }

  private static void currency(String text, Visit visit, Examined examined) {
    if (!CURRENCIES.contains(text)) {
      examined.atValue(
          visit.path(),
          Quoted.of(text) + " is no currency",
          "an ISO code of three letters, such as USD",
          Nearest.hint(text, CURRENCIES));
    }
  }
}
