package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Announcement;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.finding.Judged;

/** The silence that every party keeps about the deal before the Closing Date (SPA 5.4). */
public final class Silence {

  private Silence() {}

  /**
   * The joint announcement upon execution: recorded as the act that it is, or among the
   * announcements; the first of them counts that did not come before the signing.
   *
   * @param signed day of the agreement
   */
  public static Optional<Dated> announced(
      Optional<Act> act, List<Announcement> joint, LocalDate signed) {
    return Stream.<Dated>concat(act.stream(), joint.stream())
        .min(
            Comparator.<Dated, Boolean>comparing(one -> one.on().isBefore(signed))
                .thenComparing(Dated::on));
  }

  /**
   * What a disclosure means: nothing if it is the joint announcement, if Parent and the Company
   * approved it before release, or if counsel advised that law or the rules of the market required
   * it; else a breach.
   */
  public static Judged judge(Standing standing, Announcement made, Names names, Weight weight) {
    String what = "disclosure by " + names.of(made.by()) + " on " + Words.day(made.on());
    if (!standing.contains(made.on())) {
      return Judged.note("does not count, because it is not before the Closing Date: " + what);
    }
    return weigh(made, what, weight).dated(made.on());
  }

  private static Judged weigh(Announcement made, String what, Weight weight) {
    return switch (Answer.any(made.joint(), made.approved(), made.required())) {
      case YES -> Judged.note("allowed, because " + reason(made) + ": " + what);
      case NO ->
          Judged.breach(
                  what
                      + ": not the joint announcement, not approved by Parent and the Company, and"
                      + " not required by law or the rules of the market")
              .weighing(weight.material());
      case UNKNOWN ->
          Judged.need(
              what + ": it is not known whether this was allowed",
              "whether it was the joint announcement, was approved by Parent and the Company before"
                  + " release, or was required by law or the rules of the market on advice of"
                  + " counsel");
    };
  }

  private static String reason(Announcement made) {
    if (made.joint() == Answer.YES) {
      return "it is the joint announcement";
    }
    return made.approved() == Answer.YES
        ? "Parent and the Company approved it before release"
        : "counsel advised that it was required";
  }
}
