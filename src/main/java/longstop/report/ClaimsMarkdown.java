package longstop.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import longstop.indemnity.EscrowLedger;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Reply;

/** Claims and the escrow, for a memorandum or an issue. */
public final class ClaimsMarkdown {

  private static final List<String> COLUMNS = List.of("Day", "State", "What", "More");

  private final ClaimsView view;
  private final Names names;

  private ClaimsMarkdown(ClaimsView view) {
    this.view = view;
    this.names = new Names(view.reply().deal());
  }

  /**
   * The whole text.
   *
   * @param all whether what is settled, or concerns nobody, is told too
   */
  public static String of(Reply reply, boolean all) {
    ClaimsMarkdown markdown = new ClaimsMarkdown(new ClaimsView(reply, all));
    return "# "
        + markdown.view.title()
        + "\n\n"
        + Markdown.escaped(reply.deal().title())
        + "\n"
        + section(ClaimsView.LIMITS, markdown.view.limits())
        + markdown.claims()
        + reply
            .escrow()
            .filter(EscrowLedger::deposited)
            .map(ledger -> new EscrowTable(ledger, markdown.names).markdown())
            .map(table -> "\n## " + EscrowTable.EVENTS + "\n\n" + table)
            .orElse("")
        + markdown.due()
        + section(ClaimsView.REST, markdown.view.rest());
  }

  private static String section(String heading, List<Answered> findings) {
    return findings.isEmpty() ? "" : "\n## " + heading + "\n\n" + FindingRows.of(findings);
  }

  private String claims() {
    return view.claims().stream()
        .map(
            claim ->
                "\n### "
                    + Markdown.escaped(ClaimsView.words(claim))
                    + "\n\n"
                    + FindingRows.of(view.told(claim))
                    + kept(view.kept(claim)))
        .collect(
            Collectors.joining(
                "", "\n## " + ClaimsView.CLAIMS + " (" + view.claims().size() + ")\n", ""));
  }

  private static String kept(List<String> clauses) {
    return clauses.isEmpty()
        ? ""
        : "\nIn order: " + Markdown.escaped(String.join(", ", clauses)) + ".\n";
  }

  private String due() {
    return view.due().isEmpty()
        ? ""
        : "\n## "
            + ClaimsView.DUE
            + "\n\n"
            + Markdown.table(COLUMNS, view.due().stream().map(this::row).toList());
  }

  private List<String> row(Due due) {
    DueRow row = new DueRow(due, names);
    return List.of(
        row.when(),
        DeadlinesText.heading(due.dueDate().state()).toLowerCase(Locale.ROOT),
        Markdown.escaped(row.alone()),
        row.details().stream().map(Markdown::escaped).collect(Collectors.joining("<br>")));
  }
}
