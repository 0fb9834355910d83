package longstop.report;

import java.util.List;
import java.util.stream.Collectors;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Reply;
import longstop.register.Register;

/** The checklist for people. */
public final class ChecklistText {

  /** Where the words of a line begin. */
  private static final int WORDS = 20;

  /** A section with no more lines than this is shown as it is. */
  private static final int FEW = 8;

  /** Lines that are shown of one who must act, where there are more. */
  private static final int FIRST = 2;

  /** Needs and ways to clear that are listed in a line; the others are counted. */
  private static final int LISTED = 2;

  private final Page page;
  private final Reply reply;
  private final Names names;
  private final boolean all;

  private ChecklistText(Reply reply, Style style, boolean all) {
    this.page = new Page(style);
    this.reply = reply;
    this.names = new Names(reply.deal());
    this.all = all;
  }

  /**
   * The whole text. How the price is shared is shown once the parties can close.
   *
   * @param all whether every finding is listed, on a line of its own
   */
  public static String of(Reply reply, Register register, Style style, boolean all) {
    Lines lines = Lines.of(reply, register);
    return new ChecklistText(reply, style, all).write(all ? lines.each() : lines.merged());
  }

  private String write(List<Line> lines) {
    head();
    Section.pending(reply.verdict(), lines).forEach(this::section);
    if (all) {
      Section.settled(reply.verdict(), lines).forEach(this::section);
    }
    if (all || reply.verdict() == Verdict.YES) {
      page.blank().heading(AllocationTable.HEADING);
      new AllocationTable(reply.allocation(), names).on(page);
    }
    if (!all) {
      page.blank()
          .paragraph(0, "--all lists everything; longstop explain DEAL \"CLAUSE\" says why.");
    }
    return page.text();
  }

  private void head() {
    String answer = Headline.answer(reply.verdict());
    String sentence = Headline.sentence(reply);
    String asOf = Headline.asOf(reply);
    int indent = Wrap.length(answer) + 2;
    int room = Page.WIDTH - indent - Wrap.length(sentence) - Wrap.length(asOf);
    Ink ink = StatusWords.ink(reply.verdict());
    if (room >= 2) {
      page.line(answer, ink, "  " + sentence + " ".repeat(room) + asOf);
    } else {
      page.hanging(indent, answer, ink, sentence).paragraph(indent, asOf);
    }
    page.paragraph(indent, Headline.counts(reply));
  }

  private void section(Section section) {
    page.blank().heading(section.heading());
    boolean much = !all && section.size() > FEW;
    if (much && section.minor()) {
      section.lines().forEach(this::labels);
    } else {
      section.lines().forEach((owner, lines) -> owner(owner, lines, much));
    }
  }

  private void labels(String owner, List<Line> lines) {
    String labels =
        lines.stream().map(line -> line.labelAndWhom(names)).collect(Collectors.joining(", "));
    if (Wrap.length(owner) + 2 < WORDS) {
      page.hanging(WORDS, "  " + owner, Ink.PLAIN, labels);
    } else {
      page.paragraph(2, owner).paragraph(WORDS, labels);
    }
  }

  private void owner(String owner, List<Line> lines, boolean much) {
    boolean cut = much && lines.size() > FIRST + 1;
    page.paragraph(
        0, owner + (cut ? " (" + FIRST + " of " + lines.size() + "; --all lists the rest)" : ""));
    lines.stream().limit(cut ? FIRST : lines.size()).forEach(this::line);
  }

  private void line(Line line) {
    Status status = line.said().status();
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(status) + " " + line.label(),
        StatusWords.ink(status),
        line.sentence(names));
    detail(line, "needs", all ? line.said().needs() : line.said().news());
    detail(line, "clears", line.said().clears());
    detail(line, "turns on", line.said().turns());
  }

  private void detail(Line line, String what, List<String> texts) {
    if (!texts.isEmpty()) {
      int listed = all ? texts.size() : Math.min(LISTED, texts.size());
      String words =
          String.join("; ", texts.subList(0, listed))
              + (listed < texts.size() ? "; and " + (texts.size() - listed) + " more" : "");
      page.paragraph(WORDS, what + ": " + line.words(words, names));
    }
  }
}
