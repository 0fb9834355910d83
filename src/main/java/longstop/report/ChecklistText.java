package longstop.report;

import java.util.List;
import longstop.finding.Status;
import longstop.question.Reply;
import longstop.register.Register;

/** The checklist for people. */
public final class ChecklistText {

  /** Where the words of a line begin. */
  private static final int WORDS = 18;

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
   * The whole text.
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
    List<Section> settled = Section.settled(reply.verdict(), lines);
    if (all) {
      settled.forEach(this::section);
    } else {
      page.blank()
          .paragraph(
              0,
              "Everything, one by one: --all. Why a line says so: longstop explain DEAL"
                  + " \"CLAUSE\"");
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
    section.lines().forEach((owner, lines) -> owner(owner, lines, section.most()));
  }

  private void owner(String owner, List<Line> lines, int most) {
    page.paragraph(0, owner);
    int shown = all || lines.size() == most + 1 ? lines.size() : Math.min(most, lines.size());
    lines.stream().limit(shown).forEach(this::line);
    if (shown < lines.size()) {
      page.paragraph(WORDS, "... and " + (lines.size() - shown) + " more (--all)");
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
