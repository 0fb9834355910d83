package longstop.concluded;

import java.util.Comparator;
import longstop.deal.Answer;
import longstop.deal.Proceeding;

/**
 * A proceeding that a Governmental Entity brings, as an "action taken" that may give Parent a right
 * to terminate (SPA 10.1(d)).
 *
 * @param id id of the proceeding
 * @param what what it is, in words
 * @param span the time in which it is pending
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
}
