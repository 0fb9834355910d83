package longstop.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.register.Clause;

/**
 * One row of the list of clauses.
 *
 * @param clause the clause
 * @param rules names of the rules that decide it
 * @param scenarios how many scenarios show it kept, broken and so on, in the order of the columns;
 *     empty if no scenarios were read
 */
public record ClauseRow(Clause clause, List<String> rules, Map<String, Integer> scenarios) {

  /** The heads of the columns. */
  static final String LETTERS = "  K  B  E  U";

  private static final int COLUMN = 3;

  /** Whether scenarios show it in every way. */
  boolean whole() {
    return !scenarios.isEmpty() && scenarios.values().stream().allMatch(count -> count > 0);
  }

  /** The number of scenarios for each way in which it can be shown, or a point for none. */
  String counts() {
    if (!clause.decided()) {
      return "";
    }
    return scenarios.values().stream()
        .map(count -> count == 0 ? "." : Integer.toString(count))
        .map(count -> " ".repeat(COLUMN - count.length()) + count)
        .collect(Collectors.joining());
  }

  /** Whether it is shown, in each way. */
  Map<String, Object> shown() {
    Map<String, Object> shown = Json.object();
    scenarios.forEach((way, count) -> shown.put(way, count > 0));
    return shown;
  }

  /** What decides it, in a word or two. */
  String decidedBy() {
    return switch (clause.shape()) {
      case OWN -> "own rules";
      case REPRESENTATION, PERFORMANCE -> "shared rules";
      case LIMBS -> "its limbs";
      case INFORMATION -> "information";
      case UNDECIDED -> "not decided";
    };
  }
}
