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
 * @param example whether what is said is said of the first subject only, and of the others the like
 * @param said what is said of all of them
 */
record Line(List<Clause> clauses, List<String> subjects, boolean example, Said said) {

  /** In the order of the agreement, then by subject. */
  static final Comparator<Line> BY_CLAUSE =
      Comparator.<Line, String>comparing(line -> line.clauses().get(0).id(), ClauseOrder.INSTANCE)
          .thenComparing(line -> line.subjects().get(0));

  /** The most urgent first: by day due, without one last; then in the order of the agreement. */
  static final Comparator<Line> ORDER =
      Comparator.<Line, Boolean>comparing(line -> line.said().due().isEmpty())
          .thenComparing(
              line -> line.said().due().orElse(new DerivedDate.Never("no day")), DerivedDate.ORDER)
          .thenComparing(BY_CLAUSE);

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

    /** What findings have in common that say the like, such as with other numbers. */
    List<Object> like() {
      return List.of(status, gating, statusTurns, owner, turns, due);
    }

    /** The needs that say more than the sentence does. */
    List<String> news() {
      return Line.news(needs, sentence);
    }
  }

  static final String HEADING = "\u0001";
  static final String NAME = "\u0002";

  private static final String EN_DASH = "\u2013";

  /** The needs that say more than the sentence does. */
  static List<String> news(List<String> needs, String sentence) {
    return needs.stream()
        .filter(need -> Stream.of(need.split(": ", -1)).noneMatch(sentence::contains))
        .toList();
  }

  /** The clause, or the first and the last of several. */
  String label() {
    String first = clauses.get(0).id();
    if (clauses.size() == 1) {
      return first;
    }
    String last = clauses.get(clauses.size() - 1).id();
    return first + (clauses.size() == 2 ? ", " : EN_DASH) + last.substring(last.indexOf(' ') + 1);
  }

  /** How many findings it tells. */
  int count() {
    return clauses.size() * subjects.size();
  }

  /** The section of its first clause, such as {@code SPA 1.6} for {@code SPA 1.6(a)(i)}. */
  String section() {
    return clauses.get(0).id().replaceFirst("[(/].*", "");
  }

  /** The article of its first clause, such as {@code SPA 1}. */
  String article() {
    return clauses.get(0).id().replaceFirst("[.(/].*", "");
  }

  /** The sentence, beginning with whom and how many clauses it is about. */
  String sentence(Names names) {
    return several() + who(names) + words(said.sentence(), names);
  }

  private String who(Names names) {
    if (example) {
      return subjects.size() + " " + nouns(clauses.get(0)) + ", for example: ";
    }
    boolean named = subjects.size() == 1 && said.sentence().contains(NAME);
    return named || Names.isDeal(subjects.get(0)) ? "" : names.list(subjects) + ": ";
  }

  private String several() {
    return clauses.size() == 1 ? "" : clauses.size() + " " + provisions() + ": ";
  }

  /** What its clauses are. */
  String provisions() {
    return switch (clauses.get(0).kind()) {
      case REPRESENTATION -> "representations";
      case COVENANT -> "covenants";
      case CONDITION -> "conditions";
      case DELIVERABLE -> "deliverables";
      case NUMBER -> "numbers";
      case TERMINATION -> "rights to terminate";
      default -> "clauses";
    };
  }

  /** A template in the words of this line. */
  String words(String template, Names names) {
    boolean one = example || subjects.size() == 1;
    String named =
        one
            ? template.replace(NAME, names.full(subjects.get(0)))
            : template.replace(" (" + NAME + ")", "").replace(NAME, "each " + noun());
    return clauses.size() == 1
        ? named.replace(HEADING, clauses.get(0).heading())
        : named.replace(HEADING + ": ", "").replace(HEADING, "this");
  }

  private String noun() {
    return nouns(clauses.get(0)).replaceFirst("ies$", "y").replaceFirst("s$", "");
  }

  private static String nouns(Clause clause) {
    return switch (clause.askedOf()) {
      case HOLDERS, HOLDERS_AND_HEIRS -> "holders";
      case SELLERS, SELLERS_AND_HEIRS, INDIVIDUALS -> "sellers";
      case PARTNERS -> "partners";
      case EMPLOYEES -> "employees";
      case NOTICES, PURCHASE_NOTICES, ESCROW_NOTICES -> "notices";
      case AMENDMENTS -> "amendments";
      case CERTIFICATES -> "certificates";
      case CLAIMS -> "claims";
      case PROPOSALS -> "proposals";
      case WAIVERS, ESCROW_WAIVERS -> "waivers";
      case ASSIGNMENTS, ESCROW_ASSIGNMENTS -> "assignments";
      case DISTRIBUTIONS -> "deliveries";
      case VOTES -> "votes";
      case AGENT_CHANGES -> "changes";
      case AGENT_ACTS -> "acts";
      case ESCROW_DEPARTURES -> "departures";
      case DEAL, NOBODY -> "cases";
    };
  }
}
