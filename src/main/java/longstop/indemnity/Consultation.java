package longstop.indemnity;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Deed;
import longstop.concluded.Names;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Roles;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * Whether Parent consulted the sellers, and let them remedy the matter, before it asked for
 * indemnity (SPA 8.6). That is a duty; to neglect it bars no claim (trap T-40). Indemnity is asked
 * for with the notice of the claim, and what is done on the same day is done before it.
 *
 * @param claim id of the claim
 * @param done the day of the consultation, if the record has it
 * @param opportunity whether the sellers had a reasonable opportunity to remedy the matter
 * @param recourse the day on which the notice of the claim was sent, if the record has it
 */
public record Consultation(
    String claim, Optional<LocalDate> done, Answer opportunity, Optional<LocalDate> recourse) {

  /** What is owed, as a noun phrase. */
  public static final String WHAT =
      "consultation of the sellers, and time for them to remedy the matter";

  /** Its day, which is no number. */
  public static final DerivedDate NO_DAY =
      new DerivedDate.Never("it is owed before recourse, which is no number of days");

  private static final String BARS_NOTHING = "; this bars no claim";

  /** What the record says of it; that of another party than Parent does not count. */
  public static Consultation of(Deed deed, ClaimNotice notice, Roles roles, Names names) {
    Optional<Act> act =
        deed.act()
            .filter(one -> one.by().filter(names::knows).map(roles.parent()::equals).orElse(true));
    return new Consultation(
        notice.claim(),
        act.map(Act::on),
        act.map(Act::satisfactory).orElse(Answer.UNKNOWN),
        notice.sent());
  }

  private boolean late() {
    return recourse.isPresent() && done.filter(recourse.get()::isBefore).isPresent();
  }

  /** Whether it is known that it was not done before recourse was had. */
  private boolean missed(Asked asked) {
    return done.isEmpty() && recourse.filter(asked::knownThrough).isPresent();
  }

  /** Where it stands on the as-of date. */
  public DueState state(Asked asked) {
    if (done.isPresent()) {
      return late() ? DueState.MET_LATE : DueState.MET;
    }
    if (missed(asked)) {
      return DueState.MISSED;
    }
    return recourse.isPresent() ? DueState.UNKNOWN : DueState.RUNNING;
  }

  /** Whether it was done in time, in words. */
  public Judged judge(Asked asked) {
    String asking = recourse.map(day -> "the notice of the claim of " + Words.day(day)).orElse("");
    if (late()) {
      return Judged.breach(
          "the sellers were consulted on "
              + Words.day(done.orElseThrow())
              + ", after "
              + asking
              + BARS_NOTHING);
    }
    if (done.isPresent()) {
      String consulted = "the sellers were consulted on " + Words.day(done.get());
      return switch (opportunity) {
        case YES -> Judged.met(consulted + ", and could remedy the matter");
        case NO ->
            Judged.breach(
                consulted
                    + ", without a reasonable opportunity to remedy the matter"
                    + BARS_NOTHING,
                "time for them to remedy it");
        case UNKNOWN ->
            Judged.need(
                consulted + BARS_NOTHING,
                "whether they had a reasonable opportunity to remedy the matter");
      };
    }
    if (missed(asked)) {
      return Judged.breach(
          "the sellers were not consulted by Parent before "
              + asking
              + "; "
              + asked.completeness()
              + BARS_NOTHING);
    }
    return recourse.isPresent()
        ? Judged.need(
            "the record does not say that Parent consulted the sellers before "
                + asking
                + BARS_NOTHING,
            "whether and when the sellers were consulted")
        : Judged.need("the sellers are still to be consulted" + BARS_NOTHING, WHAT);
  }
}
