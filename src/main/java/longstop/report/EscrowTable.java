package longstop.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Numbers;
import longstop.indemnity.EscrowLedger;
import longstop.indemnity.EscrowLedger.Entry;
import longstop.indemnity.EscrowLedger.Kind;

/**
 * The life of the escrow: a row for each event, and a row for each holder.
 *
 * @param ledger what the escrow received and gave
 * @param names how holders are called
 */
record EscrowTable(EscrowLedger ledger, Names names) {

  static final String EVENTS = "Life of the escrow";
  static final String HOLDERS = "For whom";

  /** Characters of the longest day, and of the gap after it. */
  private static final int DAY = 17;

  private static final List<String> EVENT_COLUMNS = List.of("Day and event", "shares", "held");
  private static final List<String> HOLDER_COLUMNS =
      List.of("Holder", "came in", "by death", "set off", "expenses", "released", "held");

  /** Columns of holders that stand there only if something moved. */
  private static final List<String> ONLY_IF_MOVED =
      List.of("by death", "set off", "expenses", "released");

  /** By how much a name is indented that goes on in another line. */
  private static final int HANG = 2;

  /** Adds the table of events to a page. */
  void events(Page page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(EVENT_COLUMNS));
    ledger.entries().forEach(entry -> rows.add(cells(entry)));
    Columns.on(page, rows, DAY);
  }

  /** Adds the table of holders to a page. */
  void holders(Page page) {
    Columns.on(page, holderRows(names::full), HANG);
  }

  /** Both tables in Markdown. */
  String markdown() {
    List<List<String>> rows =
        ledger.entries().stream()
            .map(this::cells)
            .map(row -> row.stream().map(Markdown::escaped).toList())
            .toList();
    List<List<String>> holders = holderRows(id -> Markdown.escaped(names.full(id)));
    return Markdown.table(header(EVENT_COLUMNS), rows)
        + "\n"
        + Markdown.table(holders.get(0), holders.subList(1, holders.size()));
  }

  private boolean cash() {
    return ledger.entries().stream().anyMatch(entry -> entry.usdInAll().signum() != 0);
  }

  private List<String> header(List<String> columns) {
    List<String> all = new ArrayList<>(columns);
    if (cash()) {
      all.add("cash, USD");
    }
    return List.copyOf(all);
  }

  private List<String> cells(Entry entry) {
    List<String> cells = new ArrayList<>();
    cells.add(Wrap.pad(Words.day(entry.on()), DAY) + words(entry));
    cells.add(signed(entry.sharesInAll()));
    cells.add(number(entry.heldInAll()));
    if (cash()) {
      cells.add(format("#,##0.00").format(entry.cashInAll()));
    }
    return List.copyOf(cells);
  }

  private String words(Entry entry) {
    return switch (entry.kind()) {
      case DEPOSIT -> "deposit";
      case SPLIT, RECEIPT -> entry.what();
      case TRANSFER ->
          ledger.heirs().passing(entry.id()).map(one -> passed(entry, one)).orElse("by death");
      case SET_OFF -> "set off" + (entry.what().isEmpty() ? "" : " for " + entry.what());
      case EXPENSES -> "expenses" + (entry.what().isEmpty() ? "" : ": " + entry.what());
      case RELEASE -> "released to the sellers";
      case RETURN -> cameBack(entry);
    };
  }

  /** Within the partnership, in whose name it stays, the ledger moves nothing. */
  private String passed(Entry entry, EscrowHeirs.Passing passing) {
    return number(entry.shares().size() == 1 ? passing.shares() : passing(entry))
        + " passed "
        + (entry.what().isEmpty() ? "by death, " : "as they came back, ")
        + names.full(passing.from())
        + " to "
        + names.full(passing.to());
  }

  private String cameBack(Entry entry) {
    String numbers =
        Stream.of(
                Optional.of(number(entry.sharesInAll()))
                    .filter(words -> entry.sharesInAll().signum() > 0),
                Optional.of("USD " + format("#,##0.00").format(entry.usdInAll()))
                    .filter(words -> entry.usdInAll().signum() > 0))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" and "));
    Set<String> whose = new LinkedHashSet<>(entry.shares().keySet());
    whose.addAll(entry.usd().keySet());
    return numbers
        + " of "
        + names.list(whose)
        + " came back, "
        + ledger.undone(entry).map(EscrowTable::left).orElse(entry.what());
  }

  private static String left(Entry left) {
    String how =
        switch (left.kind()) {
          case SET_OFF -> "set off on ";
          case EXPENSES -> "taken for expenses on ";
          default -> "released on ";
        };
    return how + Words.day(left.on());
  }

  /** How many shares pass from one to the other, so that all that are held stay the same. */
  private static BigDecimal passing(Entry entry) {
    return Numbers.sum(
        entry.shares().values().stream().filter(number -> number.signum() > 0).toList());
  }

  /** The headings, a row for each holder and one for all, without columns that are all zero. */
  private List<List<String>> holderRows(Function<String, String> name) {
    Entry last = ledger.entries().get(ledger.entries().size() - 1);
    Set<String> holders = last.held().keySet();
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(HOLDER_COLUMNS));
    holders.forEach(holder -> rows.add(row(name.apply(holder), List.of(holder), last)));
    rows.add(row("Total", List.copyOf(holders), last));
    List<Integer> shown =
        IntStream.range(0, rows.get(0).size())
            .filter(i -> !ONLY_IF_MOVED.contains(rows.get(0).get(i)) || moved(rows, i))
            .boxed()
            .toList();
    return rows.stream().map(row -> shown.stream().map(row::get).toList()).toList();
  }

  private static boolean moved(List<List<String>> rows, int column) {
    return rows.stream().skip(1).anyMatch(row -> !row.get(column).equals("0"));
  }

  private List<String> row(String name, List<String> holders, Entry last) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(
        number(
            moved(holders, Kind.DEPOSIT)
                .add(moved(holders, Kind.SPLIT))
                .add(moved(holders, Kind.RECEIPT))
                .add(grown(holders))));
    cells.add(signed(moved(holders, Kind.TRANSFER)));
    cells.add(number(gone(holders, Kind.SET_OFF)));
    cells.add(number(gone(holders, Kind.EXPENSES)));
    cells.add(number(gone(holders, Kind.RELEASE)));
    cells.add(number(sum(holders, last.held())));
    if (cash()) {
      cells.add(format("#,##0.00").format(sum(holders, last.cash())));
    }
    return List.copyOf(cells);
  }

  /** What went out and did not come back. */
  private BigDecimal gone(List<String> holders, Kind kind) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(entry -> sum(holders, ledger.gone(entry)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What a split made of shares that were out when it came, and are back. */
  private BigDecimal grown(List<String> holders) {
    return moved(holders, Kind.RETURN)
        .add(
            Stream.of(Kind.SET_OFF, Kind.EXPENSES, Kind.RELEASE)
                .map(kind -> moved(holders, kind).add(gone(holders, kind)))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private BigDecimal moved(List<String> holders, Kind kind) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(entry -> sum(holders, entry.shares()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(List<String> holders, Map<String, BigDecimal> numbers) {
    return holders.stream()
        .map(holder -> numbers.getOrDefault(holder, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number(number);
  }

  static String number(BigDecimal number) {
    return format("#,##0.######").format(number);
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /** Every event for scripts; numbers are exact decimal texts. */
  List<Map<String, Object>> json() {
    return ledger.entries().stream()
        .map(
            entry ->
                Json.object(
                    "on",
                    entry.on(),
                    "kind",
                    entry.kind(),
                    "id",
                    entry.id(),
                    "what",
                    entry.what(),
                    "shares",
                    entry.sharesInAll().toPlainString(),
                    "usd",
                    entry.usdInAll().toPlainString(),
                    "held",
                    entry.heldInAll().toPlainString(),
                    "cash",
                    entry.cashInAll().toPlainString(),
                    "sharesByHolder",
                    texts(entry.shares()),
                    "heldByHolder",
                    texts(entry.held()),
                    "usdByHolder",
                    texts(entry.usd()),
                    "cashByHolder",
                    texts(entry.cash())))
        .toList();
  }

  private static Map<String, Object> texts(Map<String, BigDecimal> numbers) {
    Map<String, Object> texts = new LinkedHashMap<>();
    numbers.forEach((holder, number) -> texts.put(holder, number.toPlainString()));
    return texts;
  }
}
