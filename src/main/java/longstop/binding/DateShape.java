package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;

/** A calendar day, written year-month-day. */
record DateShape() implements Shape {

  private static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Pattern DATE = Pattern.compile(ISO);
  private static final Pattern DATE_AND_TIME = Pattern.compile(ISO + "[Tt \t].*");
  private static final int LONGEST = 40;

  /** Ways in which people write dates; only ever used to suggest the right way. */
  private static final List<DateTimeFormatter> OTHER_WAYS =
      Stream.of(
              "d.M.uuuu",
              "uuuu-M-d",
              "uuuu/M/d",
              "uuuuMMdd",
              "d/M/uuuu",
              "M/d/uuuu",
              "d MMM uuuu",
              "d MMMM uuuu",
              "MMM d, uuuu",
              "MMMM d, uuuu",
              "d-MMM-uuuu")
          .map(
              pattern ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(pattern)
                      .toFormatter(Locale.ENGLISH)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  @Override
  public String expected() {
    return "a date, year-month-day, such as 2001-05-31";
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Scalar scalar)) {
      return mismatch(node, problems);
    }
    String text = scalar.text();
    if (DATE.matcher(text).matches()) {
      Optional<LocalDate> date = parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
      if (date.isEmpty()) {
        problems.add(scalar.mark(), "the day " + text + " does not exist", expected(), month(text));
      }
      return date;
    }
    if (DATE_AND_TIME.matcher(text).matches()) {
      problems.add(
          scalar.mark(),
          "the date " + Quoted.of(text) + " has a time of day",
          expected(),
          "Write " + text.substring(0, 10) + ".");
    } else {
      problems.add(scalar.mark(), Quoted.of(text) + " is not a date", expected(), suggestion(text));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter way) {
    try {
      return Optional.of(LocalDate.parse(text, way));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Why a day in the right form does not exist. */
  private static String month(String text) {
    int month = Integer.parseInt(text.substring(5, 7));
    if (month < 1 || month > 12) {
      return "Months run from 01 to 12.";
    }
    YearMonth ym = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
    return String.format(
        Locale.ROOT,
        "%s %04d has %d days.",
        ym.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        ym.getYear(),
        ym.lengthOfMonth());
  }

  /** The right way to write the date, if it can be read in one way only (not 8/9/1996). */
  private static String suggestion(String text) {
    List<LocalDate> meant =
        text.length() > LONGEST
            ? List.of()
            : OTHER_WAYS.stream()
                .flatMap(way -> parse(text.strip(), way).stream())
                .distinct()
                .toList();
    return meant.size() == 1 ? "Write " + meant.get(0) + "." : "";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.type("string").put("format", "date").put("pattern", "^" + ISO + "$");
  }
}
