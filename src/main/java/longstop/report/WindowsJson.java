package longstop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.question.Windows;
import longstop.question.Windows.Lot;
import longstop.question.Windows.Row;
import longstop.question.Windows.Seller;
import longstop.question.Windows.Way;

/** From when on shares may be sold, for scripts. Keys are only added, never renamed. */
public final class WindowsJson {

  private WindowsJson() {}

  /** The whole text. */
  public static String of(Windows windows) {
    Names names = new Names(windows.deal());
    Map<String, Object> object =
        ReplyJson.head(
            windows.deal(), windows.asOf(), "windows", Optional.empty(), List.of(), List.of());
    object.put("sellers", windows.sellers().stream().map(seller -> seller(seller, names)).toList());
    return Json.text(object);
  }

  private static Map<String, Object> seller(Seller seller, Names names) {
    return Json.object(
        "seller",
        seller.id(),
        "name",
        names.full(seller.id()),
        "since",
        seller.since(),
        "lots",
        seller.lots().stream().map(WindowsJson::lot).toList());
  }

  private static Map<String, Object> lot(Lot lot) {
    return Json.object(
        "kind",
        lot.kind(),
        "shares",
        Integer.toString(lot.shares()),
        "ways",
        lot.ways().stream().map(WindowsJson::way).toList(),
        "days",
        lot.rows().stream().map(WindowsJson::row).toList());
  }

  private static Map<String, Object> way(Way way) {
    return Json.object(
        "to",
        way.to(),
        "under",
        way.under(),
        "earliest",
        SaleJson.earliest(way.earliest()),
        "clears",
        way.clears());
  }

  private static Map<String, Object> row(Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (to, cell) ->
                cells.put(
                    to.name(),
                    Json.object("verdict", cell.verdict(), "decidedBy", cell.deciding())));
    return Json.object("from", row.from(), "answers", cells);
  }
}
