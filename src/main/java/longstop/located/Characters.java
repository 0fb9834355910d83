package longstop.located;

import java.util.Locale;
import org.yaml.snakeyaml.reader.StreamReader;

/** Which characters a text may hold, and what the others are called. */
final class Characters {

  private Characters() {}

  /**
   * Whether people see this character as it is. Left out are control characters other than tab and
   * line feed, which steer a terminal; marks that reverse the direction of writing, so that a text
   * reads differently from what it is; half characters; and line separators that editors do not
   * count as the end of a line.
   */
  static boolean allowed(int codePoint) {
    return StreamReader.isPrintable(codePoint)
        && codePoint != '\r'
        && codePoint != 0x85
        && codePoint != 0xFEFF
        && !between(0x2028, codePoint, 0x202E)
        && !between(0x2066, codePoint, 0x2069);
  }

  private static boolean between(int first, int codePoint, int last) {
    return first <= codePoint && codePoint <= last;
  }

  /** The character by its number, for example {@code U+001B}. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
