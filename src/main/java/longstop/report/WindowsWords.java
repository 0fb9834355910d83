package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Route;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Earliest;
import longstop.question.Windows.Cell;
import longstop.question.Windows.Lot;
import longstop.question.Windows.Row;
import longstop.question.Windows.Seller;
import longstop.question.Windows.To;
import longstop.question.Windows.Way;

/** The windows in which sellers may sell, in words. */
final class WindowsWords {

  private WindowsWords() {}

  /**
   * Ways that are free from the same day on, for the same reason.
   *
   * @param day from when on
   * @param words the routes, what binds until then and what would clear it
   */
  record Group(String day, String words) {}

  /** The seller and the day from which on it was looked. */
  static String heading(Seller seller, Names names) {
    return names.full(seller.id())
        + ", from "
        + Words.day(seller.since())
        + " on"
        + (seller.lots().isEmpty() ? ": holds no whole share" : "");
  }

  /** Which shares. */
  static String lot(Lot lot) {
    String shares = SaleWords.number(lot.shares()) + (lot.shares() == 1 ? " share" : " shares");
    return switch (lot.kind()) {
      case FREE -> "the free shares: " + shares;
      case WITH_ESCROW -> "with those in escrow: " + shares;
      case WITH_PART -> "with his part of the partnership's: " + shares;
      case DISTRIBUTION -> "handed on to him by the partnership: " + shares;
    };
  }

  /** To whom. */
  static String to(To to) {
    return switch (to) {
      case NON_US_PERSON -> "to a non-U.S. person";
      case US_PERSON -> "to a U.S. person";
      case PARTNER -> "to the partner";
    };
  }

  /** The kinds of buyer of a lot, in their order. */
  static List<To> buyers(Lot lot) {
    return lot.ways().stream().map(Way::to).distinct().toList();
  }

  /** The answer of a day, with what decides it. */
  static String cell(Cell cell) {
    return SaleWords.answer(cell.verdict())
        + (cell.deciding().isEmpty() ? "" : ": " + String.join(", ", cell.deciding()));
  }

  /** The sign of an answer. */
  static String sign(Cell cell) {
    return StatusWords.sign(
        switch (cell.verdict()) {
          case YES -> Status.SATISFIED;
          case NO -> Status.VIOLATED;
          case OPEN, DEPENDS_ON_READING -> Status.OPEN;
        });
  }

  /** The rows of the matrix: the day, and a cell for each kind of buyer. */
  static List<List<String>> rows(Lot lot) {
    return lot.rows().stream().map(row -> row(row, buyers(lot))).toList();
  }

  private static List<String> row(Row row, List<To> buyers) {
    List<String> cells = new ArrayList<>();
    cells.add(Words.day(row.from()));
    buyers.forEach(
        to -> {
          Cell cell = row.cells().get(to);
          cells.add(sign(cell) + " " + cell(cell));
        });
    return cells;
  }

  /** The ways, those that are free first, and those together that have the same end. */
  static List<Group> groups(Lot lot) {
    Map<List<Object>, List<Way>> alike = new LinkedHashMap<>();
    lot.ways().stream()
        .sorted((one, other) -> DerivedDate.ORDER.compare(day(one), day(other)))
        .forEach(
            way ->
                alike
                    .computeIfAbsent(
                        List.of(way.earliest(), way.clears()), key -> new ArrayList<>())
                    .add(way));
    return alike.values().stream().map(ways -> group(ways, buyers(lot))).toList();
  }

  private static DerivedDate day(Way way) {
    return way.earliest().byDefault();
  }

  private static Group group(List<Way> ways, List<To> buyers) {
    Way first = ways.get(0);
    Earliest earliest = first.earliest();
    List<String> words = new ArrayList<>();
    words.add(
        routes(ways, buyers)
            + (earliest.binding().isEmpty()
                ? ""
                : " (" + earliest.bindingWords() + SaleWords.binds(earliest) + ")"));
    if (earliest.byDefault() instanceof DerivedDate.NotBefore open) {
      words.add(open.words());
    }
    if (earliest.verdict() == Verdict.OPEN) {
      words.add("then not refused, but not made out yet");
    }
    if (!earliest.underEvery().equals(earliest.byDefault())) {
      words.add("under every reading: " + SaleWords.day(earliest.underEvery()));
    }
    if (!first.clears().isEmpty()) {
      words.add("clears: " + String.join("; ", first.clears()));
    }
    return new Group(
        earliest.byDefault() instanceof DerivedDate.NotBefore
            ? "not determinable"
            : earliest.byDefault().fixed().map(Words::day).orElse("by no lapse of time"),
        String.join("; ", words));
  }

  /** Each kind of buyer with the routes to him; all kinds together if the routes are the same. */
  private static String routes(List<Way> ways, List<To> buyers) {
    Map<To, String> routes = new LinkedHashMap<>();
    for (To to : buyers) {
      List<Optional<Route>> under =
          ways.stream().filter(way -> way.to() == to).map(Way::under).toList();
      if (!under.isEmpty()) {
        routes.put(to, routes(under));
      }
    }
    List<String> different = routes.values().stream().distinct().toList();
    return buyers.size() > 1 && routes.size() == buyers.size() && different.size() == 1
        ? "to anybody " + different.get(0)
        : String.join(
            "; ",
            routes.entrySet().stream()
                .map(entry -> to(entry.getKey()) + " " + entry.getValue())
                .toList());
  }

  private static String routes(List<Optional<Route>> under) {
    List<String> named = under.stream().flatMap(Optional::stream).map(Route::words).toList();
    List<String> words = new ArrayList<>();
    if (under.contains(Optional.<Route>empty())) {
      words.add("by any route");
    }
    if (!named.isEmpty()) {
      words.add("under " + String.join(", ", named));
    }
    return String.join(", ", words);
  }
}
