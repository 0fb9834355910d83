package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Request;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** What somebody may ask for, and must then be given (SPA 1.2(a), 1.6(b)(iii), (vii), 7.1(b)). */
public final class Requests {

  private Requests() {}

  /**
   * The rows of the register in which a demand on a party is judged: that of the clause itself, and
   * that of the side of the party.
   */
  public static List<String> rows(String clause, String party, Roles roles) {
    return roles.buying(party)
        ? List.of(clause, clause + "/parent-side")
        : roles.selling(party)
            ? List.of(clause, clause + "/company-side", clause + "/seller-side")
            : List.of(clause);
  }

  /** Whatever is requested, reasonable or not, is given by a day. */
  public static Judged by(Asked asked, List<Requested> all, DerivedDate due) {
    return judge(asked, all, Optional.of(due), any -> Answer.YES);
  }

  /**
   * What Parent reasonably requests of the sellers for the Closing is given at it. What somebody
   * else requests, of somebody else or after the Closing is no matter of the clause, but may be one
   * of SPA 1.6(d) or 5.16.
   */
  public static Judged ofParent(Asked asked, List<Requested> all, Closing closing, Roles roles) {
    List<Requested> counting = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Requested one : all.stream().sorted(Requested.ORDER).toList()) {
      String other = other(one, closing, roles);
      if (other.isEmpty()) {
        counting.add(one);
      } else {
        others.add("does not count, because " + other + ": " + one.words());
      }
    }
    Judged judged = judge(asked, counting, Optional.of(closing.on()), Requested::reasonable);
    return judged.withBecause(Stream.concat(judged.because().stream(), others.stream()).toList());
  }

  /** Why a request is not one that the sellers must answer at the Closing; empty if it is one. */
  private static String other(Requested one, Closing closing, Roles roles) {
    if (!one.by().equals(roles.parent())) {
      return "Parent did not ask for it";
    }
    if (!roles.selling(one.to())) {
      return "it was not asked of the sellers";
    }
    return closing.event().filter(held -> one.on().isAfter(held.on())).isPresent()
        ? "it was asked for after the Closing"
        : "";
  }

  /**
   * What Acquisition Sub requests of Parent is given by a day (SPA 1.2(a)). What somebody else
   * requests, or of somebody else, binds nobody here.
   */
  public static Judged ofAcquisitionSub(
      Asked asked, List<Requested> all, DerivedDate due, Roles roles) {
    List<Requested> counting = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Requested one : all.stream().sorted(Requested.ORDER).toList()) {
      if (one.by().equals(roles.acquisitionSub()) && one.to().equals(roles.parent())) {
        counting.add(one);
      } else {
        others.add(
            "does not count, because it is no request of Acquisition Sub to Parent: "
                + one.words());
      }
    }
    Judged judged = by(asked, counting, due);
    return judged.withBecause(Stream.concat(judged.because().stream(), others.stream()).toList());
  }

  /** Whether a request is one of Parent or Acquisition Sub to the Company (SPA 5.1). */
  public static boolean access(Request request, Roles roles) {
    return roles.buying(request.by()) && request.to().equals(roles.company());
  }

  /**
   * What a seller, or the Agent for the sellers, asks Parent for is given; the clause sets no day.
   *
   * @param any whether everything is given, and not only what must be (SPA 7.2(c))
   */
  public static Judged ofSellers(Asked asked, List<Requested> all, Roles roles, boolean any) {
    List<Requested> counting = all.stream().filter(one -> bySeller(one, roles)).toList();
    List<String> others =
        all.stream()
            .filter(one -> !bySeller(one, roles))
            .sorted(Requested.ORDER)
            .map(one -> "does not count, because no seller asked Parent for it: " + one.words())
            .toList();
    Judged judged =
        judge(asked, counting, Optional.empty(), one -> any ? Answer.YES : one.answerable());
    return judged.withBecause(Stream.concat(judged.because().stream(), others.stream()).toList());
  }

  private static boolean bySeller(Requested one, Roles roles) {
    boolean entitled = roles.seller(one.by()) || one.by().equals(roles.agent());
    return entitled && one.to().equals(roles.parent());
  }

  private static Judged judge(
      Asked asked,
      List<Requested> all,
      Optional<DerivedDate> due,
      Function<Requested, Answer> owing) {
    Optional<LocalDate> last = due.flatMap(DerivedDate::fixed);
    List<String> given = new ArrayList<>();
    List<String> late = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    for (Requested one : all.stream().sorted(Requested.ORDER).toList()) {
      Answer owed = owing.apply(one);
      boolean over =
          last.filter(day -> !one.on().isAfter(day))
              .filter(day -> one.answered().map(day::isBefore).orElse(asked.knownThrough(day)))
              .isPresent();
      if (owed == Answer.NO) {
        given.add("not reasonable: " + one.words());
      } else if (owed == Answer.UNKNOWN && (over || one.answered().isEmpty())) {
        needs.add(one.question() + ": " + one.words());
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
