package longstop.report;

import java.util.List;
import java.util.Locale;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.indemnity.EscrowLedger;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Reply;

/**
 * Claims and the escrow for people: how long claims live, each claim with what is open about it,
 * the life of the escrow, and what comes next.
 */
public final class ClaimsText {

  /** Where the words of a line begin. */
  private static final int WORDS = 26;

  private final Page page;
  private final ClaimsView view;
  private final Names names;

  private ClaimsText(ClaimsView view, Style style) {
    this.page = new Page(style);
    this.view = view;
    this.names = new Names(view.reply().deal());
  }

  /**
   * The whole text.
   *
   * @param all whether what is settled, or concerns nobody, is told too
   */
  public static String of(Reply reply, Style style, boolean all) {
    return new ClaimsText(new ClaimsView(reply, all), style).write();
  }

  private String write() {
    page.heading(view.title());
    page.paragraph(0, view.reply().deal().title());
    section(ClaimsView.LIMITS, view.limits());
    claims();
    view.reply().escrow().filter(EscrowLedger::deposited).ifPresent(this::escrow);
    due();
    section(ClaimsView.REST, view.rest());
    if (!view.all()) {
      page.blank()
          .paragraph(0, "--all lists everything; longstop explain DEAL \"CLAUSE\" says why.");
    }
    return page.text();
  }

  private void section(String heading, List<Answered> findings) {
    if (!findings.isEmpty()) {
      page.blank().heading(heading);
      findings.forEach(one -> line(one, true));
    }
  }

  private void claims() {
    page.blank().heading(ClaimsView.CLAIMS + " (" + view.claims().size() + ")");
    view.claims()
        .forEach(
            claim -> {
              page.paragraph(0, ClaimsView.words(claim));
              view.told(claim).forEach(one -> line(one, false));
              kept(view.kept(claim));
            });
  }

  /** Clauses that a claim satisfies, named together. */
  private void kept(List<String> clauses) {
    if (!clauses.isEmpty()) {
      page.hanging(
          WORDS,
          "  " + StatusWords.sign(Status.SATISFIED) + " in order",
          StatusWords.ink(Status.SATISFIED),
          String.join(", ", clauses));
    }
  }

  private void escrow(EscrowLedger ledger) {
    EscrowTable table = new EscrowTable(ledger, names);
    page.blank().heading(EscrowTable.EVENTS);
    table.events(page);
    page.blank().heading(EscrowTable.HOLDERS);
    table.holders(page);
  }

  private void due() {
    if (view.due().isEmpty()) {
      return;
    }
    page.blank().heading(ClaimsView.DUE);
    for (Due due : view.due()) {
      DueRow row = new DueRow(due, names);
      String state = DeadlinesText.heading(due.dueDate().state()).toLowerCase(Locale.ROOT);
      page.hanging(
          WORDS,
          "  " + row.when(),
          DeadlinesText.ink(due.dueDate().state()),
          state + ": " + row.alone());
      row.details().forEach(detail -> page.paragraph(WORDS, detail));
    }
  }

  private void line(Answered answered, boolean named) {
    Finding finding = answered.finding();
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(finding.status()) + " " + finding.clause(),
        StatusWords.ink(finding.status()),
        (named && !Names.isDeal(finding.subject()) ? names.brief(finding.subject()) + ": " : "")
            + finding.sentence());
    List<String> turns = Turns.of(answered);
    if (!turns.isEmpty()) {
      page.paragraph(WORDS, "turns on: " + String.join("; ", turns));
    }
  }
}
