package longstop.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads a holiday table: one ISO date and name per line, in order of date, {@code #} for comments.
 */
final class HolidayTable {

  /** The days that every table covers completely. */
  static final Window COVERED = new Window(LocalDate.of(1996, 1, 1), LocalDate.of(2031, 1, 1));

  private HolidayTable() {}

  /**
   * The names of the holidays by date.
   *
   * @param resource the file name beside this class
   * @throws IllegalStateException if the resource is missing or a line is not as it must be; a
   *     defect of the product, not of anybody's input
   */
  static NavigableMap<LocalDate, String> load(String resource) {
    try (InputStream bytes = HolidayTable.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("holiday table " + resource + " is missing");
      }
      return parse(
          resource,
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
              .lines()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NavigableMap<LocalDate, String> parse(String resource, List<String> lines) {
    NavigableMap<LocalDate, String> names = new TreeMap<>();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      if (line.startsWith("#")) {
        continue;
      }
      String place = resource + ", line " + (index + 1) + ": ";
      int space = line.indexOf(' ');
      if (space < 0 || line.substring(space).isBlank()) {
        throw new IllegalStateException(place + "expected a date, a space and a name");
      }
      LocalDate date = date(place, line.substring(0, space));
      if (!COVERED.contains(date)) {
        throw new IllegalStateException(place + date + " is outside the years covered");
      }
      if (!names.isEmpty() && !date.isAfter(names.lastKey())) {
        throw new IllegalStateException(place + date + " does not come after " + names.lastKey());
      }
      names.put(date, line.substring(space + 1));
    }
    return Collections.unmodifiableNavigableMap(names);
  }

  private static LocalDate date(String place, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalStateException(place + text + " is no date (expected year-month-day)", e);
    }
  }
}
