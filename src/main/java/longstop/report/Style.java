package longstop.report;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * How a text for people looks.
 *
 * @param colour whether it is coloured
 * @param unicode whether it may hold more than ASCII signs
 */
public record Style(boolean colour, boolean unicode) {

  /** For a file or a pipe: no colour. */
  public static final Style PLAIN = new Style(false, true);

  /** The text as it can be shown: what ASCII lacks is written as it is in a telegram. */
  String shown(String text) {
    return unicode ? text : ascii(text);
  }

  /** The text in this ink, if there is colour. */
  String in(Ink ink, String text) {
    return colour ? ink.on(text) : text;
  }

  /** The text in ASCII: signs by their likeness, letters without their accents. */
  public static String ascii(String text) {
    String signs =
        text.replace("\u2717", "x")
            .replace("\u25cb", "o")
            .replace("\u2713", "+")
            .replace("\u2013", "-")
            .replace("\u2026", "...")
            .replace("\u00df", "ss");
    return Normalizer.normalize(signs, Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\x00-\\x7f]", "?");
  }
}
