package longstop.report;

import java.util.List;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Reply;
import longstop.register.Register;

/** The checklist for people. */
public final class ChecklistText {

  /** Where the words of a line begin. */
  private static final int WORDS = 20;

  /** A checklist with more lines than this is told in short, but for sections of few lines. */
  private static final int MANY = 12;

  private static final int FEW = 3;

  /** Needs, ways to clear and readings of one line that are listed. */
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
    return new ChecklistText(reply, style, all)
        .write(all ? lines.each() : lines.merged(), new NextDates(reply, register));
  }

  private String write(List<Line> lines, NextDates dates) {
    head();
    if (!all) {
      dates.on(page);
    }
    List<Section> pending = Section.pending(reply.verdict(), lines);
    boolean whole = all || pending.stream().mapToInt(Section::size).sum() <= MANY;
    pending.forEach(section -> section(section, whole));
    if (all) {
      Section.settled(reply.verdict(), lines).forEach(section -> section(section, true));
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

  private void section(Section section, boolean whole) {
    page.blank().heading(section.heading());
    Digest digest = new Digest(section, reply.closing().on());
    if (whole || section.size() <= FEW) {
      section
          .lines()
          .forEach(
              (owner, lines) -> {
                page.paragraph(0, owner);
                lines.forEach(this::line);
              });
    } else if (section.minor()) {
      page.paragraph(2, digest.totals());
    } else {
      digest.on(page);
    }
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
