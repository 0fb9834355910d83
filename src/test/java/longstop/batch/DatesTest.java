package longstop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.finding.DueDate;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Finding;
import longstop.intake.Intake;
import longstop.located.Problems;
import longstop.question.Due;
import longstop.question.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every date of the agreements comes out as the table of dates says it does. */
class DatesTest {

  private static final Path FIXTURES = Path.of("fixtures");

  private static final Map<String, List<Due>> ANSWERS = new HashMap<>();

  /**
   * A line of the table.
   *
   * @param id which date
   * @param means how it is shown
   * @param cells what else the line says
   */
  private record Line(String id, String means, List<String> cells) {

    /** The cell of that number; one that the line does not have is empty. */
    String cell(int at) {
      return at < cells.size() ? cells.get(at) : "";
    }

    /** Whether a due date is the one of this line. */
    boolean means(Due due) {
      DueDate own = due.dueDate();
      String name =
          Finding.key(own.clause(), own.subject())
              + own.occasion().map(one -> " " + one).orElse("");
      return name.equals(cell(2)) && own.kind() == DueKind.valueOf(cell(3));
    }

    @Override
    public String toString() {
      return id + ": " + String.join(" | ", cells);
    }
  }

  private static Stream<Line> lines() {
    try {
      return Files.readAllLines(FIXTURES.resolve("dates/dates.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .map(cells -> new Line(cells.get(0), cells.get(1), cells.subList(2, cells.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Line> lines(String means) {
    return lines().filter(line -> line.means().equals(means));
  }

  static Stream<Line> due() {
    return lines("due");
  }

  static Stream<Line> scenario() {
    return lines("scenario");
  }

  @Test
  void leavesNoDateOut() {
    List<String> ids =
        Stream.of(
                IntStream.rangeClosed(1, 76).mapToObj("D-%02d"::formatted),
                Stream.of("D-32a", "D-32b", "D-32c", "D-32d"),
                IntStream.rangeClosed(1, 15).mapToObj("E-%02d"::formatted))
            .flatMap(each -> each)
            .toList();
    assertThat(lines().map(Line::id).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(lines().map(Line::means)).containsOnly("due", "scenario", "stated");
  }

  @ParameterizedTest
  @MethodSource("due")
  void isDueOnItsDay(Line line) {
    List<Due> found = answers(line.cell(0), line.cell(1)).stream().filter(line::means).toList();
    assertThat(found).as("due dates of %s", line).hasSize(1);
    Due due = found.get(0);
    assertThat(words(due.dueDate().date())).as("date of %s", line).startsWith(line.cell(4));
    assertThat(due.dueDate().state())
        .as("state of %s", line)
        .isEqualTo(DueState.valueOf(line.cell(5)));
    Map<String, String> readings = new TreeMap<>();
    due.turnsOn().forEach(other -> readings.put(other.option(), words(other.dueDate().date())));
    Map<String, String> expected = readings(line.cell(6));
    assertThat(readings).as("other readings of %s", line).containsOnlyKeys(expected.keySet());
    expected.forEach((option, day) -> assertThat(readings.get(option)).contains(day));
    assertThat(due.dueDate().note().orElse("")).as("note of %s", line).contains(line.cell(7));
  }

  @ParameterizedTest
  @MethodSource("scenario")
  void isShownByAScenario(Line line) {
    Path file = FIXTURES.resolve(line.cell(0) + ".yaml");
    assertThat(Cases.read(file, new Intake(Clock.systemUTC()), new Problems()))
        .anyMatch(each -> each.id().split(" ", 2)[0].equals(line.cell(1)));
  }

  private static Map<String, String> readings(String cell) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
  }

  private static String words(DerivedDate date) {
    return date.fixed().map(LocalDate::toString).orElse(date.words());
  }

  private static List<Due> answers(String deal, String asOf) {
    return ANSWERS.computeIfAbsent(
        deal + " " + asOf,
        key -> {
          Intake.Result read = new Intake(Clock.systemUTC()).read(FIXTURES.resolve(deal + ".yaml"));
          return Questions.deadlines(((Intake.Result.Accepted) read).deal(), LocalDate.parse(asOf))
              .dueDates();
        });
  }
}
