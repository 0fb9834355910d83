package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks words into lines. */
final class Wrap {

  private static final String NO_BREAK = "\u00a0";

  /** A day such as {@code Thu 29 Aug 1996}, or the document and number of a clause. */
  private static final Pattern UNBROKEN =
      Pattern.compile("[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2} \\d{4}|(SPA|ESC|Rule) (?=[0-9IV])");

  private Wrap() {}

  /**
   * The text in lines of at most so many characters. Words that are longer than a line are broken.
   * Where the first word does not fit into the first line, that line is empty. Runs of spaces count
   * as one; no line ends with a space. Days and clauses are kept together.
   *
   * @param first characters of the first line, at least 1
   * @param next characters of every further line, at least 1
   * @return at least one line, which may be empty
   */
  static List<String> lines(String text, int first, int next) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = first;
    for (String word : words(text, next)) {
      int gap = line.isEmpty() ? 0 : 1;
      if (length(line) + gap + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        width = next;
      }
      line.append(" ".repeat(line.isEmpty() ? 0 : 1)).append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(whole -> whole.replace(NO_BREAK, " ")).toList();
  }

  private static List<String> words(String text, int longest) {
    List<String> words = new ArrayList<>();
    String kept = UNBROKEN.matcher(text).replaceAll(m -> m.group().replace(" ", NO_BREAK));
    for (String word : kept.strip().split("\\s+", -1)) {
      String rest = word;
      while (length(rest) > longest) {
        int end = rest.offsetByCodePoints(0, longest);
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }

  /** Characters as a terminal shows them: code points, which is right for Latin scripts. */
  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** The text, filled up with spaces to so many characters. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }
}
