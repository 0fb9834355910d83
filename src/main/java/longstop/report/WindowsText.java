package longstop.report;

import java.util.ArrayList;
import java.util.List;
import longstop.calendar.Words;
import longstop.question.Windows;
import longstop.question.Windows.Lot;
import longstop.question.Windows.Seller;
import longstop.question.Windows.To;

/** From when on shares may be sold, for people: a matrix at a glance, and then why. */
public final class WindowsText {

  /** Where the words of a line begin. */
  private static final int WORDS = 20;

  /** Characters between two columns of the matrix. */
  private static final int GAP = 2;

  private final Page page;
  private final Names names;

  private WindowsText(Windows windows, Style style) {
    this.page = new Page(style);
    this.names = new Names(windows.deal());
  }

  /** The whole text. */
  public static String of(Windows windows, Style style) {
    WindowsText text = new WindowsText(windows, style);
    text.page.hanging(
        0,
        "",
        Ink.PLAIN,
        "From when on shares may be sold, all of a lot at once, if all else stays as it is known"
            + " as of "
            + Words.day(windows.asOf()));
    windows.sellers().forEach(text::seller);
    return text.page.text();
  }

  private void seller(Seller seller) {
    page.blank();
    page.heading(WindowsWords.heading(seller, names));
    seller.lots().forEach(this::lot);
  }

  private void lot(Lot lot) {
    page.blank();
    page.line("", Ink.PLAIN, "  " + WindowsWords.lot(lot));
    List<To> buyers = WindowsWords.buyers(lot);
    List<String> head = new ArrayList<>();
    head.add("from");
    buyers.forEach(to -> head.add(WindowsWords.to(to)));
    line(head);
    WindowsWords.rows(lot).forEach(this::line);
    page.line("", Ink.PLAIN, "  earliest");
    WindowsWords.groups(lot)
        .forEach(group -> page.hanging(WORDS + 4, "    " + group.day(), Ink.PLAIN, group.words()));
  }

  /** One row of the matrix; a cell may take several lines. */
  private void line(List<String> cells) {
    int columns = cells.size() - 1;
    int width = (Page.WIDTH - WORDS - 2) / columns - GAP;
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      wrapped.add(Wrap.lines(cells.get(i), width, width));
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(1);
    for (int at = 0; at < lines; at++) {
      StringBuilder line = new StringBuilder("    ");
      line.append(Wrap.pad(at == 0 ? cells.get(0) : "", WORDS - 2));
      for (List<String> cell : wrapped) {
        String text = at < cell.size() ? cell.get(at) : "";
        line.append(Wrap.pad(text, width)).append(" ".repeat(GAP));
      }
      page.line("", Ink.PLAIN, line.toString());
    }
  }
}
