package longstop.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The named business calendars. Neither agreement defines "business day" (SPA 1.4, 5.13, 11.1;
 * Escrow Agreement 13(a)), so which calendar governs is a reading, and every calendar has a name.
 *
 * <ul>
 *   <li>{@code joint}: business days both in Berlin and under US federal law; the default.
 *   <li>{@code berlin}: Monday to Friday less the public holidays of Berlin.
 *   <li>{@code berlin-banks}: berlin less 24 and 31 December.
 *   <li>{@code us-federal}: Monday to Friday less the federal holidays of the United States.
 *   <li>{@code nasdaq}: Monday to Friday less the full closures of Nasdaq and New York Stock
 *       Exchange.
 *   <li>{@code california-civil-code}: Monday to Saturday less the state holidays; by Civil Code 7
 *       and 9 only Sundays and the holidays of the Government Code are not business days, so a
 *       Saturday counts.
 * </ul>
 */
public final class Calendars {

  /** The id of the calendar that governs where the deal chooses none. */
  public static final String DEFAULT = "joint";

  private final Map<String, BusinessCalendar> byId;
  private final BusinessCalendar californiaCourts;

  private Calendars() {
    Set<DayOfWeek> weekend = Set.of(SATURDAY, SUNDAY);
    BusinessCalendar berlin =
        new BusinessCalendar(
            "berlin",
            "Berlin, Monday to Friday without public holidays",
            weekend,
            HolidayTable.load("berlin.txt"));
    BusinessCalendar berlinBanks =
        BusinessCalendar.joint(
            "berlin-banks",
            "Berlin banks, as berlin without 24 and 31 December",
            berlin,
            new BusinessCalendar("bank-eves", "24 and 31 December", Set.of(), bankEves()));
    BusinessCalendar federal =
        new BusinessCalendar(
            "us-federal",
            "United States, Monday to Friday without federal holidays",
            weekend,
            HolidayTable.load("us-federal.txt"));
    BusinessCalendar nasdaq =
        new BusinessCalendar(
            "nasdaq",
            "Nasdaq and New York Stock Exchange trading days",
            weekend,
            HolidayTable.load("nasdaq.txt"));
    Map<LocalDate, String> californiaHolidays = HolidayTable.load("california.txt");
    BusinessCalendar california =
        new BusinessCalendar(
            "california-civil-code",
            "California Civil Code, Monday to Saturday without state holidays",
            Set.of(SUNDAY),
            californiaHolidays);
    BusinessCalendar joint =
        BusinessCalendar.joint(
            DEFAULT, "business days both in Berlin and under US federal law", berlin, federal);

    Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
    for (BusinessCalendar calendar :
        List.of(joint, berlin, berlinBanks, federal, nasdaq, california)) {
      calendars.put(calendar.id(), calendar);
    }
    byId = Collections.unmodifiableMap(calendars);
    californiaCourts =
        new BusinessCalendar(
            "california-code-of-civil-procedure",
            "California Code of Civil Procedure, Monday to Friday without state holidays",
            weekend,
            californiaHolidays);
  }

  /** The calendars of the product, read once. */
  public static Calendars standard() {
    return Holder.STANDARD;
  }

  /**
   * The calendar of that name.
   *
   * @throws IllegalArgumentException if there is none; the message lists the names there are
   */
  public BusinessCalendar get(String id) {
    BusinessCalendar calendar = byId.get(id);
    if (calendar == null) {
      throw new IllegalArgumentException(
          "there is no business calendar \"%s\"; there are: %s"
              .formatted(id, String.join(", ", byId.keySet())));
    }
    return calendar;
  }

  /** All calendars, the default first. */
  public List<BusinessCalendar> all() {
    return List.copyOf(byId.values());
  }

  /** The days that are no holidays under CCP 12a, for {@link Roll#CCP_12A} only. */
  BusinessCalendar californiaCourts() {
    return californiaCourts;
  }

  private static Map<LocalDate, String> bankEves() {
    Map<LocalDate, String> eves = new TreeMap<>();
    int first = HolidayTable.COVERED.from().getYear();
    int last = HolidayTable.COVERED.to().getYear() - 1;
    for (int year = first; year <= last; year++) {
      eves.put(LocalDate.of(year, 12, 24), "Heiligabend (Banken)");
      eves.put(LocalDate.of(year, 12, 31), "Silvester (Banken)");
    }
    return eves;
  }

  private static final class Holder {
    static final Calendars STANDARD = new Calendars();
  }
}
