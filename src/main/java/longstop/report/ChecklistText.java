package longstop.report;

import java.util.ArrayList;
import java.util.List;
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

  /** A section with more lines than this is cut to the first line of each who must act. */
  private static final int MANY = 20;

  /** Lines of one who must act, and needs and ways to clear of one line, where they are cut. */
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
    int most = all || section.size() <= FEW ? section.size() : section.size() > MANY ? 1 : LISTED;
    if (section.minor() && most < section.size()) {
      page.paragraph(2, labels(section.lines().values().stream().flatMap(List::stream).toList()));
    } else {
      section.lines().forEach((owner, lines) -> owner(owner, lines, most));
    }
  }

  /** The clauses of the lines, in the order of the agreement; the document is named once. */
  private String labels(List<Line> lines) {
    List<String> labels = new ArrayList<>();
    String document = "";
    for (Line line : lines.stream().sorted(Line.BY_CLAUSE).toList()) {
      String label = line.labelAndWhom(names);
      String own = label.substring(0, label.indexOf(' ') + 1);
      labels.add(own.equals(document) ? label.substring(own.length()) : label);
      document = own;
    }
    return String.join(", ", labels);
  }

  private void owner(String owner, List<Line> lines, int most) {
    boolean cut = lines.size() > most;
    page.paragraph(
        0, owner + (cut ? " (" + most + " of " + lines.size() + "; --all shows the rest)" : ""));
    lines.stream().limit(most).forEach(line -> line(line, most == 1 ? 1 : LISTED));
    if (cut) {
      page.paragraph(WORDS, "also: " + labels(lines.subList(most, lines.size())));
    }
  }

  private void line(Line line, int listed) {
    Status status = line.said().status();
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(status) + " " + line.label(),
        StatusWords.ink(status),
        line.sentence(names));
    detail(line, listed, "needs", all ? line.said().needs() : line.said().news());
    detail(line, listed, "clears", line.said().clears());
    detail(line, listed, "turns on", line.said().turns());
  }

  private void detail(Line line, int most, String what, List<String> texts) {
    if (!texts.isEmpty()) {
      int listed = all ? texts.size() : Math.min(most, texts.size());
      String words =
          String.join("; ", texts.subList(0, listed))
              + (listed < texts.size() ? "; and " + (texts.size() - listed) + " more" : "");
      page.paragraph(WORDS, what + ": " + line.words(words, names));
    }
  }
}
