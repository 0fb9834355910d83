package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in a text for people: the first column holds words, the others numbers. */
final class Columns {

  /** Characters of the first column that are shown at least. */
  private static final int SHORTEST = 12;

  /** Characters before the table and between two columns. */
  private static final int GAP = 2;

  private Columns() {}

  /**
   * Adds a table to a page. Words that do not fit go on in further lines.
   *
   * @param rows the headings, then the rows; all of the same length
   * @param hang by how much further lines are indented; so many characters are never broken
   */
  static void on(Page page, List<List<String>> rows, int hang) {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> Wrap.length(row.get(i))).max().orElse(0))
            .toArray();
    int numbers = IntStream.of(widths).skip(1).map(width -> width + GAP).sum();
    int words = Math.max(SHORTEST + hang, Page.WIDTH - GAP - numbers);
    widths[0] = Math.min(widths[0], words);
    for (List<String> row : rows) {
      List<String> lines = broken(row.get(0), widths[0], hang);
      line(page, aligned(lines.get(0), row, widths));
      lines.stream().skip(1).forEach(more -> line(page, " ".repeat(hang) + more));
    }
  }

  private static void line(Page page, String text) {
    page.line("", Ink.PLAIN, " ".repeat(GAP) + text);
  }

  private static List<String> broken(String words, int width, int hang) {
    if (Wrap.length(words) <= width) {
      return List.of(words);
    }
    int head = words.offsetByCodePoints(0, hang);
    List<String> lines =
        new ArrayList<>(Wrap.lines(words.substring(head), width - hang, width - hang));
    lines.set(0, words.substring(0, head) + lines.get(0));
    return lines;
  }

  private static String aligned(String words, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(Wrap.pad(words, widths[0]));
    for (int i = 1; i < row.size(); i++) {
      line.append(" ".repeat(GAP + widths[i] - Wrap.length(row.get(i)))).append(row.get(i));
    }
    return line.toString();
  }
}
