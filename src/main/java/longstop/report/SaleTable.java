package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import longstop.calendar.Words;
import longstop.finding.Finding;
import longstop.finding.Verdict;
import longstop.question.SaleAnswer;
import longstop.question.SaleReply;
import longstop.register.Register;

/**
 * The answers to a plan at a glance: a row for each proposal.
 *
 * @param reply the answers
 * @param register the clauses
 * @param names how sellers are called
 */
record SaleTable(SaleReply reply, Register register, Names names) {

  static final List<String> COLUMNS =
      List.of("Proposal", "Day", "Seller", "Shares", "Answer", "Decided by");

  private static final int SHARES = 3;

  /** Characters before the table and between two columns. */
  private static final int GAP = 2;

  /** Characters that the last column needs; with fewer it goes on a line of its own. */
  private static final int NARROWEST = 24;

  /** How many of the proposals may be done. */
  static String sentence(SaleReply reply) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict :
        List.of(Verdict.YES, Verdict.NO, Verdict.OPEN, Verdict.DEPENDS_ON_READING)) {
      long count = reply.answers().stream().filter(a -> a.verdict() == verdict).count();
      if (count > 0) {
        counts.add(
            count
                + switch (verdict) {
                  case YES -> " may be done";
                  case NO -> " may not";
                  case OPEN -> " not yet decided";
                  case DEPENDS_ON_READING -> " depending on a reading";
                });
      }
    }
    int all = reply.answers().size();
    return "of "
        + all
        + (all == 1 ? " proposal, " : " proposals, ")
        + String.join(", ", counts)
        + ", as of "
        + Words.day(reply.asOf());
  }

  /** The rows, in the order of the answers. */
  List<List<String>> rows() {
    return reply.answers().stream().map(this::row).toList();
  }

  private List<String> row(SaleAnswer answer) {
    return List.of(
        answer.proposal().id(),
        Words.day(answer.proposal().on()),
        names.brief(answer.proposal().seller()),
        SaleWords.number(answer.proposal().shares()),
        SaleWords.answer(answer.verdict()),
        String.join(
            ", ",
            answer.deciding().stream()
                .map(answered -> answered.finding())
                .map(Finding::named)
                .toList()));
  }

  /** Adds the table to a page; the last column may take several lines. */
  void on(Page page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    rows.addAll(rows());
    int last = COLUMNS.size() - 1;
    int[] widths =
        IntStream.range(0, last)
            .map(i -> rows.stream().mapToInt(row -> Wrap.length(row.get(i))).max().orElse(0))
            .toArray();
    int indent = IntStream.of(widths).map(width -> width + GAP).sum() + GAP;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ".repeat(GAP));
      for (int i = 0; i < last; i++) {
        String cell = row.get(i);
        String filled =
            i == SHARES
                ? " ".repeat(widths[i] - Wrap.length(cell)) + cell
                : Wrap.pad(cell, widths[i]);
        line.append(filled).append(" ".repeat(GAP));
      }
      if (Page.WIDTH - indent >= NARROWEST) {
        page.hanging(indent, line.toString(), Ink.PLAIN, row.get(last));
      } else {
        page.line("", Ink.PLAIN, line.toString());
        page.paragraph(2 * GAP, row.get(last));
      }
    }
  }
}
