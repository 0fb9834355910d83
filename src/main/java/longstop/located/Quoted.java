package longstop.located;

/** How text from a file is shown in a message: in quotes, short, and harmless to a terminal. */
public final class Quoted {

  private static final int LIMIT = 60;

  private Quoted() {}

  /** The text in double quotes, cut after 60 characters, with control characters spelt out. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints().limit(LIMIT).forEach(c -> append(shown, c));
    if (text.codePointCount(0, text.length()) > LIMIT) {
      shown.append('…');
    }
    return shown.append('"').toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    switch (codePoint) {
      case '\n' -> shown.append("\\n");
      case '\t' -> shown.append("\\t");
      default -> {
        if (Characters.allowed(codePoint)) {
          shown.appendCodePoint(codePoint);
        } else {
          shown.append(Characters.name(codePoint));
        }
      }
    }
  }
}
