package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
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
import longstop.concluded.ProRata;
import longstop.deal.Answer;
import longstop.deal.Arbitrator;
import longstop.deal.Claim;
import longstop.deal.Ending;
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
 *     to it; nothing where none counts
 * @param agreeBy last day for agreement on an arbitrator, inclusive, moved off a day of rest
 * @param decideBy last day for the decision and all that is distributed on it, inclusive; a limit
 *     that counts back from an anniversary, and so is not moved (trap T-30)
 * @param arbitrators arbitrators of the record
 * @param resolution what became of the claim, as far as it counts
 */
public record Arbitration(
    Claim claim,
    Optional<String> outside,
    Answer objected,
    Untouched accepted,
    DerivedDate agreeBy,
    DerivedDate decideBy,
    Arbitrators arbitrators,
    Optional<Resolution> resolution) {

  /**
   * The clocks of an arbitration.
   *
   * @param endings ends of what is recorded, as of the office of an arbitrator
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
      Collection<Ending> endings,
      Outcome outcome,
      boolean fromSending,
      int days,
      String roll,
      DerivedDate closing,
      int years) {
    DerivedDate from =
        fromSending ? notice.sent().map(DerivedDate::of).orElse(time.received()) : time.received();
    DerivedDate agreeBy = Days.rolled(roll, Counting.withinDaysAfter(from, days));
    Answer any = Objected.any(objected);
    return new Arbitration(
        claim,
        reach.outside(),
        any,
        Optional.of(claim)
            .filter(one -> any == Answer.YES)
            .flatMap(one -> Untouched.of(one, objected))
            .orElse(Untouched.NOTHING),
        agreeBy,
        Counting.priorTo(closing.map(day -> day.plusYears(years))),
        Arbitrators.of(arbitrators, endings, agreeBy),
        outcome.last());
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
    return arbitrators.agreement(asked);
  }

  /** Whether there is an arbitrator, agreed in time or else appointed. */
  public Judged arbitrator(Asked asked) {
    if (outside.isPresent()) {
      return Judged.exempt(outside.get());
    }
    return disputed()
        ? arbitrators.judge(asked, settled(), resolution.isPresent() && !settled())
        : undisputed();
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
    if (lost(award.get()) == Answer.UNKNOWN) {
      return Judged.need(
              "who bears the costs of the arbitration is not known: the award gives "
                  + Amounts.words(AveragePrice.USD, award.get().amount())
                  + ", and "
                  + accepted.words()
                  + " were not in dispute")
          .withNeeds(accepted.needs());
    }
    BigDecimal all = award.get().costs().get();
    BigDecimal sellers = sellersCosts().orElseThrow();
    boolean lost = lost(award.get()) == Answer.YES;
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
    Optional<Resolution> award = resolution.filter(one -> one.kind() == ResolutionKind.AWARD);
    Optional<BigDecimal> all = award.flatMap(Resolution::costs);
    return all.filter(usd -> usd.signum() == 0)
        .or(
            () ->
                award
                    .filter(one -> claim.amount().isPresent() && lost(one) != Answer.UNKNOWN)
                    .flatMap(one -> all.map(usd -> sellers(one, usd))));
  }

  /** Whether there is an award of whose costs the sellers bear a part, or may. */
  public boolean sellersBear() {
    return sellersCosts()
        .map(usd -> usd.signum() > 0)
        .orElseGet(
            () ->
                resolution
                    .filter(one -> one.kind() == ResolutionKind.AWARD)
                    .filter(one -> lost(one) != Answer.YES)
                    .isPresent());
  }

  private BigDecimal sellers(Resolution award, BigDecimal all) {
    return lost(award) == Answer.YES
        ? BigDecimal.ZERO
        : won(award) ? all : all.divide(BigDecimal.valueOf(2), ProRata.CENTS, RoundingMode.HALF_UP);
  }

  /** Whether it gives Parent no more than what was not in dispute. */
  private Answer lost(Resolution award) {
    return award.amount().compareTo(accepted.least()) <= 0
        ? Answer.YES
        : award.amount().compareTo(accepted.most()) <= 0 ? Answer.UNKNOWN : Answer.NO;
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
