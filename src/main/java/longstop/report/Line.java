package longstop.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.finding.ClauseOrder;
import longstop.finding.Status;
import longstop.register.Clause;

/**
 * One line of a checklist: one finding, or several that say the same of several subjects or
 * clauses.
 *
 * @param clauses the clauses, in the order of the agreement
 * @param subjects ids of the subjects, in the order of the findings
 * @param said what is said of all of them
 */
record Line(List<Clause> clauses, List<String> subjects, Said said) {

  /** The most urgent first: by day due, without one last; then in the order of the agreement. */
  static final Comparator<Line> ORDER =
      Comparator.<Line, Boolean>comparing(line -> line.said().due().isEmpty())
          .thenComparing(
              line -> line.said().due().orElse(new DerivedDate.Never("no day")), DerivedDate.ORDER)
          .thenComparing(line -> line.clauses().get(0).id(), ClauseOrder.INSTANCE)
          .thenComparing(line -> line.subjects().get(0));

  /**
   * What is said, with {@link #HEADING} for the heading of the clause and {@link #NAME} for the
   * name of the subject, so that equal findings of other clauses and subjects are equal.
   *
   * @param status the status
   * @param gating whether the clause decides the question
   * @param statusTurns whether the status differs between readings
   * @param owner who must act
   * @param part the article, and the kind of provision
   * @param sentence the deciding ground
   * @param needs facts or acts still needed
   * @param clears what would clear a violation
   * @param turns what it turns on
   * @param due by when, inclusive
   */
  record Said(
      Status status,
      boolean gating,
      boolean statusTurns,
      String owner,
      String part,
      String sentence,
      List<String> needs,
      List<String> clears,
      List<String> turns,
      Optional<DerivedDate> due) {

    /** The needs that say more than the sentence does. */
    List<String> news() {
      return needs.stream()
          .filter(need -> Stream.of(need.split(": ", -1)).noneMatch(sentence::contains))
          .toList();
    }
  }

  static final String HEADING = "\u0001";
  static final String NAME = "\u0002";

  private static final String EN_DASH = "\u2013";

  /** The clause, or the first and the last of several. */
  String label() {
    String first = clauses.get(0).id();
    if (clauses.size() == 1) {
      return first;
    }
    String last = clauses.get(clauses.size() - 1).id();
    return first + (clauses.size() == 2 ? ", " : EN_DASH) + last.substring(last.indexOf(' ') + 1);
  }

  /** The sentence, beginning with whom and how many clauses it is about. */
  String sentence(Names names) {
    String words = words(said.sentence(), names);
    String who = named() || Names.isDeal(subjects.get(0)) ? "" : names.list(subjects) + ": ";
    return count() + who + words;
  }

  private boolean named() {
    return subjects.size() == 1 && said.sentence().contains(NAME);
  }

  private String count() {
    if (clauses.size() == 1) {
      return "";
    }
    String noun =
        switch (clauses.get(0).kind()) {
          case REPRESENTATION -> "representations";
          case COVENANT -> "covenants";
          case CONDITION -> "conditions";
          case DELIVERABLE -> "deliverables";
          default -> "clauses";
        };
    return clauses.size() + " " + noun + ": ";
  }

  /** A template in the words of this line. */
  String words(String template, Names names) {
    Clause clause = clauses.get(0);
    String headed =
        clauses.size() == 1
            ? template.replace(HEADING, clause.heading())
            : template.replace(HEADING + ": ", "").replace(HEADING, "this");
    return headed.replace(NAME, subjects.size() == 1 ? names.full(subjects.get(0)) : each(clause));
  }

  private static String each(Clause clause) {
    return switch (clause.askedOf()) {
      case HOLDERS -> "each holder";
      case SELLERS, INDIVIDUALS -> "each seller";
      case PARTNERS -> "each partner";
      case EMPLOYEES -> "each employee";
      default -> "each";
    };
  }
}
