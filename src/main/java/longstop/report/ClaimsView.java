package longstop.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.deal.Claim;
import longstop.finding.DueState;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Reply;

/**
 * What a report on claims and the escrow tells, whatever its form.
 *
 * @param reply the answer
 * @param all whether what is settled, or concerns nobody, is told too
 */
record ClaimsView(Reply reply, boolean all) {

  static final String LIMITS = "What lives, and how far it counts";
  static final String CLAIMS = "Claims";
  static final String DUE = "What is due";
  static final String REST = "The rest of Article VIII and of the escrow agreement";

  /** The clauses that say how long claims live, and how much of them counts. */
  private static final Set<String> LIMITING =
      Set.of("SPA 8.1/period", "SPA 8.4/cap", "SPA 8.5/basket", "ESC 3");

  /** Not among what is due: what is over in good order. */
  private static final Set<DueState> PAST =
      Set.of(DueState.MET, DueState.MET_LATE, DueState.ELAPSED, DueState.WAIVED);

  private static final String SET_OFF = "SPA 8.8(b)/set-off";

  private static final Set<Status> OPEN = Set.of(Status.VIOLATED, Status.OPEN);

  String title() {
    return "Claims and escrow as of " + Words.day(reply.asOf());
  }

  /** What limits all claims. */
  List<Answered> limits() {
    return reply.findings().stream().filter(this::limiting).toList();
  }

  private boolean limiting(Answered answered) {
    Finding finding = answered.finding();
    return Names.isDeal(finding.subject()) && LIMITING.contains(finding.clause());
  }

  /** The claims that were made by the as-of date, by day. */
  List<Claim> claims() {
    return reply.deal().record().claims().values().stream()
        .filter(claim -> !claim.on().isAfter(reply.asOf()))
        .sorted(Comparator.comparing(Claim::on).thenComparing(Claim::id))
        .toList();
  }

  /** A claim in one line. */
  static String words(Claim claim) {
    return claim.id()
        + ": "
        + claim.breach()
        + claim.amount().map(amount -> ", USD " + EscrowTable.number(amount)).orElse("")
        + ", made "
        + Words.day(claim.on());
  }

  private Stream<Answered> of(Claim claim) {
    return reply.findings().stream().filter(one -> one.finding().subject().equals(claim.id()));
  }

  /** What is told of a claim: what is violated or open, and what it takes from the escrow. */
  List<Answered> told(Claim claim) {
    return of(claim)
        .filter(
            one ->
                all
                    || OPEN.contains(one.finding().status())
                    || one.finding().clause().equals(SET_OFF))
        .filter(one -> all || one.finding().status() != Status.NOT_APPLICABLE)
        .toList();
  }

  /** The clauses that a claim satisfies, where they are not told one by one. */
  List<String> kept(Claim claim) {
    return all
        ? List.of()
        : of(claim)
            .map(Answered::finding)
            .filter(one -> one.status() == Status.SATISFIED && !one.clause().equals(SET_OFF))
            .map(Finding::clause)
            .toList();
  }

  /** What else is violated or open: of the deal as a whole, of holders and of events. */
  List<Answered> rest() {
    Set<String> claims = claims().stream().map(Claim::id).collect(Collectors.toSet());
    return reply.findings().stream()
        .filter(one -> !limiting(one) && !claims.contains(one.finding().subject()))
        .filter(one -> all || OPEN.contains(one.finding().status()))
        .toList();
  }

  /** What is due; the ends of what lives are told before. */
  List<Due> due() {
    return reply.dueDates().stream()
        .filter(due -> all || !LIMITING.contains(due.dueDate().clause()))
        .filter(due -> all || !PAST.contains(due.dueDate().state()))
        .toList();
  }
}
