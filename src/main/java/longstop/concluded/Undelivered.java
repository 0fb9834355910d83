package longstop.concluded;

import longstop.finding.Judged;

/**
 * What to say of shares before there can be any, and of sellers whom a question does not concern.
 */
public final class Undelivered {

  private Undelivered() {}

  /** Shares are held from the Closing on. */
  public static Judged judge() {
    return Judged.need(
        "the record does not say that the Closing was held, before which nobody holds shares",
        "whether and when the Closing was held");
  }

  /** SPA 5.8 speaks of individuals only. */
  public static Judged noSpouse(String name) {
    return Judged.exempt(name + " is no individual, and has no spouse to consent");
  }
}
