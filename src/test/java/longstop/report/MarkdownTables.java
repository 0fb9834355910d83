package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What every text in Markdown keeps. */
final class MarkdownTables {

  private MarkdownTables() {}

  /** One title, and in each table as many cells in every row. */
  static void check(String text) {
    List<String> lines = text.lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("# ")).hasSize(1);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| ---")) {
        assertThat(lines.get(i - 2)).as("an empty line before the table").isEmpty();
        int cells = cells(lines.get(i - 1));
        for (int row = i; row < lines.size() && lines.get(row).startsWith("|"); row++) {
          assertThat(cells(lines.get(row))).as(lines.get(row)).isEqualTo(cells);
        }
      }
    }
  }

  private static int cells(String row) {
    return row.replaceAll("\\\\.", "").split("\\|", -1).length - 2;
  }
}
