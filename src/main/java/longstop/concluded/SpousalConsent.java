package longstop.concluded;

import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.deal.Capacity;
import longstop.finding.Judged;

/** The consent of a seller's spouse (SPA 5.8). */
public final class SpousalConsent {

  /** What the spouse consents to, in the words by which a record says what a document covers. */
  public static final List<String> POINTS =
      List.of(
          "execution of the Agreement",
          "sale of the Company Capital Stock",
          "the other transactions");

  private SpousalConsent() {}

  /** The consent, as a noun phrase. */
  public static String of(String seller) {
    return "written consent of " + seller + "'s spouse";
  }

  /** The consent that a married seller presents by a day, inclusive. */
  public static Duty by(Asked seller, DerivedDate due) {
    return Duty.before(seller, due, of(seller.name()))
        .signed(signature(seller))
        .covering(POINTS)
        .inWriting();
  }

  /** The signature it bears. */
  public static Signatory signature(Asked seller) {
    return Signatory.of(seller.subject(), seller.name(), Capacity.SPOUSE);
  }

  /** A seller without spouse has nothing to present. */
  public static Judged unmarried(String seller) {
    return Judged.exempt(seller + " is not married and has nothing to present");
  }

  /**
   * A seller of whom it is not known whether he is married: a consent that was presented is judged
   * as a spouse's; without one, only his marital status tells whether one is missing.
   */
  public static Judged unknown(
      Asked seller, DerivedDate due, Deed deed, Weight weight, DerivedDate closing) {
    if (deed.act().isEmpty()) {
      return Judged.need(
              "whether "
                  + seller.name()
                  + " is married is not known; the written consent of a spouse is due by "
                  + due.words(),
              "whether " + seller.name() + " is married, and if so the spouse's written consent")
          .dueBy(due);
    }
    return Ground.judging(seller, by(seller, due), deed, weight, closing).judged();
  }
}
