package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown as GitHub and most editors read it. */
final class Markdown {

  private Markdown() {}

  /** The text so that no sign of it is taken for markup, on one line. */
  static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }

  /** A table; every row has as many cells as there are columns. Cells are Markdown already. */
  static String table(List<String> columns, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(row(columns));
    lines.add(row(columns.stream().map(column -> "---").toList()));
    rows.forEach(cells -> lines.add(row(cells)));
    return String.join("\n", lines) + "\n";
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
