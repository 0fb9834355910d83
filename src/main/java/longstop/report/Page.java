package longstop.report;

import java.util.List;

/** A text for people, at most {@link #WIDTH} characters wide, built from top to bottom. */
final class Page {

  /** Characters of a line. */
  static final int WIDTH = 80;

  private final Style style;
  private final StringBuilder text = new StringBuilder();

  Page(Style style) {
    this.style = style;
  }

  /** An empty line. */
  Page blank() {
    text.append('\n');
    return this;
  }

  /** A line that stands out. */
  Page heading(String words) {
    return hanging(0, "", Ink.PLAIN, words, Ink.BOLD);
  }

  /** One line that is known to fit, with a mark before it. */
  Page line(String mark, Ink ink, String words) {
    text.append(style.in(ink, style.shown(mark))).append(style.shown(words)).append('\n');
    return this;
  }

  /** A paragraph, each line of it indented by so many characters. */
  Page paragraph(int indent, String words) {
    return hanging(indent, "", Ink.PLAIN, words, Ink.PLAIN);
  }

  /**
   * A paragraph that hangs on a mark: the mark stands in the margin of its first line.
   *
   * @param indent characters before each line; where the mark is longer, the words follow it
   */
  Page hanging(int indent, String mark, Ink ink, String words) {
    return hanging(indent, mark, ink, words, Ink.PLAIN);
  }

  private Page hanging(int indent, String mark, Ink ink, String words, Ink wordsInk) {
    String margin = Wrap.pad(style.shown(mark), indent);
    if (!margin.isEmpty() && !margin.endsWith(" ")) {
      margin += " ";
    }
    List<String> lines =
        Wrap.lines(style.shown(words), WIDTH - Wrap.length(margin), WIDTH - indent);
    text.append(style.in(ink, margin)).append(style.in(wordsInk, lines.get(0))).append('\n');
    lines.stream()
        .skip(1)
        .forEach(
            line -> text.append(" ".repeat(indent)).append(style.in(wordsInk, line)).append('\n'));
    return this;
  }

  /** The text; no line ends with a space. */
  String text() {
    return text.toString().replaceAll(" +\n", "\n");
  }
}
