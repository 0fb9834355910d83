package longstop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import longstop.concluded.Allocation;
import longstop.concluded.Allocation.Part;

/**
 * How the price is shared, as a table: a row for each holder, their total, and below it a row for
 * each partner of the partnership, whose shares are within those of the partnership.
 *
 * @param allocation the shares
 * @param names how parties are called
 */
record AllocationTable(Allocation allocation, Names names) {

  static final String HEADING = "How the price is shared";

  private static final List<String> COLUMNS =
      List.of("Holder", "%", "shares", "in escrow", "released", "cash, USD");

  private static final String NONE = "\u2013";
  private static final String CUT = "\u2026";

  /** Decimals that are shown; the exact number is in the answer for scripts. */
  private static final int DECIMALS = 4;

  /** Characters of a name that are shown at least. */
  private static final int SHORTEST = 12;

  /** Characters before the table and between two columns. */
  private static final int GAP = 2;

  /** Adds the table to a page. */
  void on(Page page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    allocation.holders().forEach(part -> rows.add(cells(part, name(part))));
    rows.add(cells(allocation.total(), "Total"));
    allocation.partners().forEach(part -> rows.add(cells(part, "  " + name(part))));
    int[] widths =
        IntStream.range(0, COLUMNS.size())
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

  /** The table in Markdown. */
  String markdown() {
    List<List<String>> rows = new ArrayList<>();
    allocation.holders().forEach(part -> rows.add(cells(part, Markdown.escaped(name(part)))));
    rows.add(cells(allocation.total(), "**Total**"));
    allocation
        .partners()
        .forEach(part -> rows.add(cells(part, "of these: " + Markdown.escaped(name(part)))));
    return Markdown.table(COLUMNS, rows);
  }

  private String name(Part part) {
    return names.full(part.party());
  }

  private static List<String> cells(Part part, String name) {
    return List.of(
        name,
        number(part.percentage()),
        number(part.entitlement()),
        number(part.escrowShares()),
        number(part.releasedShares()),
        part.cash().map(AllocationTable::money).orElse(NONE));
  }

  /** With commas, and an ellipsis where decimals are left out. */
  private static String number(BigDecimal number) {
    BigDecimal shown =
        number.setScale(Math.min(DECIMALS, Math.max(0, number.scale())), RoundingMode.DOWN);
    return format("#,##0.####").format(shown) + (shown.compareTo(number) == 0 ? "" : CUT);
  }

  private static String money(BigDecimal amount) {
    return format("#,##0.00").format(amount);
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /** The table for scripts; numbers are exact decimal texts. */
  Map<String, Object> json() {
    return Json.object(
        "aggregate",
        allocation.aggregate().toPlainString(),
        "escrow",
        allocation.escrow().toPlainString(),
        "averagePrice",
        allocation.averagePrice().map(BigDecimal::toPlainString),
        "holders",
        allocation.holders().stream().map(part -> json(part, name(part))).toList(),
        "total",
        json(allocation.total(), "Total"),
        "partners",
        allocation.partners().stream().map(part -> json(part, name(part))).toList());
  }

  private static Map<String, Object> json(Part part, String name) {
    return Json.object(
        "party",
        part.party(),
        "name",
        name,
        "percentage",
        part.percentage().toPlainString(),
        "entitlement",
        part.entitlement().toPlainString(),
        "wholeShares",
        part.wholeShares().toPlainString(),
        "fraction",
        part.fraction().toPlainString(),
        "escrow",
        part.escrowShares().toPlainString(),
        "released",
        part.releasedShares().toPlainString(),
        "cash",
        part.cash().map(BigDecimal::toPlainString));
  }
}
