package longstop.report;

import java.util.List;
import java.util.stream.IntStream;

/** A table in a text for people: the first column holds words, the others numbers. */
final class Columns {

  /** Stands where something is left out. */
  static final String CUT = "\u2026";

  /** Characters of the first column that are shown at least. */
  private static final int SHORTEST = 12;

  /** Characters before the table and between two columns. */
  private static final int GAP = 2;

  private Columns() {}

  /**
   * Adds a table to a page. What does not fit is cut off the words, never off a number.
   *
   * @param rows the headings, then the rows; all of the same length
   */
  static void on(Page page, List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> Wrap.length(row.get(i))).max().orElse(0))
            .toArray();
    int numbers = IntStream.of(widths).skip(1).map(width -> width + GAP).sum();
    widths[0] = Math.min(widths[0], Math.max(SHORTEST, Page.WIDTH - GAP - numbers));
    rows.forEach(row -> page.line("", Ink.PLAIN, " ".repeat(GAP) + aligned(row, widths)));
  }

  private static String aligned(List<String> row, int[] widths) {
    String name = row.get(0);
    boolean fits = Wrap.length(name) <= widths[0];
    String shown = fits ? name : name.substring(0, name.offsetByCodePoints(0, widths[0] - 1)) + CUT;
    StringBuilder line = new StringBuilder(Wrap.pad(shown, widths[0]));
    for (int i = 1; i < row.size(); i++) {
      line.append(" ".repeat(GAP + widths[i] - Wrap.length(row.get(i)))).append(row.get(i));
    }
    return line.toString();
  }
}
