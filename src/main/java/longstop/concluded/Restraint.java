package longstop.concluded;

import java.util.ArrayList;
import java.util.List;
import longstop.deal.Answer;
import longstop.deal.Order;
import longstop.deal.Proceeding;
import longstop.deal.Roles;
import longstop.deal.Source;

/** Which orders and proceedings stand in the way of the Acquisition (SPA 6.1(f), 6.2(f), (g)). */
public final class Restraint {

  private Restraint() {}

  /**
   * Whether an order, statute or act prevents the Acquisition or makes it illegal (SPA 6.1(f)). A
   * court is a Governmental Entity too (SPA 2.4), so that its order counts under both limbs; an act
   * of any other authority only if it makes the Acquisition illegal.
   */
  public static Answer bars(Order order) {
    return switch (order.source()) {
      case COURT -> Answer.any(order.preventsClosing(), order.makesIllegal());
      case GOVERNMENT -> order.makesIllegal();
      case PRIVATE -> Answer.NO;
    };
  }

  /**
   * Whether an order or other restraint challenges the Acquisition, or limits Parent in running the
   * business of the Company or its own (SPA 6.2(f)). One that prevents the Acquisition, makes it
   * illegal, bars owning the business or compels disposing of it does so in any case.
   */
  public static Answer restrains(Order order) {
    if (order.source() == Source.PRIVATE) {
      return Answer.NO;
    }
    Answer graver =
        Answer.any(
            order.preventsClosing(),
            order.makesIllegal(),
            order.barsOwnership(),
            order.compelsDisposal());
    return graver == Answer.YES ? Answer.YES : order.restrains();
  }

  /** Whether a proceeding that a Governmental Entity brought is pending for a restraint. */
  public static Answer seeksRestraint(Proceeding proceeding) {
    return Answer.all(proceeding.threatened().not(), proceeding.seeksRestraint());
  }

  /**
   * Whether a proceeding, pending or threatened, is directed against Parent, Acquisition Sub or the
   * Company, their property, officers or directors, and arises out of the Acquisition, is in any
   * way connected with it, or seeks to prevent it (SPA 6.2(g)).
   */
  public static Answer attacks(Proceeding proceeding, Roles roles) {
    return Answer.all(aimsAtThem(proceeding, roles), proceeding.aboutAcquisition());
  }

  /**
   * What must be known of a proceeding to say whether it attacks, worded to follow "whether it".
   */
  public static String question(Proceeding proceeding, Roles roles) {
    List<String> questions = new ArrayList<>();
    if (proceeding.aboutAcquisition() == Answer.UNKNOWN) {
      questions.add("arises out of, is connected with or seeks to prevent the Acquisition");
    }
    if (aimsAtThem(proceeding, roles) == Answer.UNKNOWN) {
      questions.add(
          "is against Parent, Acquisition Sub or the Company, against property of theirs, or"
              + " against somebody who is an officer or director of one of them");
    }
    return String.join(", and ", questions);
  }

  /** That nobody of the three is named does not say whose officer or property is aimed at. */
  private static Answer aimsAtThem(Proceeding proceeding, Roles roles) {
    Answer named =
        proceeding.against().isEmpty()
            ? Answer.UNKNOWN
            : Answer.of(
                proceeding.against().stream()
                    .anyMatch(id -> roles.buying(id) || id.equals(roles.company())));
    return Answer.any(named, proceeding.officerOrProperty());
  }
}
