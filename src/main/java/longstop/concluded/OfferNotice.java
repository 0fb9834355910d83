package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Offer;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** The notice to Parent of an offer for the Company (SPA 4.2(b)). */
public final class OfferNotice {

  private OfferNotice() {}

  /**
   * Whether Parent was told of an offer at once, which is on the day it was received, with the
   * identity of the offeror and the specific terms. A late but whole notice is not material unless
   * somebody decided that it is.
   */
  public static Judged judge(
      Asked asked,
      Standing standing,
      Offer offer,
      Span span,
      Roles roles,
      Names names,
      Weight weight) {
    String what =
        "offer of "
            + offer.from()
            + ", received by "
            + names.of(offer.by())
            + " on "
            + Words.day(offer.on());
    if (!standing.contains(offer.on()) || !roles.selling(offer.by())) {
      return Judged.note("asks for no notice under " + asked.clause() + ": " + what);
    }
    return (span.ending().isEmpty()
            ? untold(asked, offer, what, weight)
            : told(asked, offer, span.ending().get().on(), what, weight))
        .dueBy(DerivedDate.of(offer.on()));
  }

  private static Judged untold(Asked asked, Offer offer, String what, Weight weight) {
    String notice = "notice to Parent with the identity of the offeror and the specific terms";
    if (asked.knownThrough(offer.on())) {
      return Judged.breach(
              what + ": Parent was not told on that day; " + asked.completeness(),
              Ground.clearing(asked, List.of(notice)))
          .weighing(weight.material());
    }
    return Judged.need(
        what + ": the record does not say that Parent was told", "whether and when: " + notice);
  }

  private static Judged told(Asked asked, Offer offer, LocalDate on, String what, Weight weight) {
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> ways = new ArrayList<>();
    piece(offer.identityGiven(), "the identity of the offeror", wrong, unknown, ways);
    piece(offer.termsGiven(), "the specific terms of the offer", wrong, unknown, ways);
    boolean whole = wrong.isEmpty() && unknown.isEmpty();
    String when = what + ": Parent was told on " + Words.day(on);
    if (on.isAfter(offer.on())) {
      wrong.add("that is not at once");
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(when + ", but " + String.join("; ", wrong), Ground.clearing(asked, ways))
          .withNeeds(unknown)
          .weighing(whole && weight.material() == Answer.UNKNOWN ? Answer.NO : weight.material());
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
