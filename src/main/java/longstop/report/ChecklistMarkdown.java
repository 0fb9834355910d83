package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import longstop.question.Reply;
import longstop.register.Register;

/** The checklist for a memorandum or an issue. */
public final class ChecklistMarkdown {

  private static final List<String> COLUMNS =
      List.of("Who must act", "Clause", "What", "Still needed", "What clears it", "Turns on");

  private final Names names;

  private ChecklistMarkdown(Names names) {
    this.names = names;
  }

  /**
   * The whole text.
   *
   * @param all whether every finding is listed, on a line of its own
   */
  public static String of(Reply reply, Register register, boolean all) {
    Lines lines = Lines.of(reply, register);
    return new ChecklistMarkdown(lines.names())
        .write(reply, all ? lines.each() : lines.merged(), all);
  }

  private String write(Reply reply, List<Line> lines, boolean all) {
    List<Section> sections = new ArrayList<>(Section.pending(reply.verdict(), lines));
    if (all) {
      sections.addAll(Section.settled(reply.verdict(), lines));
    }
    return "# "
        + Headline.answer(reply.verdict())
        + ": "
        + Markdown.escaped(Headline.sentence(reply))
        + "\n\n"
        + Headline.asOf(reply)
        + ": "
        + Headline.counts(reply)
        + "\n"
        + sections.stream().map(this::section).collect(Collectors.joining())
        + "\n## "
        + AllocationTable.HEADING
        + "\n\n"
        + new AllocationTable(reply.allocation(), names).markdown();
  }

  private String section(Section section) {
    return "\n## "
        + section.heading()
        + "\n\n"
        + Markdown.table(
            COLUMNS,
            section.lines().values().stream().flatMap(List::stream).map(this::row).toList());
  }

  private List<String> row(Line line) {
    Line.Said said = line.said();
    return List.of(
        Markdown.escaped(said.owner()),
        Markdown.escaped(line.label()),
        Markdown.escaped(line.sentence(names)),
        texts(line, said.needs()),
        texts(line, said.clears()),
        texts(line, said.turns()));
  }

  private String texts(Line line, List<String> texts) {
    return texts.stream()
        .map(text -> Markdown.escaped(line.words(text, names)))
        .collect(Collectors.joining("<br>"));
  }
}
