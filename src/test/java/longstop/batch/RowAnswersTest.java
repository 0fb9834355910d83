package longstop.batch;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of sales. Before 12 Nov 1996 every seller is locked up (SPA 5.14, public filings). */
class RowAnswersTest {

  private static final Path DEAL = Path.of("fixtures/deals/isocor-netcs-closed.yaml");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("1997-06-02T12:00:00Z"), UTC);

  @TempDir private Path directory;

  private Path file(String name, String... lines) {
    return bytes(name, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] content) {
    try {
      return Files.write(directory.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> answers(Path... files) {
    List<String> words = new ArrayList<>();
    try (RowAnswers answers = new RowAnswers(List.of(files), Optional.of(DEAL), CLOCK)) {
      answers.forEachRemaining(answer -> words.add(answer.words()));
    }
    return words;
  }

  @Test
  void answersATableRowByRowAndTellsWhatIsWrongInItsPlace() {
    Path table =
        file(
            "sales.csv",
            "\uFEFFseller,shares,on,to,under",
            "bormann,1000,1996-10-07,non-us,section-4(1)",
            "borman,\"1,000\",1996-10-07,us,",
            "koehler,10,1996-10-07,bormann,rule-144,more",
            "",
            "koehler,20,1996-10-08");
    assertThat(answers(table))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("sales.csv:2: NO  Bormann may not sell 1,000 shares to a non-U.S.")
                    .contains(
                        "under Section 4(1) on Mon 7 Oct 1996; decided by contract: SPA 5.14"),
            second ->
                assertThat(second)
                    .contains("sales.csv:3: not answered")
                    .contains("sales.csv:3:1: \"borman\" is no seller", "Did you mean \"bormann\"?")
                    .contains("sales.csv:3:2: \"1,000\" is not a number", "Write 1000."),
            third -> assertThat(third).contains("sales.csv:4:6: the row has 6 cells; expected 5"),
            fourth ->
                assertThat(fourth)
                    .contains("sales.csv:6: NO  Koehler may not sell 20 shares on Tue 8 Oct 1996"));
  }

  @Test
  void refusesATableWithoutTheColumnsItNeeds() {
    assertThat(answers(file("a.csv", "seler,shares,on", "bormann,1,1996-10-07")))
        .singleElement()
        .satisfies(
            words ->
                assertThat(words)
                    .contains("a.csv:1:1: there is no column \"seller\"")
                    .contains("unknown column \"seler\"", "Did you mean \"seller\"?"));
    assertThat(answers(file("empty.csv")))
        .singleElement()
        .satisfies(words -> assertThat(words).contains("there is no column"));
    assertThat(answers(directory.resolve("none.csv")))
        .singleElement()
        .satisfies(words -> assertThat(words).contains("there is no such file"));
  }

  @Test
  void endsWhereATableCannotBeReadFurther() {
    Path broken =
        bytes(
            "b.csv",
            "seller,shares,on\nbormann,1,1996-10-07\nkoehler,\u00e9,1996-10-07\n"
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(answers(broken)).last().asString().contains("UTF-8");
  }

  /** Rows are alternatives: the same sale twice, which nobody can do twice, has the same answer. */
  @Test
  void judgesEachRowOnItsOwn() {
    String row = "bormann,85500,1996-11-13";
    List<String> twice = answers(file("t.csv", "seller,shares,on", row, row));
    assertThat(twice).hasSize(2);
    assertThat(twice.get(0).replace("t.csv:2", "t.csv:3")).isEqualTo(twice.get(1));
  }

  /** Neither the order of rows nor the rows beside it change what a row is answered. */
  @Test
  void answersARowAsIfItWereAlone() {
    List<String> rows = new ArrayList<>();
    for (String seller : List.of("bormann", "gbr", "haack")) {
      for (String day : List.of("1996-10-07", "1996-11-12", "1997-09-01")) {
        rows.add(seller + ",1000," + day + ",us,,");
        rows.add(seller + ",100000," + day + ",non-us,rule-144,gift");
      }
    }
    Map<String, String> together = answered("together.csv", rows);
    List<String> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(1996));
    assertThat(answered("mixed.csv", mixed)).isEqualTo(together).hasSize(rows.size());
    assertThat(
            together.values().stream()
                .map(json -> json.replaceAll("(?s)^.*?\"verdict\":\"(\\w+)\".*$", "$1")))
        .contains("NO", "OPEN");
    for (int i = 0; i < rows.size(); i += 5) {
      String row = rows.get(i);
      assertThat(answered("alone.csv", List.of(row))).containsEntry(row, together.get(row));
    }
  }

  /** The JSON of each row, without the number of the row. */
  private Map<String, String> answered(String name, List<String> rows) {
    List<String> lines = new ArrayList<>(rows);
    lines.add(0, "seller,shares,on,to,under,kind");
    Map<String, String> answered = new LinkedHashMap<>();
    Path table = file(name, lines.toArray(String[]::new));
    try (RowAnswers answers = new RowAnswers(List.of(table), Optional.of(DEAL), CLOCK)) {
      answers.forEachRemaining(
          answer ->
              answered.put(
                  lines.get(answer.row().line() - 1),
                  answer.json().replaceAll("line-\\d+", "line")));
    }
    return answered;
  }

  @Test
  void answersSalesAndOtherQuestionsOfOneFileInTheirOrder() {
    String deal = "\"deal\": \"" + directory.toAbsolutePath().relativize(DEAL.toAbsolutePath());
    String sale =
        "{"
            + deal
            + "\", \"question\": \"sale\", \"proposal\": {\"seller\": \"bormann\", \"shares\": 1,"
            + " \"on\": \"1996-10-07\"}}";
    Path rows =
        file("r.jsonl", sale, "{" + deal + "\", \"asOf\": \"1996-08-29\"}", sale, "{}", sale);
    assertThat(answers(rows))
        .satisfiesExactly(
            first -> assertThat(first).contains("r.jsonl:1: NO  Bormann may not sell 1 share on"),
            second -> assertThat(second).contains("r.jsonl:2: READY"),
            third -> assertThat(third).contains("r.jsonl:3: NO  "),
            fourth -> assertThat(fourth).contains("r.jsonl:4: not answered", "\"deal\" is missing"),
            fifth -> assertThat(fifth).contains("r.jsonl:5: NO  "));
  }
}
