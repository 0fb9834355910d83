package longstop.concluded;

import longstop.calendar.Words;
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

  /** The same; after a termination none are ever held, and what was issued goes back. */
  public static Judged judge(AgreementEnd end) {
    return end.day()
        .map(
            day ->
                Judged.breach(
                    "nobody gets shares to dispose of: the agreement was terminated on "
                        + Words.day(day)
                        + ", no Closing comes, and what was issued before it goes back to Parent"
                        + " (SPA 10.2)"))
        .orElseGet(Undelivered::judge);
  }

  /** SPA 5.8 speaks of individuals only. */
  public static Judged noSpouse(String name) {
    return Judged.exempt(name + " is no individual, and has no spouse to consent");
  }
}
