package longstop.concluded;

import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.finding.Deadline;
import longstop.finding.Judged;

/**
 * Whether options and other rights to capital of the Company are exercised, expired or cancelled
 * immediately prior to the Closing Date (SPA 6.2(k)).
 */
public final class RightsGone {

  private RightsGone() {}

  /** Nothing but the rights of the record stands against the condition. */
  public static Standing others(Asked asked, Cutoff cutoff) {
    return Standing.on(
        asked, cutoff.last(), "no other option, warrant or right to quotas is outstanding");
  }

  /** The end of one right as an act with a day. */
  public static Deadline deadline(Asked asked, CapitalRight right, Cutoff cutoff) {
    return Dues.act(
        asked,
        Duty.before(asked, cutoff.last(), "end of the " + right.words()),
        Dues.deed(asked, right.span()));
  }

  /** Whether one right is gone in time; it stands against the condition since it was granted. */
  public static Judged judge(Asked asked, CapitalRight right, Cutoff cutoff, Weight weight) {
    return ended(asked, right, cutoff, weight).dated(right.span().from());
  }

  private static Judged ended(Asked asked, CapitalRight right, Cutoff cutoff, Weight weight) {
    String what = "end of the " + right.words();
    Optional<Ending> ending = right.span().ending();
    Answer inTime = ending.map(cutoff::met).orElse(Answer.NO);
    if (ending.isPresent() && inTime == Answer.UNKNOWN) {
      return Judged.need(
          what + ": " + Words.day(ending.get().on()) + ", but the hour is not known",
          "whether it ended " + cutoff.words() + ": " + right.words());
    }
    if (ending.isPresent() && inTime == Answer.NO) {
      return Judged.breach(what + ": " + Words.day(ending.get().on()) + ", not " + cutoff.words())
          .weighing(weight.material());
    }
    return Ground.judging(
            asked,
            Duty.before(asked, cutoff.last(), what),
            new Deed(asked.clause(), asked.subject(), ending.map(Ending::on).map(Act::on)),
            weight)
        .judged();
  }
}
