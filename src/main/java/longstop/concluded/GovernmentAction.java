package longstop.concluded;

import java.util.Comparator;
import longstop.deal.Answer;
import longstop.deal.Order;
import longstop.deal.Proceeding;
import longstop.deal.Source;

/**
 * A court order, or what a Governmental Entity orders or takes, that may give Parent a right to
 * terminate (SPA 10.1(d)); a proceeding that it brings may be an "action taken".
 *
 * @param id id of the order or proceeding
 * @param what what it is, in words
 * @param span the time in which it stands
 * @param stops whether it is such an action, and would make the Acquisition illegal, bar owning or
 *     running a material part of the business or compel disposing of one
 */
public record GovernmentAction(String id, String what, Span span, Answer stops) {

  /** By id. */
  static final Comparator<GovernmentAction> ORDER = Comparator.comparing(GovernmentAction::id);

  /**
   * A proceeding with its time. One that is only threatened is no action that has been taken, and
   * one that seeks no restraint seeks none of this.
   *
   * @param counts whether a proceeding is an action at all
   */
  public static GovernmentAction of(Proceeding proceeding, Span span, boolean counts) {
    Answer stops =
        Answer.all(
            Answer.of(counts),
            proceeding.threatened().not(),
            proceeding.seeksRestraint() == Answer.NO ? Answer.NO : proceeding.seeksProhibition());
    return new GovernmentAction(proceeding.id(), proceeding.what(), span, stops);
  }

  /** An order with its time. It may do what the clause names; the first of that takes a court. */
  static GovernmentAction of(Order order, Span span) {
    Answer stops =
        Answer.any(
            order.source() == Source.COURT ? order.preventsClosing() : Answer.NO,
            order.makesIllegal(),
            order.barsOwnership(),
            order.compelsDisposal());
    return new GovernmentAction(order.id(), order.what(), span, stops);
  }

  /** The right that it gives Parent while it stands. */
  Entitlement right() {
    String act = what + " (" + span.words() + ")";
    return switch (stops) {
      case YES -> Entitlement.now("Parent may terminate: " + act);
      case NO -> Entitlement.not("gives no right: " + act);
      case UNKNOWN ->
          Entitlement.unknown(
              "it is not known what it does: " + act,
              "whether it prevents the Acquisition or makes it illegal, bars owning a material"
                  + " part of the business or compels disposing of it: "
                  + what);
    };
  }
}
