package longstop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Stands for decimals that are left out. */
  private static final String CUT = "\u2026";

  /** By how much a name is indented that goes on in another line, also that of a partner. */
  private static final int HANG = 4;

  /** Decimals that are shown; the exact number is in the answer for scripts. */
  private static final int DECIMALS = 4;

  /** Adds the table to a page. */
  void on(Page page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    allocation.holders().forEach(part -> rows.add(cells(part, name(part))));
    rows.add(cells(allocation.total(), "Total"));
    allocation.partners().forEach(part -> rows.add(cells(part, "  " + name(part))));
    Columns.on(page, rows, HANG);
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
