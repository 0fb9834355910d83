package longstop.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import longstop.calendar.Words;
import longstop.deal.Claim;
import longstop.finding.DueState;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Reply;

/**
 * Claims and the escrow for people: how long claims live, each claim with what is open about it,
 * the life of the escrow, and what comes next.
 */
public final class ClaimsText {

  /** Where the words of a line begin. */
  private static final int WORDS = 20;

  /** The clauses that say how long claims live, and how much of them counts. */
  private static final List<String> LIMITS =
      List.of("SPA 8.1/period", "SPA 8.4", "SPA 8.5", "ESC 3");

  /** Not to be told among what comes next: what is over in good order, and what is far away. */
  private static final Set<DueState> PAST =
      Set.of(DueState.MET, DueState.MET_LATE, DueState.ELAPSED);

  private final Page page;
  private final Reply reply;
  private final Names names;
  private final boolean all;

  private ClaimsText(Reply reply, Style style, boolean all) {
    this.page = new Page(style);
    this.reply = reply;
    this.names = new Names(reply.deal());
    this.all = all;
  }

  /**
   * The whole text.
   *
   * @param all whether what is settled, or concerns nobody, is told too
   */
  public static String of(Reply reply, Style style, boolean all) {
    return new ClaimsText(reply, style, all).write();
  }

  private String write() {
    page.heading("Claims and escrow as of " + Words.day(reply.asOf()));
    page.paragraph(0, reply.deal().title());
    limits();
    claims();
    escrow();
    next();
    others();
    if (!all) {
      page.blank()
          .paragraph(0, "--all lists everything; longstop explain DEAL \"CLAUSE\" says why.");
    }
    return page.text();
  }

  private void limits() {
    page.blank().heading("What lives, and how far it counts");
    reply.findings().stream()
        .filter(one -> Names.isDeal(one.finding().subject()))
        .filter(one -> LIMITS.contains(one.finding().clause()))
        .forEach(this::line);
  }

  private List<Claim> known() {
    return reply.deal().record().claims().values().stream()
        .filter(claim -> !claim.on().isAfter(reply.asOf()))
        .sorted(Comparator.comparing(Claim::on).thenComparing(Claim::id))
        .toList();
  }

  private void claims() {
    page.blank().heading("Claims (" + known().size() + ")");
    for (Claim claim : known()) {
      page.paragraph(
          0,
          claim.id()
              + ": "
              + claim.breach()
              + claim.amount().map(amount -> ", USD " + EscrowTable.number(amount)).orElse("")
              + ", made "
              + Words.day(claim.on()));
      reply.findings().stream()
          .filter(one -> one.finding().subject().equals(claim.id()))
          .filter(one -> all || one.finding().status() != Status.NOT_APPLICABLE)
          .forEach(this::line);
    }
  }

  private void escrow() {
    reply
        .escrow()
        .filter(ledger -> ledger.deposited())
        .ifPresent(
            ledger -> {
              EscrowTable table = new EscrowTable(ledger, names);
              page.blank().heading(EscrowTable.EVENTS);
              table.events(page);
              page.blank().heading(EscrowTable.HOLDERS);
              table.holders(page);
            });
  }

  private void next() {
    List<Due> dues =
        reply.dueDates().stream()
            .filter(due -> all || !PAST.contains(due.dueDate().state()))
            .toList();
    if (dues.isEmpty()) {
      return;
    }
    page.blank().heading("What is due");
    for (Due due : dues) {
      DueRow row = new DueRow(due, names);
      page.hanging(
          WORDS,
          "  " + row.when(),
          DeadlinesText.ink(due.dueDate().state()),
          row.words(due.dueDate().owner(), true)
              + " - "
              + DeadlinesText.heading(due.dueDate().state()).toLowerCase(Locale.ROOT));
      row.details().forEach(detail -> page.paragraph(WORDS, detail));
    }
  }

  /** What else is violated or open: of the deal as a whole and of holders. */
  private void others() {
    List<Answered> rest =
        reply.findings().stream()
            .filter(one -> !LIMITS.contains(one.finding().clause()))
            .filter(one -> known().stream().noneMatch(c -> c.id().equals(one.finding().subject())))
            .filter(
                one ->
                    all
                        || one.finding().status() == Status.VIOLATED
                        || one.finding().status() == Status.OPEN)
            .toList();
    if (!rest.isEmpty()) {
      page.blank().heading("The rest of Article VIII and of the escrow agreement");
      rest.forEach(this::line);
    }
  }

  private void line(Answered answered) {
    Finding finding = answered.finding();
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(finding.status()) + " " + finding.clause(),
        StatusWords.ink(finding.status()),
        finding.sentence());
    List<String> turns = Turns.of(answered);
    if (!turns.isEmpty()) {
      page.paragraph(WORDS, "turns on: " + String.join("; ", turns));
    }
  }
}
