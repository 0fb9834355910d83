package longstop.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.deal.Doc;

/**
 * A length of time as the law states it: so many days, months or years of the calendar.
 *
 * @param days calendar days, if it is stated in days
 * @param months calendar months, if it is stated in months
 * @param years years, if it is stated in years
 */
public record Length(
    @Doc("Calendar days.") Optional<Integer> days,
    @Doc("Calendar months.") Optional<Integer> months,
    @Doc("Years.") Optional<Integer> years) {

  /** One unit, and more than nothing of it. */
  public Length {
    if (Stream.of(days, months, years).filter(Optional::isPresent).count() != 1
        || Stream.of(days, months, years)
            .flatMap(Optional::stream)
            .anyMatch(number -> number < 1)) {
      throw new IllegalArgumentException("a length is stated in days, in months or in years");
    }
  }

  /**
   * The day of that number: Thu 29 August 1996 and two years is Sat 29 August 1998. A month that
   * has no such day gives its last.
   */
  public LocalDate after(LocalDate day) {
    return day.plusDays(days.orElse(0)).plusMonths(months.orElse(0)).plusYears(years.orElse(0));
  }

  /** The day of that number before; a month that has no such day gives its last. */
  public LocalDate before(LocalDate day) {
    return day.minusYears(years.orElse(0)).minusMonths(months.orElse(0)).minusDays(days.orElse(0));
  }

  /** In words, such as {@code 40 days} or {@code 1 year}. */
  public String words() {
    return days.map(number -> counted(number, "day"))
        .or(() -> months.map(number -> counted(number, "month")))
        .or(() -> years.map(number -> counted(number, "year")))
        .orElseThrow();
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
