package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.deal.Roles;
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

  /**
   * The consent of the partners to stockholder resolutions in which their partnership took part;
   * where no partnership holds quotas there is nothing to consent to.
   */
  public static Judged resolutions(
      Asked asked, Roles roles, DerivedDate due, Deed deed, Weight weight) {
    return roles.partnership().isEmpty()
        ? Judged.exempt("no partnership holds quotas")
        : Ground.judging(
                asked,
                Duty.by(
                    asked,
                    due,
                    "consent of the partners to the stockholder resolutions in which their"
                        + " partnership took part"),
                deed,
                weight)
            .judged();
  }
}
