package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Brokerage;
import longstop.deal.Proposal;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.law.Bound;
import longstop.law.Law;
import longstop.law.Length;
import longstop.law.Rule144;

/**
 * The conditions of Rule 144 as in force on the day of the sale. Shares are held from the Closing,
 * on which they were issued and paid for: those in escrow too, and those that the partnership hands
 * on to its partners without anything in return. What was bought from an affiliate is held from
 * then ({@link HeldSince}).
 *
 * @param versions the law; it can change before the conditions are met
 * @param proposal the proposal
 * @param shares what the law made of the shares
 * @param affiliate whether the seller is an affiliate
 * @param dayAfter whether a period must have run out the day before
 */
public record ResaleUnder144(
    Law versions,
    Proposal proposal,
    ShareStatus shares,
    AffiliateStatus affiliate,
    boolean dayAfter) {

  /** A sale by Rule 144 of its day. */
  public static ResaleUnder144 of(
      Law law,
      Proposal proposal,
      ShareStatus shares,
      AffiliateStatus affiliate,
      Reading periodEnd) {
    return new ResaleUnder144(law, proposal, shares, affiliate, periodEnd.is("day-after"));
  }

  private Rule144 law() {
    return versions.rule144(proposal.on());
  }

  /** The first day on which shares may have been held for so long. */
  private LocalDate end(Length length) {
    return length.after(shares.since().soonest()).plusDays(dayAfter ? 1 : 0);
  }

  /** The first day on which they certainly have. */
  private LocalDate surely(Length length) {
    return length.after(shares.since().latest()).plusDays(dayAfter ? 1 : 0);
  }

  private LocalDate free() {
    return end(law().freeAfter());
  }

  /** The first day from that of the proposal on, on which the law of that day is satisfied. */
  private LocalDate first(Function<Rule144, Length> length) {
    LocalDate day = proposal.on();
    for (Rule144 version : versions.rule144().values()) {
      LocalDate from = later(later(day, version.from()), end(length.apply(version)));
      if (version.to().filter(to -> !from.isBefore(to)).isEmpty()) {
        return from;
      }
    }
    throw new IllegalStateException("the last version of Rule 144 has an end");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The first day on which he may sell freely. */
  DerivedDate freeFrom() {
    return DerivedDate.of(first(Rule144::freeAfter)).later(affiliate.endsLately());
  }

  /** Whether he sells freely: held long enough, and no affiliate for long enough. */
  Answer freely() {
    if (proposal.on().isBefore(free())) {
      return Answer.NO;
    }
    return Answer.all(longEnough(), affiliate.lately().not());
  }

  /** For shares that may be held long enough: whether they certainly are. */
  private Answer longEnough() {
    return proposal.on().isBefore(surely(law().freeAfter())) ? Answer.UNKNOWN : Answer.YES;
  }

  /** What must be known where it is not known whether he sells freely, to follow "whether". */
  String question() {
    return longEnough() == Answer.YES ? affiliate.question() : shares.since().question();
  }

  /** Free resale, which lifts the other conditions and asks nothing itself. */
  public Judged freeResale() {
    String since = law().freeAfter().words() + " are over, on " + Words.day(free());
    return switch (freely()) {
      case YES ->
          Judged.met("the shares are free, since " + since)
              .withBecause(List.of(affiliate.why() + " (Rule " + law().freeParagraph() + ")"));
      case NO ->
          Judged.exempt(
              affiliate.lately() == Answer.YES
                  ? affiliate.why() + ", who has no free resale"
                  : "there is no free resale before " + since + sooner(Rule144::freeAfter, free()));
      case UNKNOWN ->
          Judged.exempt(
              longEnough() == Answer.YES
                  ? affiliate.why() + ", and so whether the shares are free"
                  : "it is not known whether the shares are free: held " + shares.since().words());
    };
  }

  /** Holding period of restricted securities. */
  public Judged holding(Reporting reporting) {
    LocalDate day = proposal.on();
    LocalDate longer = end(law().holding());
    LocalDate shorter = end(least(law()));
    Answer reported = reporting.since(day, Optional.of(law().reportingFor()));
    if (isOver(day, reported, this::surely)) {
      return Judged.met(held()).withBecause(List.of(law().reference()));
    }
    if (isOver(day, reported, this::end)) {
      return forRestricted(
          Judged.need(
              "it is not known whether the holding period is over: " + held(),
              "whether " + shares.since().question()));
    }
    Judged early =
        !day.isBefore(shorter) && reported == Answer.UNKNOWN
            ? Judged.need("it is not known whether the shorter holding period applies: " + held())
                .withNeeds(List.of("since when Parent has had to report to the SEC"))
            : Judged.breach(
                    "the holding period is not over: " + held(),
                    "waiting until the holding period is over",
                    "a registration, or another exemption")
                .withBecause(List.of(law().reference(), shares.issued()))
                .until(
                    day.isBefore(shorter)
                        ? DerivedDate.of(first(ResaleUnder144::least))
                        : onceReported(reporting, longer));
    return forRestricted(early);
  }

  private boolean isOver(LocalDate day, Answer reported, Function<Length, LocalDate> end) {
    return !day.isBefore(end.apply(law().holding()))
        || (!day.isBefore(end.apply(least(law()))) && reported == Answer.YES);
  }

  /** Who is not known to be an affiliate is held to be none (SPA 3.12). */
  private Judged forRestricted(Judged early) {
    return affiliate.lately() == Answer.YES
        ? Known.onlyIf(
            shares.restricted(),
            "the shares of an affiliate that are no restricted securities have no holding period",
            shares.since().question(),
            early)
        : early;
  }

  private static Length least(Rule144 law) {
    return law.holdingIfReporting().orElse(law.holding());
  }

  private String held() {
    return "held "
        + shares.since().words()
        + "; the holding period of "
        + law().holding().words()
        + " ends on "
        + Words.day(end(law().holding()))
        + law()
            .holdingIfReporting()
            .map(
                length ->
                    ", that of "
                        + length.words()
                        + ", where Parent has long reported, on "
                        + Words.day(end(length)))
            .orElse("")
        + sooner(ResaleUnder144::least, end(least(law())));
  }

  /** That a later version of the Rule ends a period before the law of the day does, in words. */
  private String sooner(Function<Rule144, Length> length, LocalDate today) {
    LocalDate first = first(length);
    Rule144 version = versions.rule144(first);
    return first.isBefore(today)
        ? "; by the Rule in force from "
            + Words.day(version.from())
            + ", that of "
            + length.apply(version).words()
            + ", on "
            + Words.day(first)
        : "";
  }

  private DerivedDate onceReported(Reporting reporting, LocalDate longer) {
    return DerivedDate.of(
        reporting.longEnough(law().reportingFor()).filter(longer::isAfter).orElse(longer));
  }

  /** Current public information. */
  public Judged information(Asked asked, Reporting reporting) {
    return unlessFree(reporting.information(asked, proposal.on(), law()));
  }

  /** The limit of volume. */
  public Judged volume(Asked asked, Reporting reporting, SoldLately sold) {
    return bound(
        law().volume().of(),
        new VolumeLimit(law().volume(), reporting.market(), reporting.reports(), sold)
            .judge(asked, proposal));
  }

  /** Brokers' transactions, without soliciting. */
  public Judged manner() {
    Brokerage brokerage = proposal.brokerage();
    Answer kept = Answer.all(brokerage.brokersTransaction(), brokerage.solicited().not());
    return bound(
        law().mannerOf(),
        kept == Answer.UNKNOWN
            ? Judged.need(
                "it is not known whether the manner of sale is kept",
                brokerage.brokersTransaction() == Answer.UNKNOWN
                    ? "whether it is a broker's transaction, or directly with a market maker"
                    : "whether the seller solicits orders, or pays anybody but the broker")
            : Known.judge(
                kept,
                "it is a broker's transaction, or directly with a market maker, and not solicited",
                brokerage.brokersTransaction() == Answer.NO
                    ? "it is neither a broker's transaction nor directly with a market maker"
                    : "the seller solicits orders, or pays somebody else than the broker",
                "",
                "an unsolicited broker's transaction"));
  }

  /** Notice on Form 144, sent with the order, above a number of shares or an amount. */
  public Judged notice(SoldLately sold) {
    return bound(
        law().notice().of(), new FormNotice(law().notice(), proposal, sold.inReliance()).judge());
  }

  /** Whoever files means to sell within a reasonable time. */
  public Judged intent(SoldLately sold) {
    return bound(
        law().notice().of(), new FormNotice(law().notice(), proposal, sold.inReliance()).intent());
  }

  private Judged unlessFree(Judged judged) {
    return Known.onlyIf(
        freely().not(),
        "free resale: " + affiliate.why() + " (Rule " + law().freeParagraph() + ")",
        question(),
        lifted(judged, freeFrom()));
  }

  private Judged bound(Bound bound, Judged judged) {
    return bound == Bound.EVERYBODY
        ? unlessFree(judged)
        : Known.onlyIf(
            affiliate.lately(),
            "binds only affiliates under Rule 144 of " + law().id() + ": " + affiliate.why(),
            affiliate.question(),
            lifted(judged, affiliate.endsLately()));
  }

  /** A breach ends when the condition no longer binds, or when another version may ask less. */
  private Judged lifted(Judged judged, DerivedDate free) {
    if (judged.effect() != Effect.BREACH) {
      return judged;
    }
    DerivedDate end = judged.earliest().map(free::earlier).orElse(free);
    return judged.until(law().to().map(DerivedDate::of).map(end::earlier).orElse(end));
  }
}
