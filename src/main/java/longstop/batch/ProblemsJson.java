package longstop.batch;

import java.util.List;
import java.util.Map;
import longstop.located.Mark;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.report.Json;
import longstop.report.ReplyJson;

/** Problems for scripts. */
public final class ProblemsJson {

  private ProblemsJson() {}

  /** The problems that are told, in the order of the file. */
  public static List<Map<String, Object>> of(List<Problem> problems) {
    return problems.stream().map(ProblemsJson::of).toList();
  }

  private static Map<String, Object> of(Problem problem) {
    return Json.object(
        "file",
        problem.mark().file(),
        "line",
        problem.mark().line(),
        "column",
        problem.mark().column(),
        "what",
        problem.what(),
        "expected",
        problem.expected(),
        "hint",
        problem.hint());
  }

  /** One line that stands where an answer would, for what cannot be answered. */
  static String line(Mark mark, Problems problems) {
    return Json.line(
        Json.object(
            "longstop",
            ReplyJson.VERSION,
            "error",
            Json.object(
                "file",
                mark.file(),
                "line",
                mark.line(),
                "problems",
                of(problems.sorted()),
                "more",
                problems.more())));
  }
}
