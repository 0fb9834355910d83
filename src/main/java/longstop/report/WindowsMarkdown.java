package longstop.report;

import java.util.ArrayList;
import java.util.List;
import longstop.calendar.Words;
import longstop.question.Windows;
import longstop.question.Windows.Lot;
import longstop.question.Windows.Seller;

/** From when on shares may be sold, for a memorandum. */
public final class WindowsMarkdown {

  private WindowsMarkdown() {}

  /** The whole text. */
  public static String of(Windows windows) {
    Names names = new Names(windows.deal());
    StringBuilder text =
        new StringBuilder("# From when on shares may be sold\n\nAll of a lot at once,")
            .append(" if all else stays as it is known as of ")
            .append(Words.day(windows.asOf()))
            .append(".\n");
    for (Seller seller : windows.sellers()) {
      text.append("\n## ")
          .append(Markdown.escaped(WindowsWords.heading(seller, names)))
          .append('\n');
      seller.lots().forEach(lot -> text.append(of(lot)));
    }
    return text.toString();
  }

  private static String of(Lot lot) {
    List<String> columns = new ArrayList<>(List.of("From"));
    WindowsWords.buyers(lot).forEach(to -> columns.add(WindowsWords.to(to)));
    return "\n### "
        + WindowsWords.lot(lot)
        + "\n\n"
        + Markdown.table(
            columns,
            WindowsWords.rows(lot).stream()
                .map(row -> row.stream().map(Markdown::escaped).toList())
                .toList())
        + "\n"
        + Markdown.table(
            List.of("Earliest", "To whom, by which route, and what binds until then"),
            WindowsWords.groups(lot).stream()
                .map(group -> List.of(group.day(), Markdown.escaped(group.words())))
                .toList());
  }
}
