package longstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The calendar is read by a parser of another make (ical4j) than the writer. The deal closed on Thu
 * 29 Aug 1996.
 */
class DeadlinesIcsTest {

  private static final Path DEAL = Path.of("fixtures/deals/isocor-netcs-closed.yaml");

  private static final String SOURCE_CODE =
      "SPA_2.13(a)/source-code_ACT@isocor-netcs-closed.longstop";

  private static final String STANDSTILL =
      "SPA_5.9/standstill_koehler_STANDSTILL@isocor-netcs-closed.longstop";

  @TempDir private Path directory;

  /** The calendar of the deal as it stands on 12 November 1996. */
  private static final Supplier<String> ICS = once(() -> ics(DEAL, "1996-11-12"));

  private static Supplier<String> once(Supplier<String> made) {
    AtomicReference<String> known = new AtomicReference<>();
    return () -> known.updateAndGet(text -> text == null ? made.get() : text);
  }

  private static String ics(Path deal, String asOf) {
    Ran ran = Ran.of("deadlines", deal, "--as-of", asOf, "--format", "ics");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return ran.out();
  }

  /** A calendar into which others are imported: an event replaces the one of the same UID. */
  private static SortedMap<String, VEvent> imported(String... texts) {
    SortedMap<String, VEvent> events = new TreeMap<>();
    for (String text : texts) {
      Calendar calendar = parsed(text);
      assertThat(calendar.validate().hasErrors()).isFalse();
      List<VEvent> all = calendar.getComponents("VEVENT");
      all.forEach(event -> events.merge(value(event, "UID"), event, DeadlinesIcsTest::newer));
      assertThat(calendar.getComponents()).hasSameSizeAs(all);
    }
    return events;
  }

  private static Calendar parsed(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new AssertionError(e);
    }
  }

  /** The rule of calendars: the higher SEQUENCE, and of equal ones the later import. */
  private static VEvent newer(VEvent known, VEvent other) {
    return sequence(other) >= sequence(known) ? other : known;
  }

  private static int sequence(VEvent event) {
    return Integer.parseInt(value(event, "SEQUENCE"));
  }

  private static String value(Component component, String name) {
    Property property = component.getRequiredProperty(name);
    return property.getValue();
  }

  private static LocalDate day(VEvent event) {
    return LocalDate.parse(value(event, "DTSTART"), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static List<String> reminders(VEvent event) {
    return event.getAlarms().stream().map(alarm -> value(alarm, "TRIGGER")).toList();
  }

  private Path overlay(String... lines) {
    try {
      return Files.writeString(
          directory.resolve("deal.yaml"),
          "base: " + DEAL.toAbsolutePath() + "\n" + String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void importsOneEventForEachDueDateWithADay() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(Ran.of("deadlines", DEAL, "--as-of", "1996-11-12", "--format", "json").out());
    Map<String, VEvent> events = imported(ICS.get());
    List<String> days =
        json.findValue("dueDates").findParents("what").stream()
            .filter(due -> !due.get("date").isNull())
            .map(due -> due.get("date").asText() + " " + due.get("what").asText())
            .toList();
    assertThat(days).hasSizeGreaterThan(50);
    assertThat(events.values())
        .hasSameSizeAs(days)
        .allSatisfy(
            event ->
                assertThat(days)
                    .anyMatch(
                        due ->
                            due.startsWith(day(event) + " ")
                                && value(event, "SUMMARY").contains(due.substring(11))));
    assertThat(events.values()).noneMatch(event -> value(event, "SUMMARY").contains("mailing of"));
  }

  /** Six months after the Closing end on Fri 28 Feb 1997; the clause bars through that day. */
  @Test
  void tellsClauseStateAndReadings() {
    VEvent event = imported(ICS.get()).get(STANDSTILL);
    assertThat(day(event)).isEqualTo("1997-02-28");
    assertThat(value(event, "SUMMARY")).startsWith("Stefan Koehler to the Company: no demand for");
    assertThat(value(event, "DESCRIPTION"))
        .startsWith("SPA 5.9/standstill, Standstill of the loans\n")
        .contains("\nRunning, as of Tue 12 Nov 1996\n")
        .contains("\nturns on months-following-closing: Thu 27 Feb 1997 (last-day-free)");
    assertThat(value(event, "CATEGORIES")).isEqualTo("Standstill");
    assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
  }

  /** On 30 Aug 1996 the source code is still to come, by Thu 5 Sep 1996. */
  @Test
  void remindsOfWhatCanStillBeMissed() {
    SortedMap<String, VEvent> ahead = imported(ics(DEAL, "1996-08-30"));
    assertThat(reminders(ahead.get(SOURCE_CODE))).containsExactly("-P3D", "-P1D");
    assertThat(reminders(ahead.get(STANDSTILL))).isEmpty();
    assertThat(reminders(imported(ICS.get()).get(SOURCE_CODE))).isEmpty();
  }

  /**
   * Before the Closing of Thu 29 Aug 1996: an approval defers it to Sat 31 Aug at the latest, a
   * limit (SPA 1.4), and from Tue 1 Oct on either side may terminate (SPA 10.1(b)).
   */
  @Test
  void remindsOfLimitsAndOfWhatBegins() {
    SortedMap<String, VEvent> ahead =
        imported(ics(Path.of("fixtures/deals/isocor-netcs.yaml"), "1996-08-20"));
    assertThat(reminders(ahead.get("SPA_1.4_LIMIT@isocor-netcs.longstop")))
        .containsExactly("-P3D", "-P1D");
    assertThat(reminders(ahead.get("SPA_10.1(b)/parent_OPENING@isocor-netcs.longstop")))
        .hasSize(1)
        .allMatch(trigger -> Duration.parse(trigger).isZero());
  }

  /** What a calendar is called may hold signs that mean something in the format. */
  @Test
  void escapesTheNameOfTheCalendar() {
    String text = ics(overlay("title: 'M\u00fcller, Stra\u00dfe; \\ Co'"), "1996-11-12");
    assertThat(text).contains("X-WR-CALNAME:M\u00fcller\\, Stra\u00dfe\\; \\\\ Co\r\n");
  }

  /** A finding tells of all months; of one month the clause itself is told. */
  @Test
  void tellsWhatTheClauseSaysOfOneOfMany() {
    assertThat(imported(ICS.get()).values())
        .allSatisfy(event -> assertThat(value(event, "DESCRIPTION").lines()).hasSizeGreaterThan(2));
  }

  /** With eight days instead of seven the source code is due by Fri 6 Sep 1996. */
  @Test
  void updatesTheSameEventWhenADateChanges() {
    Path changed = overlay("terms: { representations: { source_code_days: 8 } }");
    String before = ICS.get();
    SortedMap<String, VEvent> first = imported(before);
    for (String asOf : List.of("1996-11-12", "1996-11-13")) {
      SortedMap<String, VEvent> both = imported(before, ics(changed, asOf));
      assertThat(both).containsOnlyKeys(first.keySet());
      assertThat(both.keySet())
          .filteredOn(uid -> !day(both.get(uid)).equals(day(first.get(uid))))
          .containsExactly(SOURCE_CODE);
      assertThat(day(both.get(SOURCE_CODE))).isEqualTo("1996-09-06");
    }
    assertThat(day(imported(ics(changed, "1996-11-13"), before).get(SOURCE_CODE)))
        .as("what was known earlier does not come back")
        .isEqualTo("1996-09-06");
  }

  /** Parent and Acquisition Sub waived the source code before the Closing Date (SPA 10.4). */
  @Test
  void cancelsWhatIsOwedNoMore() {
    Path waived =
        overlay(
            "record:",
            "  waivers:",
            "    w: { on: 1996-08-28, of: SPA 2.13(a)/source-code,",
            "      signed: { isocor: president, isocor-bv: managing-directors } }");
    SortedMap<String, VEvent> both = imported(ics(DEAL, "1996-08-30"), ics(waived, "1996-08-31"));
    assertThat(both.keySet()).isEqualTo(imported(ics(DEAL, "1996-08-31")).keySet());
    VEvent event = both.get(SOURCE_CODE);
    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(event, "DESCRIPTION"))
        .contains("\nWaived or taken away, as of Sat 31 Aug 1996\n")
        .contains("waived in writing on Wed 28 Aug 1996");
    assertThat(reminders(event)).isEmpty();
  }

  @Test
  void writesTheSameBytesWhateverTheZoneAndTheLanguage() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (String id : List.of("America/Los_Angeles", "Pacific/Apia")) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
        assertThat(ics(DEAL, "1996-11-12")).isEqualTo(ICS.get());
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void foldsLinesByOctetsAndKeepsEveryCharacter() {
    for (String name :
        List.of(
            "Stefan Koehler",
            "Stefan K\u00f6hler; \\ Br\u00fcder, \"S\u00f6hne\"",
            "\u682a\u5f0f \ud83d\ude00")) {
      Path deal = overlay("parties:", "  koehler: { name: '" + name + "' }");
      String text = ics(deal, "1996-11-12");
      assertThat(text).endsWith("END:VCALENDAR\r\n");
      assertThat(text.split("\r\n", -1))
          .noneMatch(line -> line.contains("\n") || line.contains("\r"))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
      assertThat(value(imported(text).get(STANDSTILL), "SUMMARY"))
          .startsWith(name + " to the Company");
    }
  }
}
