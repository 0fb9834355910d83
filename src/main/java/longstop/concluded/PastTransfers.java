package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Roles;
import longstop.finding.Deadline;
import longstop.finding.Judged;

/**
 * The approval of transfers of quotas that lie in the past (SPA 6.2(l)). The agreement names two
 * transfers and two who approve, "respectively".
 */
public final class PastTransfers {

  private PastTransfers() {}

  /**
   * The approval that one of the two owes.
   *
   * @param who who approves, in words
   * @param own the transfer that is his, if there is one
   * @param other the transfer of the other one
   * @param both whether each of the two approves both transfers
   */
  public static Judged judge(
      Asked asked,
      String who,
      Optional<LocalDate> own,
      Optional<LocalDate> other,
      boolean both,
      DerivedDate due,
      Deed deed,
      Weight weight) {
    List<String> transfers =
        Stream.concat(own.stream(), both ? other.stream() : Stream.empty())
            .sorted()
            .map(day -> "the transfer of " + day)
            .toList();
    if (transfers.isEmpty()) {
      return Judged.exempt("there is no past transfer of quotas for " + who + " to approve");
    }
    return Ground.judging(
            asked,
            Duty.by(asked, due, "approval by " + who + " of " + String.join(" and ", transfers))
                .covering(transfers),
            deed,
            weight)
        .judged();
  }

  /** The approval of a past transfer, where there is one, as an act with a day. */
  public static Deadline deadline(
      Asked asked, String who, Optional<LocalDate> transfer, DerivedDate due, Deed deed) {
    return Dues.act(
        asked,
        Duty.by(
            asked,
            due,
            "approval by " + who + " of the transfer of " + Words.day(transfer.orElseThrow())),
        deed);
  }

  /**
   * The consent of the partners to stockholder resolutions in which their partnership took part;
   * where no partnership holds quotas, or there never was such a resolution, there is nothing to
   * consent to.
   *
   * @param adopted whether there ever was such a resolution
   */
  public static Judged resolutions(
      Asked asked, Roles roles, Answer adopted, DerivedDate due, Deed deed, Weight weight) {
    if (roles.partnership().isEmpty()) {
      return Judged.exempt("no partnership holds quotas");
    }
    if (adopted == Answer.NO) {
      return Judged.exempt(
          "there never was a stockholder resolution in which the partnership took part");
    }
    Judged judged =
        Ground.judging(
                asked,
                Duty.by(
                    asked,
                    due,
                    "consent of the partners to the stockholder resolutions in which their"
                        + " partnership took part"),
                deed,
                weight)
            .judged();
    return adopted == Answer.YES || deed.act().isPresent()
        ? judged
        : Judged.need(judged.sentence())
            .withNeeds(
                List.of(
                    "whether there ever was a stockholder resolution in which the partnership took"
                        + " part, and the consent of its partners if there was"))
            .dueBy(due);
  }
}
