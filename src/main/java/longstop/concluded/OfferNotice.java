package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Offer;
import longstop.deal.Roles;
import longstop.finding.Deadline;
import longstop.finding.Judged;

/** The notice to Parent of an offer for the Company (SPA 4.2(b)). */
public final class OfferNotice {

  private OfferNotice() {}

  /**
   * Whether Parent was told of an offer at once, with the identity of the offeror and the specific
   * terms. Whether a late one is a material breach is for a person to say: it has its worth in
   * being told at once.
   *
   * @param sameDay whether at once means on the day on which the offer was received; else a later
   *     notice, until the time of the clause is over, was at once only if a person finds so
   */
  public static Judged judge(
      Asked asked,
      Standing standing,
      Offer offer,
      Span span,
      Roles roles,
      Names names,
      Weight weight,
      boolean sameDay) {
    String what =
        "offer of "
            + offer.from()
            + ", received by "
            + names.of(offer.by())
            + " on "
            + Words.day(offer.on());
    Answer concerns = offer.concerns(roles);
    if (!standing.contains(offer.on()) || concerns == Answer.NO) {
      return Judged.note("asks for no notice under " + asked.clause() + ": " + what);
    }
    if (concerns == Answer.UNKNOWN) {
      return Judged.need(
              what + ": it is not known whether Parent must be told",
              "whether " + names.of(offer.by()) + " is a subsidiary of the Company")
          .dated(offer.on());
    }
    Optional<LocalDate> last = sameDay ? Optional.of(offer.on()) : standing.endsAfter(offer.on());
    Judged judged =
        span.ending().isEmpty()
            ? untold(asked, last, what, weight)
            : told(offer, span.ending().get().on(), last, what, weight);
    return last.map(DerivedDate::of).map(judged::dueBy).orElse(judged).dated(offer.on());
  }

  /** The notice as an act that is due at once. */
  public static Deadline deadline(Asked asked, Offer offer, Span span, boolean sameDay) {
    DerivedDate at =
        sameDay
            ? DerivedDate.of(offer.on())
            : new DerivedDate.Never("it is owed without delay, which is no number of days");
    return Dues.act(
        asked,
        Duty.by(asked, at, "notice to Parent of the offer of " + offer.from()),
        Dues.deed(asked, span));
  }

  private static Judged untold(Asked asked, Optional<LocalDate> last, String what, Weight weight) {
    String notice = "notice to Parent with the identity of the offeror and the specific terms";
    if (last.filter(asked::knownThrough).isPresent()) {
      return Judged.breach(
              what
                  + ": Parent was not told by "
                  + Words.day(last.orElseThrow())
                  + "; "
                  + asked.completeness(),
              notice)
          .weighing(weight.material());
    }
    return Judged.need(
        what + ": the record does not say that Parent was told", "whether and when: " + notice);
  }

  private static Judged told(
      Offer offer, LocalDate on, Optional<LocalDate> last, String what, Weight weight) {
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> ways = new ArrayList<>();
    piece(offer.identityGiven(), "the identity of the offeror", wrong, unknown, ways);
    piece(offer.termsGiven(), "the specific terms of the offer", wrong, unknown, ways);
    String when = what + ": Parent was told on " + Words.day(on);
    if (last.filter(on::isAfter).isPresent()) {
      wrong.add("that is not at once");
    } else if (on.isAfter(offer.on())) {
      unknown.add("whether a notice on " + Words.day(on) + " was given at once");
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(when + ", but " + String.join("; ", wrong), ways.toArray(String[]::new))
          .withNeeds(unknown)
          .weighing(weight.material());
    }
    return unknown.isEmpty()
        ? Judged.met(when + ", with the identity of the offeror and the specific terms")
        : Judged.need(when + ", but the record does not say all that matters").withNeeds(unknown);
  }

  private static void piece(
      Answer given, String piece, List<String> wrong, List<String> unknown, List<String> ways) {
    switch (given) {
      case NO -> {
        wrong.add("the notice did not give " + piece);
        ways.add("notice to Parent of " + piece);
      }
      case UNKNOWN -> unknown.add("whether the notice gave " + piece);
      case YES -> {}
    }
  }
}
