package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import longstop.calendar.DerivedDate;
import longstop.register.Clause;

/**
 * A part of a checklist that is too long to read, told in short.
 *
 * @param section the part
 * @param closing the day of the Closing, by which most is due
 */
record Digest(Section section, DerivedDate closing) {

  /** Characters of the columns that tell who must act, and under which section. */
  private static final int OWNER = 20;

  private static final int SECTION = 9;

  /** Characters of a row, which are two lines of it, less what tells how much is left out. */
  private static final int LONGEST = 2 * (Page.WIDTH - OWNER - SECTION) - 20;

  /**
   * For each who must act, and how often, a row for each section of the agreement with the headings
   * of its clauses. A day is named where it comes before the Closing.
   */
  void on(Page page) {
    section.lines().forEach((owner, lines) -> owner(page, owner, lines));
  }

  private void owner(Page page, String owner, List<Line> lines) {
    Map<String, List<Line>> rows = new LinkedHashMap<>();
    lines.forEach(
        line ->
            rows.computeIfAbsent(line.section() + early(line), key -> new ArrayList<>()).add(line));
    List<String> body = rows.values().stream().flatMap(row -> row(row).stream()).toList();
    List<String> margin = Wrap.lines(owner + " (" + count(lines) + ")", OWNER - 1, OWNER - 1);
    for (int i = 0; i < Math.max(margin.size(), body.size()); i++) {
      String mark = i < margin.size() ? margin.get(i) : "";
      page.line(Wrap.pad(mark, OWNER), Ink.PLAIN, i < body.size() ? body.get(i) : "");
    }
  }

  private List<String> row(List<Line> row) {
    int width = Page.WIDTH - OWNER - SECTION;
    List<String> words = Wrap.lines(early(row.get(0)) + headings(row), width, width);
    return IntStream.range(0, words.size())
        .mapToObj(i -> Wrap.pad(i == 0 ? row.get(0).section() : "", SECTION) + words.get(i))
        .toList();
  }

  private static int count(List<Line> lines) {
    return lines.stream().mapToInt(Line::count).sum();
  }

  private String early(Line line) {
    return line.said()
        .due()
        .filter(due -> due.fixed().isPresent() && DerivedDate.ORDER.compare(due, closing) < 0)
        .map(due -> "due " + due.words() + ": ")
        .orElse("");
  }

  /** As many headings as there is room for. */
  private static String headings(List<Line> row) {
    List<String> all =
        row.stream()
            .flatMap(line -> line.clauses().stream())
            .map(Clause::heading)
            .distinct()
            .toList();
    StringBuilder shown = new StringBuilder(all.get(0));
    int fit = 1;
    while (fit < all.size() && shown.length() + all.get(fit).length() + 2 <= LONGEST) {
      shown.append("; ").append(all.get(fit));
      fit++;
    }
    return shown + (fit == all.size() ? "" : "; and " + (all.size() - fit) + " more");
  }

  /** How much there is of which kind, and in which articles. */
  String totals() {
    List<Line> lines =
        section.lines().values().stream().flatMap(List::stream).sorted(Line.BY_CLAUSE).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(line.provisions(), line.count(), Integer::sum));
    return counts.entrySet().stream()
            .map(count -> count.getValue() + " " + singular(count.getKey(), count.getValue()))
            .collect(Collectors.joining(", "))
        + lines.stream()
            .map(Line::article)
            .distinct()
            .collect(Collectors.joining(", ", " (", ")"))
            .replaceAll("(?<=, )SPA ", "");
  }

  private static String singular(String nouns, int count) {
    return count == 1 ? nouns.replaceFirst("s( to terminate)?$", "$1") : nouns;
  }
}
