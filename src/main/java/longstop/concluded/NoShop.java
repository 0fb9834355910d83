package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Approach;
import longstop.deal.ApproachKind;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * One of the four kinds of act about another acquisition of the Company that the Company and the
 * sellers refrain from (SPA 4.2(a)).
 *
 * @param clause id of the limb
 * @param subject id of the subject
 * @param kind the kind of act
 * @param act the kind of act in words, as a noun
 */
public record NoShop(String clause, String subject, ApproachKind kind, String act) {

  private static final String ABOUT = " about another acquisition of the Company";

  /** A ban on acts of one kind. */
  public static NoShop of(Asked asked, ApproachKind kind, String act) {
    return new NoShop(asked.clause(), asked.subject(), kind, act);
  }

  /** What must be so, as a sentence without full stop. */
  public String what() {
    return "no " + act + " by the Company or a seller" + ABOUT;
  }

  /**
   * What an act means: nothing outside the time, or by others than the Company, the sellers and
   * those who act for the Company and are let.
   */
  public Judged judge(
      Standing standing, Approach approach, Roles roles, Names names, Weight weight) {
    String done =
        act
            + " by "
            + names.of(approach.by())
            + " with "
            + approach.with()
            + " on "
            + Words.day(approach.on())
            + ABOUT;
    if (!standing.contains(approach.on())) {
      return Judged.note(
          "does not count, because it is outside the time of " + clause + ": " + done);
    }
    if (approach.designee() == Answer.YES) {
      return Judged.note("is allowed, as dealings with Parent's side are: " + done);
    }
    return weigh(approach, roles, names, done, weight).dated(approach.on());
  }

  private static Judged weigh(
      Approach approach, Roles roles, Names names, String done, Weight weight) {
    return switch (bound(approach, roles)) {
      case YES -> Judged.breach(done).weighing(weight.material());
      case NO ->
          Judged.note(
              "does not count, because it binds the Company and the sellers, and those who act for"
                  + " the Company: "
                  + done);
      case UNKNOWN ->
          Judged.need(
              done + ": it is not known whether this counts",
              "whether "
                  + names.of(approach.by())
                  + " did this as an officer, director, agent, representative or affiliate of the"
                  + " Company, and the Company or a seller let it happen");
    };
  }

  /** Whether the ban covers the one who did it. The buying side may do all of this. */
  private static Answer bound(Approach approach, Roles roles) {
    if (roles.selling(approach.by())) {
      return Answer.YES;
    }
    return roles.buying(approach.by()) ? Answer.NO : approach.representative();
  }
}
