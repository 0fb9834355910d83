package longstop.intake;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.deal.Deal;
import longstop.deal.Figure;
import longstop.intake.Walk.Visit;
import longstop.located.Nearest;
import longstop.located.Quoted;

/**
 * Single values that cannot be: days to come in the record, amounts below nothing, and the like.
 */
final class Values {

  private static final Set<Type> NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class, BigDecimal.class);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What the record may know of days to come: when a contract can be ended, a period runs out. */
  private static final Set<String> AHEAD = Set.of("terminableOn", "ends");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Values() {}

  static void check(Draft draft) {
    new Walk(visit -> check(visit, draft)).over(Deal.class, draft.tree());
  }

  private static void check(Visit visit, Draft draft) {
    if (visit.type() == LocalDate.class) {
      Values.<LocalDate>parsed(visit, LocalDate::parse).ifPresent(day -> day(day, visit, draft));
    } else if (NUMBERS.contains(visit.type())) {
      parsed(visit, BigDecimal::new).ifPresent(number -> number(number, visit, draft));
    } else if (visit.type() == String.class && !visit.key() && named(visit, "currency")) {
      currency(visit.text(), visit, draft);
    }
  }

  /** The value, if it is one; what is none is told elsewhere. */
  private static <T> Optional<T> parsed(Visit visit, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(visit.text()));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean named(Visit visit, String... endings) {
    String name = visit.component().getName().toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }

  private static void day(LocalDate day, Visit visit, Draft draft) {
    boolean recorded = visit.path().steps().get(0).equals("record");
    if (recorded && day.isAfter(draft.today()) && !AHEAD.contains(visit.component().getName())) {
      draft.atValue(
          visit.path(),
          Words.day(day) + " is after today",
          "a day through " + Words.day(draft.today()),
          "The record holds what has happened.");
    }
  }

  private static void number(BigDecimal number, Visit visit, Draft draft) {
    // What a company is worth or has lost can be below nothing.
    boolean signed = visit.component().getDeclaringRecord() == Figure.class;
    if (number.signum() < 0 && !signed) {
      draft.atValue(visit.path(), number + " is below zero", "zero or more", "");
    }
    if (named(visit, "percent", "percentages") && number.compareTo(HUNDRED) > 0) {
      draft.atValue(visit.path(), number + " percent is too much", "at most 100", "");
    }
  }

  private static void currency(String text, Visit visit, Draft draft) {
    if (!CURRENCIES.contains(text)) {
      draft.atValue(
          visit.path(),
          Quoted.of(text) + " is no currency",
          "an ISO code of three letters, such as USD",
          Nearest.hint(text, CURRENCIES));
    }
  }
}
