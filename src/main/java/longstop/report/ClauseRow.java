package longstop.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Map<String, String> CANNOT =
      Map.of(
          "kept", "kept",
          "broken", "broken",
          "boundary", "at a boundary",
          "unknown", "open for want of a fact");

  /** Whether scenarios show it in every way in which it can be shown. */
  boolean whole() {
    return !scenarios.isEmpty()
        && scenarios.entrySet().stream()
            .allMatch(way -> way.getValue() > 0 || clause.cannotBe().containsKey(way.getKey()));
  }

  /** The number of scenarios for each way: a point for none, a dash where none can be. */
  String counts() {
    if (!clause.decided()) {
      return "";
    }
    return scenarios.entrySet().stream()
        .map(
            way ->
                clause.cannotBe().containsKey(way.getKey())
                    ? "-"
                    : way.getValue() == 0 ? "." : Integer.toString(way.getValue()))
        .map(count -> " ".repeat(COLUMN - count.length()) + count)
        .collect(Collectors.joining());
  }

  /** Why it is not decided, or cannot be shown in some way. */
  List<String> why() {
    return Stream.concat(
            clause.why().stream(),
            clause.cannotBe().entrySet().stream()
                .map(way -> "cannot be " + CANNOT.get(way.getKey()) + ": " + way.getValue()))
        .toList();
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
