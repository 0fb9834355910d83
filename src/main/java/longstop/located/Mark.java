package longstop.located;

import java.util.Comparator;

/**
 * A place in a file, or on the command line.
 *
 * @param file the file's name as the user gave it, or the name of an option
 * @param line the line, counted from 1; for an option 0
 * @param column the column in Unicode code points, counted from 1; for an option 0
 */
public record Mark(String file, int line, int column) implements Comparable<Mark> {

  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::file).thenComparingInt(Mark::line).thenComparingInt(Mark::column);

  /** The first character of a file, used for what concerns the file as a whole. */
  public static Mark startOf(String file) {
    return new Mark(file, 1, 1);
  }

  /** An option of the command line, such as {@code --seller}. */
  public static Mark ofOption(String name) {
    return new Mark(name, 0, 0);
  }

  /** The place as people and editors write it, for example {@code deal.yaml:12:5}. */
  public String words() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }
}
