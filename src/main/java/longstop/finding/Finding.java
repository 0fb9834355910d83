package longstop.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;

/**
 * What one clause says about one subject.
 *
 * @param clause id of the clause
 * @param subject id of the party or event that the clause is asked of, or {@code deal}
 * @param status what the clause says
 * @param sentence the deciding ground, in words
 * @param owner who must act, in words
 * @param because further grounds and facts relied on
 * @param needs facts or acts still needed
 * @param clears what would clear a violation
 * @param due by when the act is due, inclusive, where there is one
 * @param earliest for a violation that time alone ends: the first day without it, inclusive
 * @param behind for a violation that other clauses come to: ids of those that bind until it ends
 */
public record Finding(
    String clause,
    String subject,
    Status status,
    String sentence,
    String owner,
    List<String> because,
    List<String> needs,
    List<String> clears,
    Optional<DerivedDate> due,
    Optional<DerivedDate> earliest,
    List<String> behind) {

  /** By clause id in the order of the agreement's numbering, then by subject. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::clause, ClauseOrder.INSTANCE).thenComparing(Finding::subject);

  /** Keeps the lists from being changed. */
  public Finding {
    because = List.copyOf(because);
    needs = List.copyOf(needs);
    clears = List.copyOf(clears);
    behind = List.copyOf(behind);
  }

  /**
   * What several grounds say together. A breach decides over a need, a need over what is met; a
   * waiver lifts the breaches and needs that it reaches, one that may be valid leaves a breach
   * open, and the end of the agreement takes what was not due or did not come to pass before it.
   * Without any deciding ground the finding is not {@link #grounded}.
   *
   * @param wayOut how a breach can be let pass, where somebody can do that
   */
  public static Finding of(
      String clause, String subject, String owner, List<Judged> grounds, Optional<String> wayOut) {
    List<Judged> sorted = grounds.stream().distinct().sorted(Judged.ORDER).toList();
    List<Judged> left = left(sorted);
    Effect decided = decidedBy(sorted);
    Status status = status(decided);
    Optional<Judged> deciding =
        left.stream()
            .filter(judged -> decided != Effect.NOTE && judged.effect().deciding() == decided)
            .findFirst();
    boolean undecided = status == Status.OPEN || status == Status.VIOLATED;
    return new Finding(
        clause,
        subject,
        status,
        deciding.map(Judged::sentence).orElse(""),
        owner,
        Stream.concat(
                deciding.stream().flatMap(judged -> judged.because().stream()),
                sorted.stream()
                    .filter(judged -> deciding.filter(judged::equals).isEmpty())
                    .filter(judged -> !ended(judged, sorted))
                    .filter(judged -> !undecided || judged.effect() != Effect.SO_FAR)
                    .filter(judged -> decided == Effect.DOUBT || !idle(judged))
                    .flatMap(
                        judged ->
                            Stream.concat(Stream.of(judged.sentence()), judged.because().stream())))
            .distinct()
            .toList(),
        undecided
            ? left.stream().flatMap(judged -> judged.needs().stream()).distinct().toList()
            : List.of(),
        undecided
            ? Stream.concat(
                    left.stream().flatMap(judged -> judged.clears().stream()),
                    wayOut.filter(way -> status == Status.VIOLATED).stream())
                .distinct()
                .toList()
            : List.of(),
        left.stream().flatMap(judged -> judged.due().stream()).min(DerivedDate.ORDER),
        status == Status.VIOLATED ? earliest(left) : Optional.empty(),
        status == Status.VIOLATED ? behind(left) : List.of());
  }

  /** The clauses behind the breaches that end last, or never. */
  private static List<String> behind(List<Judged> grounds) {
    Optional<DerivedDate> end = earliest(grounds);
    return grounds.stream()
        .filter(judged -> judged.effect() == Effect.BREACH && judged.earliest().equals(end))
        .flatMap(judged -> judged.behind().stream())
        .distinct()
        .toList();
  }

  /** The day on which the last breach ends, if time ends each of them. */
  private static Optional<DerivedDate> earliest(List<Judged> grounds) {
    List<Judged> breaches =
        grounds.stream().filter(judged -> judged.effect() == Effect.BREACH).toList();
    return breaches.stream().anyMatch(judged -> judged.earliest().isEmpty())
        ? Optional.empty()
        : breaches.stream().map(judged -> judged.earliest().get()).reduce(DerivedDate::later);
  }

  /** The first day without any of these violations, inclusive, if time alone ends each of them. */
  public static Optional<DerivedDate> end(List<Finding> violations) {
    return violations.stream().anyMatch(finding -> finding.earliest().isEmpty())
        ? Optional.empty()
        : violations.stream().map(finding -> finding.earliest().get()).reduce(DerivedDate::later);
  }

  /** The status that several grounds give together. */
  public static Status status(List<Judged> grounds) {
    return status(decidedBy(grounds));
  }

  private static Status status(Effect decided) {
    return switch (decided) {
      case BREACH -> Status.VIOLATED;
      case NEED, DOUBT, NOTE -> Status.OPEN;
      case MET, SO_FAR -> Status.SATISFIED;
      case EXEMPT, ENDED -> Status.NOT_APPLICABLE;
      case WAIVER -> Status.WAIVED;
    };
  }

  /** Which of several grounds decide; notes, where nothing does. */
  public static Effect decidedBy(List<Judged> grounds) {
    List<Judged> left = left(grounds);
    if (left.stream()
        .anyMatch(judged -> judged.effect() == Effect.BREACH && certain(judged, left))) {
      return Effect.BREACH;
    }
    if (has(left, Effect.BREACH)) {
      return Effect.DOUBT;
    }
    boolean lifted = grounds.stream().anyMatch(judged -> lifted(judged, grounds));
    return Stream.of(
            has(left, Effect.NEED) ? Effect.NEED : lifted ? Effect.WAIVER : Effect.NOTE,
            Effect.MET,
            Effect.ENDED,
            Effect.EXEMPT)
        .filter(effect -> effect != Effect.NOTE && has(left, effect))
        .findFirst()
        .orElse(Effect.NOTE);
  }

  /** The grounds without what a waiver lifts or the end of the agreement takes. */
  public static List<Judged> left(List<Judged> grounds) {
    return grounds.stream()
        .filter(judged -> !lifted(judged, grounds) && !ended(judged, grounds))
        .toList();
  }

  private static boolean lifted(Judged judged, List<Judged> grounds) {
    return troubling(judged)
        && !ended(judged, grounds)
        && grounds.stream()
            .filter(other -> other.effect() == Effect.WAIVER)
            .anyMatch(judged::liftedBy);
  }

  /** An end without a day ends everything. */
  private static boolean ended(Judged judged, List<Judged> grounds) {
    return grounds.stream()
        .filter(other -> other.effect() == Effect.ENDED && !other.equals(judged))
        .anyMatch(
            end ->
                end.day()
                    .map(
                        last ->
                            judged.effect() == Effect.BREACH
                                ? judged.after(last)
                                : judged.effect() == Effect.NEED && !judged.by(last))
                    .orElse(true));
  }

  /** Whether no doubt reaches a breach. */
  private static boolean certain(Judged breach, List<Judged> grounds) {
    return grounds.stream()
        .filter(other -> other.effect() == Effect.DOUBT)
        .allMatch(doubt -> doubt.day().filter(last -> !breach.after(last)).isPresent());
  }

  /** Whether it is a doubt of what came after a day; it says nothing where nothing came. */
  private static boolean idle(Judged judged) {
    return judged.effect() == Effect.DOUBT && judged.day().isPresent();
  }

  private static boolean troubling(Judged judged) {
    return judged.effect() == Effect.BREACH || judged.effect() == Effect.NEED;
  }

  private static boolean has(List<Judged> grounds, Effect effect) {
    return grounds.stream().anyMatch(judged -> judged.effect().deciding() == effect);
  }

  /** Whether some ground decides it. A finding that none decides is a failure of the rules. */
  public boolean grounded() {
    return !sentence.isEmpty();
  }

  /** The clause with those behind it, such as {@code Section 5 by Rule 144(d)}. */
  public String named() {
    return named(clause, behind);
  }

  /** A clause with those behind it. */
  public static String named(String clause, List<String> behind) {
    return behind.isEmpty() ? clause : clause + " by " + String.join(" and ", behind);
  }

  /** The clause and, unless it is asked of the deal as a whole, the subject. */
  public String key() {
    return key(clause, subject);
  }

  /** The key of a finding: the clause and, unless the subject is the deal itself, the subject. */
  public static String key(String clause, String subject) {
    return subject.equals("deal") ? clause : clause + " " + subject;
  }
}
