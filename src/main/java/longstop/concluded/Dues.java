package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Act;
import longstop.finding.DueState;

/** Where a dated duty stands. */
public final class Dues {

  private Dues() {}

  /** The state of a duty on the as-of date, after what the record says of its act. */
  public static DueState state(Asked asked, Duty duty, Deed deed) {
    Optional<LocalDate> due = duty.due().fixed();
    Optional<LocalDate> done = deed.act().map(Act::on);
    if (done.isPresent()) {
      return due.filter(done.get()::isAfter).isPresent() ? DueState.MET_LATE : DueState.MET;
    }
    if (due.isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    if (asked.knownThrough(due.get())) {
      return DueState.MISSED;
    }
    int order = asked.asOf().compareTo(due.get());
    return order > 0 ? DueState.UNKNOWN : order == 0 ? DueState.DUE_TODAY : DueState.UPCOMING;
  }
}
