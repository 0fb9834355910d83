package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Breach;
import longstop.deal.DealRecord;
import longstop.deal.Ending;
import longstop.deal.Letter;
import longstop.deal.Order;
import longstop.deal.Roles;
import longstop.deal.TerminationTerms;
import longstop.finding.Judged;

/**
 * Everything that the rights to terminate rest on (SPA 10.1). Each right is asked the same
 * question, of today and of the day of every declared termination: may it be used on this day?
 *
 * @param closing the Closing Date, with which every right ends
 * @param terms outside date and periods
 * @param roles who is what
 * @param known the record
 * @param asOf the day for which it is asked
 * @param completeThrough last day through which the record is complete, inclusive
 * @param periods the days that each breach may take to be cured
 * @param actions proceedings that a Governmental Entity brings
 */
public record TerminationCase(
    Closing closing,
    TerminationTerms terms,
    Roles roles,
    DealRecord known,
    LocalDate asOf,
    LocalDate completeThrough,
    List<CurePeriod> periods,
    List<GovernmentAction> actions) {

  /** The case, as far as the record is complete for the clause that is asked. */
  public static TerminationCase of(
      Asked asked,
      Closing closing,
      TerminationTerms terms,
      Roles roles,
      DealRecord known,
      List<CurePeriod> periods,
      List<GovernmentAction> actions) {
    return new TerminationCase(
        closing,
        terms,
        roles,
        known,
        asked.asOf(),
        asked.completeThrough(),
        periods.stream().sorted(Comparator.comparing(one -> one.breach().id())).toList(),
        actions.stream().sorted(GovernmentAction.ORDER).toList());
  }

  /** The same case by the agreement as it stood on the day of a termination. */
  TerminationCase as(AgreementThen then) {
    return new TerminationCase(
        then.closing(),
        then.terms(),
        roles,
        known,
        asOf,
        completeThrough,
        periods.stream().map(one -> one.under(then.terms())).toList(),
        actions);
  }

  /** SPA 10.1(a): the Company, for the sellers, and Parent agree. */
  public Judged mutualConsent() {
    return mutualConsent(asOf).asRight();
  }

  /**
   * SPA 10.1(b): Parent, after the outside date.
   *
   * @param own what Parent and Acquisition Sub are to perform, as it stands
   */
  public Judged parentAfterOutsideDate(List<Upshot> own) {
    return afterOutsideDate(roles.parent(), BrokenClauses.of(own));
  }

  /**
   * SPA 10.1(b): the Company for the sellers, after the outside date.
   *
   * @param own what the Company and the sellers are to perform, as it stands
   */
  public Judged companyAfterOutsideDate(List<Upshot> own) {
    return afterOutsideDate(roles.company(), BrokenClauses.of(own));
  }

  private Judged afterOutsideDate(String party, BrokenClauses own) {
    Answer failure = own.isEmpty() ? failure(party) : Answer.UNKNOWN;
    return afterOutsideDate(asOf, party, failure, own.words()).asRight();
  }

  /** SPA 10.1(c): Parent, soon after it received the final Disclosure Letter. */
  public Judged diligence() {
    return diligence(asOf).asRight();
  }

  /** The last day of the right of SPA 10.1(c), which ends before the Closing Date at the latest. */
  public DerivedDate diligenceEnd(Asked asked) {
    DerivedDate received =
        known
            .disclosureLetter()
            .filter(letter -> letter.last() == Answer.YES)
            .map(letter -> DerivedDate.of(letter.on()))
            .orElseGet(
                () -> new DerivedDate.NotBefore(asOf, "the final Disclosure Letter is received"));
    return Counting.withinDaysAfter(received, terms.diligenceDays()).earlier(lastDay(asked));
  }

  /** The last day on which anybody may terminate (SPA 10.1). */
  public DerivedDate lastDay(Asked asked) {
    return Counting.priorTo(closing.expected(asked));
  }

  /** The first day of the rights of SPA 10.1(b). */
  public DerivedDate afterOutsideDate() {
    return DerivedDate.of(terms.outsideDate().plusDays(1));
  }

  /** Whether the Closing was held, so that no right is left. */
  public boolean held() {
    return closing.event().isPresent();
  }

  /** SPA 10.1(d): Parent, because of a court order or a governmental act. */
  public Judged governmentAct() {
    return governmentAct(asOf).asRight();
  }

  /**
   * SPA 10.1(e): Parent, because of a material breach by the Company or a seller.
   *
   * @param theirs what the Company and the sellers represent and owe, as it stands
   * @param own what Parent and Acquisition Sub owe, as it stands
   */
  public Judged breachBySellingSide(List<Upshot> theirs, List<Upshot> own) {
    return breach(roles.parent(), theirs, BrokenClauses.materially(own));
  }

  /**
   * SPA 10.1(f): the Company, because of a material breach by Parent or Acquisition Sub.
   *
   * @param theirs what Parent and Acquisition Sub represent and owe, as it stands
   * @param own what the Company owes, as it stands
   */
  public Judged breachByBuyingSide(List<Upshot> theirs, List<Upshot> own) {
    return breach(roles.company(), theirs, BrokenClauses.of(own));
  }

  /** The right today: for what is recorded as a breach, and for what the record breaks besides. */
  private Judged breach(String party, List<Upshot> theirs, BrokenClauses own) {
    BrokenClauses more =
        BrokenClauses.materially(theirs)
            .without(breaches(asOf, party).map(CurePeriod::breach).map(Breach::clause).toList());
    Stream<Entitlement> rights =
        Stream.concat(
            breaches(asOf, party).map(one -> byReasonOf(one, asOf, name(party))),
            more.right(terms.cureDays()).stream());
    Answer inBreach =
        Answer.any(ownBreach(asOf, party), own.isEmpty() ? Answer.NO : Answer.UNKNOWN);
    return period(
            asOf, breachBy(asOf, party, rights).onlyIf(innocent(party, inBreach, own.words())))
        .asRight();
  }

  Entitlement mutualConsent(LocalDate day) {
    return period(
        day, Entitlement.now("the Company, for the sellers, and Parent may agree to terminate"));
  }

  /**
   * The right after the outside date.
   *
   * @param ownFailure whether the Closing failed because the party did not perform
   * @param how what it did not perform, to follow the question; may be empty
   */
  Entitlement afterOutsideDate(LocalDate day, String party, Answer ownFailure, String how) {
    LocalDate outside = terms.outsideDate();
    String until = Words.day(outside);
    if (closing.event().filter(held -> !held.on().isAfter(outside)).isPresent()) {
      return period(day, Entitlement.not("the Closing was held by " + until));
    }
    if (!day.isAfter(outside)) {
      return period(
          day,
          Entitlement.later(
              name(party)
                  + " may terminate from "
                  + Words.day(outside.plusDays(1))
                  + ", if the Closing has not occurred by "
                  + until,
              "whether the Closing occurs by " + until));
    }
    if (closing.event().isEmpty() && completeThrough.isBefore(outside)) {
      return period(
          day,
          Entitlement.unknown(
              "the record does not say whether the Closing occurred by " + until,
              "whether the Closing occurred by " + until));
    }
    String failed = "the Closing did not occur by " + until;
    return period(
        day,
        switch (ownFailure) {
          case NO -> Entitlement.now(name(party) + " may terminate: " + failed);
          case YES ->
              Entitlement.not(failed + ", but because " + name(party) + " itself did not perform");
          case UNKNOWN ->
              Entitlement.unknown(
                  failed + ", and why is not known",
                  "whether it failed because " + name(party) + " did not perform" + how);
        });
  }

  Entitlement diligence(LocalDate day) {
    Optional<Letter> letter = known.disclosureLetter().filter(one -> !one.on().isAfter(day));
    Answer last = letter.map(Letter::last).orElse(Answer.NO);
    if (last == Answer.NO) {
      return period(
          day,
          Entitlement.later(
              "Parent may terminate within "
                  + terms.diligenceDays()
                  + " days after it receives the final Disclosure Letter, which it has not",
              "receipt of the final Disclosure Letter"));
    }
    LocalDate received = letter.orElseThrow().on();
    if (last == Answer.UNKNOWN) {
      return period(
          day,
          Entitlement.unknown(
              "the Disclosure Letter of "
                  + Words.day(received)
                  + " is not known to be the final one",
              "whether the Disclosure Letter of " + Words.day(received) + " is the final one"));
    }
    DerivedDate end = Counting.withinDaysAfter(DerivedDate.of(received), terms.diligenceDays());
    String days =
        "within "
            + terms.diligenceDays()
            + " days after receipt of the final Disclosure Letter on "
            + Words.day(received)
            + ", through "
            + end.words();
    return period(
        day,
        end.fixed().filter(day::isAfter).isPresent()
            ? Entitlement.not("over: Parent could terminate " + days)
            : Entitlement.now("Parent may terminate in its sole discretion, " + days));
  }

  Entitlement governmentAct(LocalDate day) {
    Stream<Entitlement> orders =
        known.orders().values().stream()
            .filter(order -> span(order).covers(day))
            .map(order -> GovernmentAction.of(order, span(order)).right());
    Stream<Entitlement> proceedings =
        actions.stream().filter(action -> action.span().covers(day)).map(GovernmentAction::right);
    return period(
        day,
        strongest(
            day,
            Stream.concat(orders, proceedings),
            "no court order or governmental act gives Parent a right to terminate",
            "whether a court order or governmental act stands against the Acquisition"));
  }

  /**
   * A right that a breach by the other side gave on the day of a declared termination. One that
   * names no breach may rely on any that is recorded; if none of them gives the right, it is not
   * known what it relies on.
   *
   * @param party the one who terminates: Parent or the Company
   * @param alleged id of the breach relied on
   * @param inBreach whether that party is in breach itself: in material breach, for Parent
   */
  Entitlement breach(LocalDate day, String party, Optional<String> alleged, Answer inBreach) {
    List<Entitlement> rights =
        breaches(day, party)
            .filter(one -> alleged.filter(id -> !id.equals(one.breach().id())).isEmpty())
            .map(one -> byReasonOf(one, day, name(party)))
            .toList();
    Entitlement right = breachBy(day, party, rights.stream());
    if (alleged.isEmpty() && right.state() != Entitlement.State.NOW) {
      right =
          Entitlement.unknown(
              "the breach on which it relies is not recorded",
              "the breach on which " + name(party) + " relies");
    }
    return period(day, right.onlyIf(innocent(party, inBreach, "")));
  }

  /** The breaches by the side against which the party would terminate, by a day. */
  private Stream<CurePeriod> breaches(LocalDate day, String party) {
    boolean parent = party.equals(roles.parent());
    return periods.stream()
        .filter(one -> parent ? selling(one.breach().by()) : roles.buying(one.breach().by()))
        .filter(one -> !one.breach().on().isAfter(day));
  }

  /**
   * What the keeper says of the one who terminates, whether it failed or is in breach itself: not
   * known where a breach is held against its own side that was not cured by the day.
   */
  Answer ofItself(String party, Answer stated, LocalDate day) {
    String other = party.equals(roles.parent()) ? roles.company() : roles.parent();
    boolean held =
        breaches(day, other)
            .map(CurePeriod::breach)
            .filter(breach -> breach.material() != Answer.NO)
            .anyMatch(breach -> ended(breach.id()).filter(end -> !end.isAfter(day)).isEmpty());
    return stated == Answer.NO && held ? Answer.UNKNOWN : stated;
  }

  private Entitlement breachBy(LocalDate day, String party, Stream<Entitlement> rights) {
    String others =
        party.equals(roles.parent()) ? "the Company or a seller" : "Parent or Acquisition Sub";
    return strongest(
        day,
        rights,
        "no material breach by " + others + " is recorded",
        "whether " + others + " is in material breach");
  }

  /** The one who terminates is not in breach himself; in material breach, for Parent. */
  private Entitlement innocent(String party, Answer inBreach, String how) {
    String own = name(party) + " is itself in " + (roles.parent().equals(party) ? "material " : "");
    return switch (inBreach) {
      case NO -> Entitlement.now("no breach of its own bars " + name(party));
      case YES -> Entitlement.not(own + "breach");
      case UNKNOWN ->
          Entitlement.unknown(
              "whether " + own + "breach is not known" + how, "whether " + own + "breach" + how);
    };
  }

  private Entitlement byReasonOf(CurePeriod one, LocalDate day, String party) {
    Breach breach = one.breach();
    return one.right(day, party, name(breach.by()), ended(breach.id()), terms.cureDays());
  }

  /**
   * Whether a breach on or before the outside date may be why the Closing failed: by the party, or
   * by those for whom it acts, Acquisition Sub for Parent and the sellers for the Company.
   */
  private Answer failure(String party) {
    boolean parent = party.equals(roles.parent());
    boolean recorded =
        known.breaches().values().stream()
            .filter(one -> !one.on().isAfter(terms.outsideDate()))
            .anyMatch(one -> parent ? roles.buying(one.by()) : selling(one.by()));
    return recorded || completeThrough.isBefore(terms.outsideDate()) ? Answer.UNKNOWN : Answer.NO;
  }

  /**
   * Whether the party is in breach itself on a day: Parent in material breach, the Company at all.
   */
  private Answer ownBreach(LocalDate day, String party) {
    Stream<Breach> own =
        known.breaches().values().stream()
            .filter(one -> one.by().equals(party) && !one.on().isAfter(day))
            .filter(one -> ended(one.id()).filter(end -> !end.isAfter(day)).isEmpty());
    Answer recorded =
        Answer.any(
            own.map(one -> party.equals(roles.parent()) ? one.material() : Answer.YES)
                .toArray(Answer[]::new));
    return recorded == Answer.NO && completeThrough.isBefore(day) ? Answer.UNKNOWN : recorded;
  }

  /**
   * The strongest of several rights. That none of them is one decides only as far as the record is
   * complete.
   *
   * @param none what to say where nothing could give a right
   * @param question what is not known where the record is not complete
   */
  private Entitlement strongest(
      LocalDate day, Stream<Entitlement> rights, String none, String question) {
    Entitlement best = rights.min(Entitlement.ORDER).orElseGet(() -> Entitlement.not(none));
    return best.state() == Entitlement.State.NOT && completeThrough.isBefore(day)
        ? Entitlement.unknown("the record is not complete through " + Words.day(day), question)
        : best;
  }

  /**
   * Every right of SPA 10.1 ends before the Closing Date. On the day fixed for the Closing it is
   * over; if that day passes without a Closing, it lives on.
   */
  private Entitlement period(LocalDate day, Entitlement right) {
    Optional<LocalDate> date = closing.on().fixed();
    if (date.isEmpty() || day.isBefore(date.get())) {
      return date.filter(any -> right.state() == Entitlement.State.NOW)
          .map(
              end ->
                  Entitlement.now(
                      right.sentence()
                          + "; every right of SPA 10.1 ends before the Closing Date, its last day"
                          + " is "
                          + Words.day(end.minusDays(1))))
          .orElse(right);
    }
    String end = Words.day(date.get());
    if (closing.event().isPresent() || asOf.equals(date.get())) {
      return Entitlement.not("over: every right of SPA 10.1 ends before the Closing Date, " + end);
    }
    return completeThrough.isBefore(date.get())
        ? Entitlement.unknown(
                "the record does not say whether the Closing was held on " + end,
                "whether the Closing was held on " + end)
            .onlyIf(right)
        : right;
  }

  private boolean selling(String id) {
    return roles.selling(id) || id.equals(Signatory.SELLERS);
  }

  private Span span(Order order) {
    return Span.of(order, ending(order.id()));
  }

  private Optional<LocalDate> ended(String id) {
    return ending(id).map(Ending::on);
  }

  private Optional<Ending> ending(String id) {
    return known.endings().values().stream()
        .filter(ending -> ending.ends().equals(id))
        .min((one, two) -> one.on().compareTo(two.on()));
  }

  /** The party in words. */
  String name(String party) {
    if (party.equals(roles.parent())) {
      return "Parent";
    }
    if (party.equals(roles.acquisitionSub())) {
      return "Acquisition Sub";
    }
    if (party.equals(roles.company())) {
      return "the Company";
    }
    return party.equals(Signatory.SELLERS) ? "the sellers" : party;
  }

  /** Several parties in words. */
  String names(List<String> parties) {
    return parties.stream().map(this::name).collect(Collectors.joining(" and "));
  }
}
