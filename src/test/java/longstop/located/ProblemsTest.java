package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems();

  private static Problem problem(String file, int line, int column, String what) {
    return new Problem(new Mark(file, line, column), what, "", "");
  }

  @Test
  void aProblemIsOneParagraph() {
    Problem full = new Problem(new Mark("deal.yaml", 12, 5), "it is so", "a date", "Write one.");
    assertThat(full.words()).isEqualTo("deal.yaml:12:5: it is so; expected a date. Write one.");
    assertThat(problem("deal.yaml", 1, 1, "it is so").words())
        .isEqualTo("deal.yaml:1:1: it is so.");
  }

  @Test
  void theyAreToldByFileLineColumnAndText() {
    problems.add(problem("b", 1, 1, "x"));
    problems.add(problem("a", 10, 1, "x"));
    problems.add(problem("a", 9, 2, "z"));
    problems.add(problem("a", 9, 2, "y"));
    problems.add(problem("a", 9, 1, "x"));
    assertThat(problems.words())
        .isEqualTo("a:9:1: x.\na:9:2: y.\na:9:2: z.\na:10:1: x.\nb:1:1: x.");
  }

  @Test
  void theSameProblemIsToldOnce() {
    problems.add(problem("a", 1, 1, "x"));
    problems.add(problem("a", 1, 1, "x"));
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.more()).isZero();
  }

  @Test
  void theFirstTwentyAreKeptWhateverOrderTheyComeIn() {
    for (int line = 25; line >= 1; line--) {
      problems.add(problem("a", line, 1, "x"));
    }
    assertThat(problems.sorted())
        .extracting(problem -> problem.mark().line())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    assertThat(problems.words()).endsWith("a:20:1: x.\n… and 5 more; correct these first.");
  }

  @Test
  void twentyNeedNoClosingLine() {
    IntStream.rangeClosed(1, 20).forEach(line -> problems.add(problem("a", line, 1, "x")));
    assertThat(problems.words()).endsWith("a:20:1: x.");
  }

  @Test
  void nothingWrongIsEmpty() {
    assertThat(problems.isEmpty()).isTrue();
    assertThat(problems.words()).isEmpty();
  }
}
