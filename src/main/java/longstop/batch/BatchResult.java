package longstop.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.located.Mark;
import longstop.located.Problem;
import longstop.located.Problems;

/**
 * What came of all scenarios.
 *
 * @param cases in the order of the files given and then of the file
 * @param deals how many deal files were found without problems
 * @param malformed problems of the files themselves, by file
 */
public record BatchResult(List<CaseResult> cases, int deals, List<Problems> malformed) {

  /** Keeps the lists from being changed. */
  public BatchResult {
    cases = List.copyOf(cases);
    malformed = List.copyOf(malformed);
  }

  /** Exit code: 2 if a file is malformed, 1 if a scenario failed, else 0. */
  public int exitCode() {
    return !malformed.isEmpty() ? 2 : passed() == cases.size() ? 0 : 1;
  }

  /** How many scenarios passed. */
  public long passed() {
    return cases.stream().filter(CaseResult::passed).count();
  }

  /** The result of each scenario for scripts, one a line, and then what is malformed. */
  public String json() {
    return Stream.concat(
            cases.stream().map(CaseResult::json),
            malformed.stream().map(problems -> ProblemsJson.line(first(problems), problems)))
        .collect(Collectors.joining());
  }

  private static Mark first(Problems problems) {
    return problems.sorted().get(0).mark();
  }

  /** The lines of a report: what is wrong, and the counts at the end. */
  public List<String> words() {
    List<String> lines = new ArrayList<>();
    malformed.forEach(problems -> problems.words().lines().forEach(lines::add));
    for (CaseResult result : cases) {
      if (!result.passed()) {
        lines.add("FAILED " + result.file() + " " + result.id());
        result.differences().stream()
            .map(Problem::words)
            .forEach(words -> words.lines().forEach(line -> lines.add("  " + line)));
      }
    }
    if (deals > 0) {
      lines.add(deals + (deals == 1 ? " deal file" : " deal files") + " without problems");
    }
    lines.add(
        passed()
            + " passed, "
            + (cases.size() - passed())
            + " failed"
            + (malformed.isEmpty() ? "" : ", " + malformed.size() + " files not readable"));
    return List.copyOf(lines);
  }
}
