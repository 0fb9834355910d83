package longstop.report;

/**
 * How a text for people looks.
 *
 * @param colour whether it is coloured
 * @param unicode whether it may hold more than ASCII signs
 */
public record Style(boolean colour, boolean unicode) {

  /** For a file or a pipe: no colour. */
  public static final Style PLAIN = new Style(false, true);
}
