package longstop.concluded;

import java.util.Comparator;
import java.util.List;
import longstop.calendar.Words;
import longstop.finding.Judged;
import longstop.finding.Status;

/** What the parties broke before a termination, for which they stay liable (SPA 10.2(i)). */
public final class PriorBreaches {

  private PriorBreaches() {}

  /**
   * What was broken before the agreement ended, or may have been.
   *
   * @param clauses what the representations, covenants and deliveries came to before it
   */
  public static Judged judge(List<BeforeEnd> clauses, AgreementEnd end) {
    List<Upshot> upshots = clauses.stream().map(BeforeEnd::upshot).toList();
    String before = "before the termination of " + Words.day(end.day().orElseThrow());
    List<String> broken = where(upshots, Status.VIOLATED);
    List<String> open = where(upshots, Status.OPEN);
    if (!broken.isEmpty()) {
      return Judged.breach(
              "broken "
                  + before
                  + ", and whoever broke it stays liable: "
                  + String.join(", ", broken))
          .withNeeds(
              open.stream().map(one -> "whether it was kept " + before + ": " + one).toList());
    }
    return open.isEmpty()
        ? Judged.met("nothing was broken " + before)
        : Judged.need("not known to be kept " + before + ": " + String.join(", ", open))
            .withNeeds(
                open.stream().map(one -> "whether it was kept " + before + ": " + one).toList());
  }

  private static List<String> where(List<Upshot> upshots, Status status) {
    return upshots.stream()
        .filter(upshot -> upshot.status() == status)
        .sorted(Comparator.comparing(Upshot::clause).thenComparing(Upshot::subject))
        .map(
            upshot ->
                upshot.clause() + (upshot.subject().equals(Asked.DEAL) ? "" : " " + upshot.name()))
        .toList();
  }
}
