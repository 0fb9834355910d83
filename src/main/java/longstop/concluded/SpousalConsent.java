package longstop.concluded;

import longstop.deal.Answer;
import longstop.finding.Judged;

/** The consent of a seller's spouse (SPA 5.8). */
public final class SpousalConsent {

  private SpousalConsent() {}

  /** The consent, as a noun phrase. */
  public static String of(String seller) {
    return "written consent of " + seller + "'s spouse";
  }

  /** What it means that a seller is not married, or not known to be. */
  public static Judged unmarried(String seller, Answer married) {
    return married == Answer.NO
        ? Judged.exempt(seller + " is not married and has nothing to present")
        : Judged.note(
            "whether "
                + seller
                + " is married is not known; an unmarried seller has nothing to present");
  }
}
