package longstop.concluded;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.deal.Answer;
import longstop.finding.Status;

/**
 * Representations and covenants that the record breaks, although nobody has recorded the breach as
 * a ground to terminate (SPA 10.1(e), (f)). Whether they give a right turns on what only the record
 * of a breach can say: whether it can be cured, whether efforts go on, and since when.
 *
 * @param broken upshots of what is violated, by clause and subject
 */
record BrokenClauses(List<Upshot> broken) {

  /** Whatever is broken. */
  static BrokenClauses of(List<Upshot> upshots) {
    return new BrokenClauses(
        upshots.stream()
            .filter(upshot -> upshot.status() == Status.VIOLATED)
            .sorted(Comparator.comparing(BrokenClauses::where))
            .toList());
  }

  /** What is broken materially, or not known not to be. */
  static BrokenClauses materially(List<Upshot> upshots) {
    return new BrokenClauses(
        of(upshots).broken.stream().filter(upshot -> upshot.material() != Answer.NO).toList());
  }

  boolean isEmpty() {
    return broken.isEmpty();
  }

  /** The same without what lies in these clauses, whose breach is recorded. */
  BrokenClauses without(List<String> clauses) {
    return new BrokenClauses(
        broken.stream()
            .filter(upshot -> clauses.stream().noneMatch(id -> liesIn(upshot.clause(), id)))
            .toList());
  }

  private static boolean liesIn(String limb, String clause) {
    return limb.equals(clause) || limb.startsWith(clause + "/") || limb.startsWith(clause + "(");
  }

  /** The right that these may give, if there are any. */
  Optional<Entitlement> right(int cureDays) {
    Optional<Upshot> first =
        broken.stream().filter(one -> one.material() == Answer.YES).findFirst();
    return first
        .or(() -> broken.stream().findFirst())
        .map(
            one ->
                new Entitlement(
                    Entitlement.State.UNKNOWN,
                    where(one)
                        + " is broken, "
                        + (first.isPresent() ? "and materially" : "whether materially is not known")
                        + (broken.size() > 1 ? ", and " + (broken.size() - 1) + " more" : "")
                        + ": "
                        + one.sentence(),
                    broken.stream().map(each -> question(each, cureDays)).toList()));
  }

  private static String question(Upshot upshot, int cureDays) {
    return "of the breach of "
        + where(upshot)
        + (upshot.material() == Answer.YES ? ": " : ": whether it is material, ")
        + "whether it is curable within "
        + cureDays
        + " days by best efforts that go on, and when notice of it was received";
  }

  /** Where, to follow what is not known; nothing where nothing is broken. */
  String words() {
    return isEmpty()
        ? ""
        : ", with " + broken.stream().map(BrokenClauses::where).collect(Collectors.joining(", "));
  }

  private static String where(Upshot upshot) {
    return upshot.clause() + (upshot.subject().equals(Asked.DEAL) ? "" : " " + upshot.name());
  }
}
