package longstop.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The register: every clause, how it is decided, and what scenarios show of it.
 *
 * @param rows every clause, in the order of the agreements
 * @param covered whether scenarios were read
 */
public record ClauseList(List<ClauseRow> rows, boolean covered) {

  /** Where the columns begin. */
  private static final int DECIDED = 24;

  private static final int GATES = 37;
  private static final int SHOWN = 42;

  /** The list for people. */
  public String text(Style style) {
    Page page = new Page(style);
    ClauseTotals totals = ClauseTotals.of(rows);
    page.paragraph(0, totals.words());
    if (covered) {
      page.paragraph(0, totals.coverage());
    }
    page.paragraph(0, "Gate: decides whether the parties can close.");
    if (covered) {
      page.paragraph(
          0,
          "Scenarios that show it: K kept, B broken, E at the edge, U with a fact unknown; a point:"
              + " none; a dash: it cannot be so.");
    }
    page.blank();
    page.hanging(
        heading(),
        columns("Clause", "Decided by", "Gate", covered ? ClauseRow.LETTERS : ""),
        Ink.BOLD,
        "Heading");
    rows.forEach(
        row -> {
          page.hanging(
              heading(),
              columns(row.clause().id(), row.decidedBy(), gates(row) ? "yes" : "", row.counts()),
              Ink.PLAIN,
              row.clause().heading());
          row.why().forEach(why -> page.paragraph(DECIDED, why));
        });
    return page.text();
  }

  /** Where the headings of the clauses begin. */
  private int heading() {
    return covered ? SHOWN + ClauseRow.LETTERS.length() + 2 : SHOWN;
  }

  private String columns(String clause, String decided, String gates, String shown) {
    String start = Wrap.pad(Wrap.pad(clause, DECIDED - 1) + " " + decided, GATES - 1);
    return Wrap.pad(Wrap.pad(start + " " + gates, SHOWN) + shown, heading());
  }

  private static boolean gates(ClauseRow row) {
    return !row.clause().gates().isEmpty();
  }

  /** The list for a memorandum or an issue. */
  public String markdown() {
    ClauseTotals totals = ClauseTotals.of(rows);
    List<String> columns = new ArrayList<>(List.of("Clause", "Heading", "Decided by", "Decides"));
    if (covered) {
      columns.addAll(rows.get(0).scenarios().keySet());
    }
    columns.add("Why not");
    return "# Clauses\n\n"
        + totals.words()
        + (covered ? " " + totals.coverage() : "")
        + "\n\n"
        + Markdown.table(columns, rows.stream().map(this::cells).toList());
  }

  private List<String> cells(ClauseRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(Markdown.escaped(row.clause().id()));
    cells.add(Markdown.escaped(row.clause().heading()));
    cells.add(row.decidedBy());
    cells.add(String.join(", ", row.clause().gates()));
    if (covered) {
      row.scenarios()
          .values()
          .forEach(count -> cells.add(row.clause().decided() ? Integer.toString(count) : ""));
    }
    cells.add(Markdown.escaped(String.join("; ", row.why())));
    return cells;
  }

  /** The list for scripts. */
  public String json() {
    ClauseTotals totals = ClauseTotals.of(rows);
    return Json.text(
        Json.object(
            "longstop",
            ReplyJson.VERSION,
            "clauses",
            rows.stream()
                .map(
                    row ->
                        Json.object(
                            "clause",
                            row.clause().id(),
                            "heading",
                            row.clause().heading(),
                            "kind",
                            row.clause().kind(),
                            "shape",
                            row.clause().shape(),
                            "gates",
                            row.clause().gates(),
                            "readings",
                            row.clause().readings(),
                            "summary",
                            row.clause().summary(),
                            "why",
                            row.clause().why(),
                            "cannotBe",
                            row.clause().cannotBe(),
                            "rules",
                            row.rules(),
                            "shown",
                            covered ? row.shown() : null,
                            "scenarios",
                            covered ? row.scenarios() : null))
                .toList(),
            "totals",
            Json.object(
                "all",
                totals.all(),
                "decided",
                totals.decided(),
                "information",
                totals.information(),
                "undecided",
                totals.undecided(),
                "judged",
                totals.judged(),
                "shown",
                covered ? totals.whole() : null)));
  }
}
