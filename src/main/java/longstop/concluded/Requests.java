package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** What somebody may ask for, and must then be given (SPA 1.2(a), 1.6(b)(iii), (vii), 1.6(d)). */
public final class Requests {

  private Requests() {}

  /**
   * The rows of the register in which a demand on a party is judged: that of the clause itself, and
   * that of the side of the party.
   */
  public static List<String> rows(String clause, String party, Roles roles) {
    return roles.buying(party)
        ? List.of(clause, clause + "/parent-side")
        : roles.selling(party) ? List.of(clause, clause + "/company-side") : List.of(clause);
  }

  /** Whatever is requested, reasonable or not, is given by a day. */
  public static Judged by(Asked asked, List<Requested> all, DerivedDate due) {
    return judge(asked, all, Optional.of(due), false);
  }

  /** What is reasonably requested is given by a day. */
  public static Judged reasonableBy(Asked asked, List<Requested> all, DerivedDate due) {
    return judge(asked, all, Optional.of(due), true);
  }

  /** Whatever is requested, reasonable or not, is given; the clause sets no day. */
  public static Judged all(Asked asked, List<Requested> all) {
    return judge(asked, all, Optional.empty(), false);
  }

  /** What is reasonably requested is given; the clause sets no day. */
  public static Judged reasonable(Asked asked, List<Requested> all) {
    return judge(asked, all, Optional.empty(), true);
  }

  private static Judged judge(
      Asked asked, List<Requested> all, Optional<DerivedDate> due, boolean reasonableOnly) {
    Optional<LocalDate> last = due.flatMap(DerivedDate::fixed);
    List<String> given = new ArrayList<>();
    List<String> late = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    for (Requested one : all.stream().sorted(Requested.ORDER).toList()) {
      Answer owed = reasonableOnly ? one.reasonable() : Answer.YES;
      boolean over =
          last.filter(day -> one.answered().map(day::isBefore).orElse(asked.knownThrough(day)))
              .isPresent();
      if (owed == Answer.NO) {
        given.add("not reasonable: " + one.words());
      } else if (owed == Answer.UNKNOWN && (over || one.answered().isEmpty())) {
        needs.add("whether the request is reasonable: " + one.words());
      } else if (over) {
        late.add(one.words());
      } else if (one.answered().isPresent()) {
        given.add(one.words() + ", given " + Words.day(one.answered().get()));
      } else {
        needs.add(one.words());
      }
    }
    Judged judged = sum(asked, last, all.isEmpty(), late, needs).withBecause(given);
    return all.isEmpty() ? judged : due.map(judged::dueBy).orElse(judged);
  }

  private static Judged sum(
      Asked asked, Optional<LocalDate> last, boolean none, List<String> late, List<String> needs) {
    if (!late.isEmpty()) {
      return Judged.breach(
              "not given by " + Words.day(last.orElseThrow()) + ": " + String.join("; ", late),
              "what was requested")
          .withNeeds(needs);
    }
    if (!needs.isEmpty()) {
      return Judged.need("requested, and still open: " + String.join("; ", needs)).withNeeds(needs);
    }
    if (!none) {
      return Judged.met("everything that was requested is given");
    }
    LocalDate through = last.filter(asked.asOf()::isAfter).orElse(asked.asOf());
    return asked.knownThrough(through)
        ? Judged.exempt("nothing was requested, through " + Words.day(through))
        : Judged.need(
            "no request is recorded, and the record is not declared complete through "
                + Words.day(through),
            "whether anything was requested under " + asked.clause());
  }
}
