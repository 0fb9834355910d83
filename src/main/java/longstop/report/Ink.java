package longstop.report;

/** How a piece of text stands out on a terminal. */
enum Ink {
  /** Not at all. */
  PLAIN(""),
  /** A heading. */
  BOLD("1"),
  /** What is good. */
  GREEN("1;32"),
  /** What is open. */
  YELLOW("1;33"),
  /** What is wrong. */
  RED("1;31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this ink, with the codes that a terminal takes. */
  String on(String text) {
    return code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
