package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Calendars;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Days;
import longstop.concluded.Dues;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.deal.Arbitrator;
import longstop.deal.Claim;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Resolution;
import longstop.deal.ResolutionKind;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * A claim that the Agent objected to, on its way to an award (SPA 8.9(b)); there is exactly one for
 * every claim.
 *
 * @param claim the claim
 * @param outside why it is no claim on the escrow, if it is none; then none of these times runs
 * @param objected whether an objection counts
 * @param accepted the part of the claim that was not in dispute because no such objection is made
 *     to it, in USD; zero where none counts
 * @param agreeBy last day for agreement on an arbitrator, inclusive, moved off a day of rest
 * @param decideBy last day for the decision and all that is distributed on it, inclusive; a limit
 *     that counts back from an anniversary, and so is not moved (trap T-30)
 * @param arbitrators arbitrators of the record, by day
 * @param resolution what became of the claim
 */
public record Arbitration(
    Claim claim,
    Optional<String> outside,
    Answer objected,
    BigDecimal accepted,
    DerivedDate agreeBy,
    DerivedDate decideBy,
    List<Arbitrator> arbitrators,
    Optional<Resolution> resolution) {

  /**
   * The clocks of an arbitration.
   *
   * @param fromSending whether the days for the arbitrator run from the sending of the notice; else
   *     from its receipt (trap T-26)
   * @param days calendar days for agreement on an arbitrator
   * @param roll how the last day of an act is moved: an option of {@link Days#rolled}
   * @param closing the Closing Date
   * @param years the anniversary before which all is done
   */
  public static Arbitration of(
      Claim claim,
      EscrowReach reach,
      ClaimNotice notice,
      ObjectionTime time,
      List<Objected> objected,
      List<Arbitrator> arbitrators,
      List<Resolution> resolutions,
      boolean fromSending,
      int days,
      String roll,
      DerivedDate closing,
      int years) {
    DerivedDate from =
        fromSending ? notice.sent().map(DerivedDate::of).orElse(time.received()) : time.received();
    Answer any = Objected.any(objected);
    return new Arbitration(
        claim,
        reach.outside(),
        any,
        any == Answer.YES
            ? Objected.untouched(claim, objected).orElse(BigDecimal.ZERO)
            : BigDecimal.ZERO,
        Days.rolled(roll, Counting.withinDaysAfter(from, days)),
        Counting.priorTo(closing.map(day -> day.plusYears(years))),
        arbitrators.stream()
            .sorted(Comparator.comparing(Arbitrator::on).thenComparing(Arbitrator::id))
            .toList(),
        resolutions.stream()
            .max(Comparator.comparing(Resolution::on).thenComparing(Resolution::id)));
  }

  /** Whether there is, or was, something to arbitrate. */
  public boolean disputed() {
    return objected == Answer.YES;
  }

  /** Whether it still goes, or went, to an arbitrator: not what was agreed or given up. */
  public boolean arbitrated() {
    return disputed() && !settled() && outside.isEmpty();
  }

  private boolean settled() {
    return resolution.filter(one -> one.kind() != ResolutionKind.AWARD).isPresent();
  }

  private Judged undisputed() {
    return objected == Answer.UNKNOWN
        ? Judged.need(
            "it is not known whether an objection counts", "whether the Agent objected in time")
        : Judged.exempt("nobody objected to the claim so far");
  }

  /** Where the time to agree on an arbitrator stands. */
  public DueState agreement(Asked asked) {
    Optional<LocalDate> day = agreeBy.fixed();
    if (day.isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    if (!arbitrators.isEmpty()) {
      return arbitrators.get(0).on().isAfter(day.get()) ? DueState.ELAPSED : DueState.MET;
    }
    int order = asked.asOf().compareTo(day.get());
    return order > 0 ? DueState.ELAPSED : order == 0 ? DueState.DUE_TODAY : DueState.UPCOMING;
  }

  /** Whether there is an arbitrator, agreed in time or else appointed. */
  public Judged arbitrator(Asked asked) {
    if (outside.isPresent()) {
      return Judged.exempt(outside.get());
    }
    if (!disputed()) {
      return undisputed();
    }
    if (arbitrators.isEmpty()) {
      if (settled()) {
        return Judged.exempt("the claim was settled without an arbitrator");
      }
      return agreeBy.fixed().filter(asked.asOf()::isAfter).isPresent()
          ? Judged.need(
              "no arbitrator was agreed on by " + agreeBy.words() + ", as far as is recorded",
              "his appointment by the International Chamber of Commerce, or whether one was agreed"
                  + " on")
          : Judged.need(
                  "Parent and the Agent agree on an arbitrator by " + agreeBy.words(),
                  "an arbitrator whom both accept")
              .dueBy(agreeBy);
    }
    Arbitrator first = arbitrators.get(0);
    String who = first.who() + ", " + Words.day(first.on());
    boolean late = agreeBy.fixed().filter(first.on()::isAfter).isPresent();
    return switch (first.agreed()) {
      case YES ->
          late
              ? Judged.breach(
                  "agreed on " + who + ", after " + agreeBy.words() + ", when the ICC appoints",
                  "his appointment by the International Chamber of Commerce")
              : Judged.met("agreed on " + who + ", by " + agreeBy.words());
      case NO ->
          late
              ? Judged.met("appointed: " + who + ", as nobody was agreed on by " + agreeBy.words())
              : Judged.breach(
                  "appointed: "
                      + who
                      + ", while Parent and the Agent could still agree, through "
                      + agreeBy.words(),
                  "his acceptance by Parent and the Agent");
      case UNKNOWN ->
          Judged.need(
              "an arbitrator: " + who + "; it is not known how he came to be",
              "whether he was agreed on or appointed");
    };
  }

  /**
   * What else is to be said of the last day for the decision: the last one on which people work.
   */
  public Optional<String> lastWorkingDay(String calendar) {
    BusinessCalendar business = Calendars.standard().get(calendar);
    return decideBy
        .fixed()
        .filter(business::covers)
        .map(day -> business.isBusinessDay(day) ? day : business.previous(day))
        .map(day -> "last business day in it: " + Words.day(day));
  }

  private Optional<LocalDate> decided(Delivered delivered) {
    return resolution.flatMap(
        award ->
            award.amount().signum() == 0
                ? Optional.of(award.on())
                : delivered.on().map(day -> day.isBefore(award.on()) ? award.on() : day));
  }

  /** Where the last day for the decision stands. */
  public DueState decision(Asked asked, Delivered delivered) {
    return Dues.state(asked, decideBy, decided(delivered));
  }

  /** Whether the claim was decided, and what it gives delivered, in time. */
  public Judged decided(Asked asked, Delivered delivered) {
    if (outside.isPresent()) {
      return Judged.exempt(outside.get());
    }
    if (!disputed()) {
      return undisputed();
    }
    if (settled()) {
      return Judged.exempt("the claim was settled without a decision");
    }
    String what = "decision on the claim, and delivery of what it gives";
    Optional<LocalDate> done = decided(delivered);
    if (done.isPresent()) {
      String when = what + ": " + Words.day(done.get());
      return decideBy.fixed().filter(done.get()::isAfter).isPresent()
          ? Judged.breach(when + ", late: was due by " + decideBy.words())
          : Judged.met(when + ", due by " + decideBy.words());
    }
    if (decideBy.fixed().filter(asked::knownThrough).isPresent()) {
      return Judged.breach(what + ": was due by " + decideBy.words() + " and did not happen", what);
    }
    return Judged.need(what + ": due by " + decideBy.words(), what).dueBy(decideBy);
  }

  /**
   * Who bears the costs: the one against whom the award is rendered; each half, if a part is
   * awarded.
   *
   * @param movements what left the escrow
   */
  public Judged costs(EscrowPrice price, List<EscrowMovement> movements) {
    Optional<Resolution> award = resolution.filter(one -> one.kind() == ResolutionKind.AWARD);
    if (award.isEmpty()) {
      return arbitrated() && resolution.isEmpty()
          ? Judged.need("the costs follow the award", "the award")
          : Judged.exempt("nothing was decided by an arbitrator");
    }
    if (award.get().costs().isEmpty() || claim.amount().isEmpty()) {
      return Judged.need(
          "who bears the costs of the arbitration is not known",
          award.get().costs().isEmpty() ? "the costs of the arbitration" : "the amount claimed");
    }
    BigDecimal all = award.get().costs().get();
    BigDecimal sellers = sellersCosts().orElseThrow();
    boolean lost = lost(award.get());
    boolean won = won(award.get());
    String sentence =
        "of the costs of "
            + Amounts.words(AveragePrice.USD, all)
            + " the sellers bear "
            + Amounts.words(AveragePrice.USD, sellers)
            + (lost
                ? ": the award is against Parent"
                : won
                    ? ": the award is against them"
                    : ": a part was awarded, so each side bears half");
    return sellers.signum() == 0
        ? Judged.met(sentence)
        : paid(sentence, sellers, award.get(), price, movements);
  }

  /** The sellers' part of the costs, in USD; empty without an award, or where it is not known. */
  public Optional<BigDecimal> sellersCosts() {
    return resolution
        .filter(one -> one.kind() == ResolutionKind.AWARD && claim.amount().isPresent())
        .flatMap(one -> one.costs().map(all -> sellers(one, all)));
  }

  private BigDecimal sellers(Resolution award, BigDecimal all) {
    return lost(award)
        ? BigDecimal.ZERO
        : won(award) ? all : all.divide(BigDecimal.valueOf(2), ProRata.CENTS, RoundingMode.HALF_UP);
  }

  private boolean lost(Resolution award) {
    return award.amount().compareTo(accepted) <= 0;
  }

  private boolean won(Resolution award) {
    return award.amount().compareTo(claim.amount().orElseThrow()) >= 0;
  }

  private static Judged paid(
      String sentence,
      BigDecimal sellers,
      Resolution award,
      EscrowPrice price,
      List<EscrowMovement> movements) {
    List<EscrowMovement> taken = Movements.settling(movements, MovementKind.EXPENSES, award.id());
    if (taken.isEmpty()) {
      return Judged.need(
          sentence + "; from the Escrow Amount, if it has as much",
          "payment of the sellers' part of the costs");
    }
    LocalDate day = taken.get(taken.size() - 1).on();
    BigDecimal shares = Movements.shares(taken);
    Optional<BigDecimal> due = Movements.due(sellers, taken, price);
    if (due.isEmpty()) {
      return Judged.need(sentence + ", in shares at a price not known", price.average().needed());
    }
    return due.get().compareTo(shares) == 0
        ? Judged.met(sentence + ": " + Numbers.words(shares) + " shares on " + Words.day(day))
        : Judged.breach(
            sentence
                + ", which are "
                + Numbers.words(due.get())
                + " shares at the Average Price, but "
                + Numbers.words(shares)
                + " were taken on "
                + Words.day(day),
            "delivery or return of the difference");
  }
}
