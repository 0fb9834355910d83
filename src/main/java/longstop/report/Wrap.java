package longstop.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrap {

  private Wrap() {}

  /**
   * The text in lines of at most so many characters; only a single word that is longer than that
   * makes a longer line. Spaces at the end of a line are dropped, and runs of spaces count as one.
   *
   * @param width characters of a line, at least 1
   * @return at least one line, which may be empty
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Characters as a terminal shows them: code points, as far as Latin scripts go. */
  static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }

  /** The text, filled up with spaces to so many characters. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }
}
