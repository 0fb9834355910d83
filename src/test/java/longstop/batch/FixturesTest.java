package longstop.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.intake.Intake;
import longstop.located.Problem;
import longstop.located.Problems;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of the fixtures, played as {@code longstop batch} plays it. */
class FixturesTest {

  private final Intake intake = new Intake(Clock.systemUTC());

  @TestFactory
  Stream<DynamicContainer> scenarios() {
    List<Problems> unreadable = new ArrayList<>();
    List<Path> files = Batch.files(Fixtures.SCENARIOS, unreadable);
    assertThat(unreadable).isEmpty();
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> dynamicContainer(file.getFileName().toString(), in(file)));
  }

  private Stream<DynamicTest> in(Path file) {
    Problems problems = new Problems();
    List<Case> cases = Cases.read(file, intake, problems);
    assertThat(problems.words()).as("problems of %s", file).isEmpty();
    assertThat(cases).as("scenarios of %s", file).isNotEmpty();
    return Parallel.map(cases, each -> each.play(intake)).stream()
        .map(result -> dynamicTest(result.id(), () -> passes(result)));
  }

  private static void passes(CaseResult result) {
    assertThat(result.passed())
        .as(result.differences().stream().map(Problem::words).collect(Collectors.joining("\n")))
        .isTrue();
  }
}
