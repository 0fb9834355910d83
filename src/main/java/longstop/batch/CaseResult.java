package longstop.batch;

import java.util.List;
import java.util.Optional;
import longstop.located.Problem;
import longstop.report.Json;
import longstop.report.ReplyJson;

/**
 * What came of one scenario.
 *
 * @param file the scenario file as the user gave it
 * @param id name of the scenario, and the clause where it is played for several
 * @param clause the clause it shows
 * @param shows what it shows of the clause
 * @param differences where the answer is not as expected; none if it passed
 */
public record CaseResult(
    String file,
    String id,
    Optional<String> clause,
    Optional<Shows> shows,
    List<Problem> differences) {

  /** Keeps the list from being changed. */
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** Whether the answer was as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /** One line for scripts. */
  String json() {
    return Json.line(
        Json.object(
            "longstop",
            ReplyJson.VERSION,
            "file",
            file,
            "case",
            id,
            "clause",
            clause,
            "shows",
            shows,
            "passed",
            passed(),
            "differences",
            ProblemsJson.of(differences)));
  }
}
