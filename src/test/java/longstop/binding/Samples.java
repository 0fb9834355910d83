package longstop.binding;

/** Texts for {@link Sample}. */
final class Samples {

  /** The least that binds: everything that may be left out is. */
  static final String LEAST =
      """
      name: Ann
      signed_on: 1996-08-29
      rate: 12.50
      notice_days: 20
      shares: 3000000000
      colour: light-blue
      period: {from: 1996-02-29, until: 1996-02-29}
      """;

  private Samples() {}

  /** The least, with one line in place of the line with that key. */
  static String with(String line) {
    String key = line.substring(0, line.indexOf(':') + 1);
    return LEAST.replaceAll("(?m)^" + key + ".*\n", "") + line + "\n";
  }

  /** The least without the line with that key. */
  static String without(String key) {
    return LEAST.replaceAll("(?m)^" + key + ":.*\n", "");
  }
}
