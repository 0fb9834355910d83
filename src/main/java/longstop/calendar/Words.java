package longstop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Dates as people write them, the same on every machine. */
public final class Words {

  // Written out, because the JDK's own names change between its releases ("Sep" and "Sept").
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private Words() {}

  /** The day with its weekday, for example {@code Thu 29 Aug 1996}. */
  public static String day(LocalDate date) {
    return weekday(date.getDayOfWeek())
        + " "
        + date.getDayOfMonth()
        + " "
        + MONTHS.get(date.getMonthValue() - 1)
        + " "
        + date.getYear();
  }

  private static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }
}
