package longstop.report;

import java.util.List;
import java.util.Map;
import longstop.register.Clause;

/**
 * One row of the list of clauses.
 *
 * @param clause the clause
 * @param rules names of the rules that decide it
 * @param shown whether a scenario shows it kept, broken and so on, in the order of the columns;
 *     empty if no scenarios were read
 */
public record ClauseRow(Clause clause, List<String> rules, Map<String, Boolean> shown) {

  private static final String LETTERS = "KBEU";

  /** Whether scenarios show it in every way. */
  boolean whole() {
    return !shown.isEmpty() && shown.values().stream().allMatch(is -> is);
  }

  /** A letter for each way in which it is shown, or a point. */
  String letters() {
    if (!clause.decided()) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    for (boolean is : shown.values()) {
      letters.append(is ? LETTERS.charAt(letters.length()) : '.');
    }
    return letters.toString();
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
