package longstop.indemnity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.concluded.Asked;
import longstop.concluded.Upshot;
import longstop.finding.Judged;
import longstop.finding.Status;

/**
 * Which promise a claim says is broken. That it is broken is what the claimant alleges; the record
 * may show it, leave it open or show nothing of it.
 *
 * @param claim id of the claim
 * @param clause id of the clause
 * @param heading what the clause is about
 * @param basis what sort of promise it is
 */
public record Breached(String claim, String clause, String heading, Basis basis) {

  /**
   * What the record shows of the breach (SPA 8.2: "by reason of any breach"). While nobody has
   * accepted or decided the claim, a breach of which it shows nothing is still to be shown.
   *
   * @param all what the promise comes to, limb by limb, of each who gives it
   * @param against the sellers of whom the claim is; one of them does not answer for what another
   *     promises of himself
   */
  public Judged shown(List<Upshot> all, List<String> against, Dispute dispute) {
    List<Upshot> upshots =
        all.stream()
            .filter(
                one ->
                    one.subject().equals(Asked.DEAL)
                        || against.isEmpty()
                        || against.contains(one.subject()))
            .toList();
    Optional<Upshot> broken = first(upshots, Status.VIOLATED);
    if (broken.isPresent()) {
      return Judged.note(
          "the record shows the breach of "
              + broken.get().clause()
              + ": "
              + broken.get().sentence());
    }
    Optional<Upshot> open = first(upshots, Status.OPEN);
    if (open.isPresent() || upshots.isEmpty() || !basis.isBreach()) {
      return Judged.note(
          "that "
              + clause
              + " is broken is what the claimant says; "
              + open.map(one -> "the record leaves it open: " + one.sentence())
                  .orElse("the record does not decide it"));
    }
    String none =
        "the record shows no breach of "
            + clause
            + ": "
            + upshots.stream()
                .map(Upshot::sentence)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    return dispute.accepted().signum() > 0 || dispute.ended().isPresent()
        ? Judged.note(none + "; what was accepted, agreed or awarded counts all the same (T-23)")
        : Judged.need(
            none, "what shows the breach of " + clause + " that is claimed, or its acceptance");
  }

  private static Optional<Upshot> first(List<Upshot> upshots, Status status) {
    return upshots.stream()
        .filter(one -> one.status() == status)
        .min(Comparator.comparing(Upshot::clause).thenComparing(Upshot::subject));
  }
}
