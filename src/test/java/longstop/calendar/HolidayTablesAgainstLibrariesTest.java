package longstop.calendar;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every day of our four tables against two libraries that know nothing of each other. What differs
 * is listed, with its reason, in {@code disagreements.txt}: nothing else may differ, and everything
 * listed must.
 */
class HolidayTablesAgainstLibrariesTest {

  private static final LocalDate FIRST = LocalDate.of(1996, 1, 1);
  private static final LocalDate END = LocalDate.of(2031, 1, 1);

  static Stream<Arguments> comparisons() {
    HolidayManager germany = HolidayManager.getInstance(ManagerParameters.create("de"));
    HolidayManager unitedStates = HolidayManager.getInstance(ManagerParameters.create("us"));
    HolidayManager nyse = HolidayManager.getInstance(ManagerParameters.create("nyse"));
    return Stream.of(
        everyDay("berlin", "jollyday de be", date -> germany.isHoliday(date, "be")),
        mondayToFriday("berlin", "strata DEFR", HolidayCalendarIds.DEFR),
        // Arizona is the state whose list in the library is that of the federal statute.
        everyDay("us-federal", "jollyday us az", date -> unitedStates.isHoliday(date, "az")),
        mondayToFriday("us-federal", "strata NYFD", HolidayCalendarIds.NYFD),
        everyDay("nasdaq", "jollyday nyse", nyse::isHoliday),
        mondayToFriday("nasdaq", "strata NYSE", HolidayCalendarIds.NYSE),
        // The other library has no calendar of California.
        everyDay(
            "california-civil-code", "jollyday us ca", date -> unitedStates.isHoliday(date, "ca")));
  }

  @ParameterizedTest(name = "{0} against {1}")
  @MethodSource("comparisons")
  void onlyTheListedDaysDiffer(
      String table, String library, Predicate<LocalDate> theirs, Predicate<LocalDate> compared)
      throws IOException {
    BusinessCalendar ours = Calendars.standard().get(table);
    TreeSet<String> differences =
        FIRST
            .datesUntil(END)
            .filter(compared)
            .filter(date -> ours.holidayName(date).isPresent() != theirs.test(date))
            .map(date -> (theirs.test(date) ? "only theirs " : "only ours ") + date)
            .collect(toCollection(TreeSet::new));

    assertThat(differences)
        .containsExactlyElementsOf(
            listed().stream()
                .filter(day -> day.table().equals(table) && day.library().equals(library))
                .map(day -> day.only() + " " + day.date())
                .sorted()
                .toList());
  }

  @Test
  void everythingListedIsCompared() throws IOException {
    assertThat(comparisons().map(Arguments::get).map(names -> names[0] + " | " + names[1]))
        .containsAll(listed().stream().map(day -> day.table() + " | " + day.library()).toList());
  }

  private static Arguments everyDay(
      String table, String library, Predicate<LocalDate> theirHolidays) {
    Predicate<LocalDate> compared = date -> true;
    return Arguments.of(table, library, theirHolidays, compared);
  }

  private static Arguments mondayToFriday(String table, String library, HolidayCalendarId id) {
    HolidayCalendar calendar = id.resolve(ReferenceData.standard());
    Predicate<LocalDate> theirHolidays = calendar::isHoliday;
    Predicate<LocalDate> compared = date -> date.getDayOfWeek().getValue() <= 5;
    return Arguments.of(table, library, theirHolidays, compared);
  }

  /** One listed day; {@code only} is "only ours" or "only theirs". */
  private record Listed(String table, String library, String only, LocalDate date) {}

  private static List<Listed> listed() throws IOException {
    List<Listed> listed = new ArrayList<>();
    List<String> head = List.of();
    for (String line : lines()) {
      if (line.startsWith(" ")) {
        for (String date : line.trim().split(" ", -1)) {
          listed.add(new Listed(head.get(0), head.get(1), head.get(2), LocalDate.parse(date)));
        }
      } else {
        head = List.of(line.split(" \\| ", -1));
        assertThat(head).as("table, library, side and reason").hasSize(4);
      }
    }
    return listed;
  }

  private static List<String> lines() throws IOException {
    try (InputStream bytes =
            HolidayTablesAgainstLibrariesTest.class.getResourceAsStream("disagreements.txt");
        BufferedReader text =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      lines.removeIf(line -> line.startsWith("#") || line.isBlank());
      return lines;
    }
  }
}
