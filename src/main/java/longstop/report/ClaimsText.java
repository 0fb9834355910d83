package longstop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
      alike(findings)
          .forEach(
              (said, subjects) ->
                  line(
                      said,
                      Names.isDeal(subjects.get(0))
                          ? said.sentence()
                          : names.list(subjects) + ": " + said.sentence()));
    }
  }

  /** What one clause says in the same words of several subjects is told once. */
  private static Map<Said, List<String>> alike(List<Answered> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                Said::of,
                LinkedHashMap::new,
                Collectors.mapping(answered -> answered.finding().subject(), Collectors.toList())));
  }

  /** What a finding says, whomever it is about. */
  private record Said(String clause, Status status, String sentence, List<String> turns) {
    static Said of(Answered answered) {
      Finding finding = answered.finding();
      return new Said(finding.clause(), finding.status(), finding.sentence(), Turns.of(answered));
    }
  }

  private void claims() {
    page.blank().heading(ClaimsView.CLAIMS + " (" + view.claims().size() + ")");
    view.claims()
        .forEach(
            claim -> {
              page.paragraph(0, ClaimsView.words(claim));
              view.told(claim).stream().map(Said::of).forEach(said -> line(said, said.sentence()));
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

  private void line(Said said, String words) {
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(said.status()) + " " + said.clause(),
        StatusWords.ink(said.status()),
        words);
    if (!said.turns().isEmpty()) {
      page.paragraph(WORDS, "turns on: " + String.join("; ", said.turns()));
    }
  }
}
