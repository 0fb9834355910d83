package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import longstop.deal.Claim;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Resolution;
import longstop.finding.DueState;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * The time in which the Escrow Amount is reduced for a claim that nobody objected to (SPA 8.9(a)).
 *
 * @param claim id of the claim
 * @param due what of the claim is due
 * @param opens first day on which it is reduced, inclusive (trap T-22)
 * @param last last day, inclusive, moved off a day of rest as the last day of an act
 * @param days the days of the set-offs that the record has for the claim, in order
 * @param cash what went with them in cash, in USD
 * @param warnings what to heed of objections that count
 * @param lost the last day, if the right to what was not taken by then is lost; else that is only
 *     late (trap T-23)
 * @param stopped whether an objection counts to the whole claim, which stops the reduction until it
 *     is agreed or decided
 * @param empty whether nothing was held on the last day, or is on the as-of date before it
 * @param beyond the day of the first set-off that took more than the part that nobody objected to,
 *     if one did and an objection counts
 * @param outcome what became of the claim
 * @param excess the day of the first set-off that took more than was agreed by then, if more was
 *     agreed or awarded later
 * @param missed whether silence had, or may have, accepted the claim, and nothing went to Parent by
 *     the last day, before it was settled
 */
public record Reduction(
    String claim,
    Due due,
    DerivedDate opens,
    DerivedDate last,
    List<LocalDate> days,
    BigDecimal cash,
    List<String> warnings,
    Optional<LocalDate> lost,
    Answer stopped,
    boolean empty,
    Optional<LocalDate> beyond,
    Outcome outcome,
    Optional<LocalDate> excess,
    boolean missed) {

  /** What begins on the first day, as a noun phrase. */
  public static final String TIME = "time in which the Escrow Amount is reduced for the claim";

  /** What is to be done, as a noun phrase. */
  public static final String WHAT = "reduction of the Escrow Amount for the claim";

  /**
   * The time, counted from the receipt of the notice.
   *
   * @param objected the objections to the claim, each as it counts
   * @param reach whether it is a claim on the escrow
   * @param notBefore calendar days after it before which the escrow is not reduced
   * @param within calendar days after it within which it is
   * @param literal whether it may be reduced on the day of that number, though the Agent may still
   *     object
   * @param roll how the last day of an act is moved: an option of {@link Days#rolled}
   * @param forfeits whether the right is lost after the last day, if the record is complete through
   *     it
   */
  public static Reduction of(
      Asked asked,
      Claim claim,
      ClaimNotice notice,
      ObjectionTime time,
      Due due,
      List<Objected> objected,
      Outcome outcome,
      EscrowReach reach,
      List<EscrowMovement> movements,
      EscrowLedger ledger,
      EscrowPrice price,
      int notBefore,
      int within,
      boolean literal,
      String roll,
      boolean forfeits) {
    Dispute dispute = due.dispute();
    List<EscrowMovement> taken =
        Movements.settling(movements, MovementKind.SET_OFF, dispute.claim());
    DerivedDate last = Days.rolled(roll, Counting.withinDaysAfter(time.received(), within));
    LocalDate day = last.fixed().filter(asked.asOf()::isAfter).orElse(asked.asOf());
    boolean empty = ledger.deposited() && Numbers.sum(ledger.held(day).values()).signum() == 0;
    Optional<Dispute> before =
        last.fixed()
            .filter(end -> dispute.ended().isPresent() && asked.knownThrough(end))
            .map(
                end ->
                    Dispute.of(asked, claim, notice, time, objected, outcome.through(end), reach));
    return new Reduction(
        claim.id(),
        due,
        time.reductionFrom(notBefore, literal),
        last,
        taken.stream().map(EscrowMovement::on).toList(),
        Numbers.plain(
            Numbers.sum(taken.stream().map(one -> Numbers.sum(one.usd().values())).toList())),
        objected.stream().flatMap(one -> one.warning().stream()).sorted().toList(),
        last.fixed().filter(end -> forfeits && dispute.silent() && asked.knownThrough(end)),
        stopped(claim, objected),
        empty,
        beyond(claim, objected, taken, price),
        outcome,
        excess(outcome, taken, price),
        !empty
            && due.bySilence() != Answer.NO
            && before.filter(one -> one.silent() && one.accepted().signum() > 0).isPresent()
            && taken.stream().allMatch(one -> one.on().isAfter(day)));
  }

  /**
   * The first set-off by which a share of each holder more was taken than was agreed by then. What
   * the last agreement or the award allows is not asked here (SPA 8.8(b)).
   */
  private static Optional<LocalDate> excess(
      Outcome outcome, List<EscrowMovement> taken, EscrowPrice price) {
    BigDecimal usd = BigDecimal.ZERO;
    for (EscrowMovement one : taken) {
      Optional<BigDecimal> each = price.on(one.on());
      if (each.isEmpty()) {
        return Optional.empty();
      }
      usd = usd.add(each.get().multiply(Movements.shares(List.of(one))));
      BigDecimal sure = usd.subtract(each.get().multiply(BigDecimal.valueOf(one.shares().size())));
      Optional<Resolution> then = outcome.last(one.on());
      if (then.isPresent()
          && !then.equals(outcome.last())
          && sure.compareTo(then.get().amount()) >= 0) {
        return Optional.of(one.on());
      }
    }
    return Optional.empty();
  }

  /** The first set-off by which more than a share too much was taken. */
  private static Optional<LocalDate> beyond(
      Claim claim, List<Objected> objected, List<EscrowMovement> taken, EscrowPrice price) {
    Optional<Untouched> part = Untouched.of(claim, objected);
    if (part.isEmpty() || Objected.any(objected) != Answer.YES) {
      return Optional.empty();
    }
    BigDecimal left = part.get().most();
    for (EscrowMovement one : taken) {
      Optional<BigDecimal> each = price.on(one.on());
      if (each.isEmpty()) {
        return Optional.empty();
      }
      left = left.subtract(each.get().multiply(Movements.shares(List.of(one))));
      if (left.add(each.get()).signum() <= 0) {
        return Optional.of(one.on());
      }
    }
    return Optional.empty();
  }

  private static Answer stopped(Claim claim, List<Objected> objected) {
    Answer any = Objected.any(objected);
    return any == Answer.YES
        ? Untouched.of(claim, objected).map(left -> left.some().not()).orElse(Answer.YES)
        : any;
  }

  /** Keeps the list from being changed. */
  public Reduction {
    days = List.copyOf(days);
    warnings = List.copyOf(warnings);
  }

  /** Where the claim stands. */
  public Dispute dispute() {
    return due.dispute();
  }

  /** What a right is that was lost with a day, worded to stand alone. */
  static String lost(LocalDate day) {
    return "the right to it was lost with " + Words.day(day) + " (trap T-23)";
  }

  /** The first day on which it was done too early, whatever became of the claim later. */
  private Optional<LocalDate> early() {
    return days.stream()
        .filter(day -> outcome.settledBy(day) == Answer.NO)
        .filter(day -> objectedTo(day) || opens.fixed().filter(day::isBefore).isPresent())
        .findFirst();
  }

  /** What cannot be told because it is not known whether an agreement counts that came first. */
  private Optional<Judged> doubt() {
    return days.stream()
        .filter(this::objectedTo)
        .filter(day -> outcome.settledBy(day) == Answer.UNKNOWN)
        .findFirst()
        .map(
            day ->
                Judged.need(
                        "shares went to Parent on "
                            + Words.day(day)
                            + "; it is not known whether what was agreed or awarded by then counts")
                    .withNeeds(outcome.needs(day)));
  }

  /** What went beyond an agreement, which a later one does not mend. */
  private Optional<Judged> tooMuch() {
    return excess.map(
        day ->
            Judged.breach(
                "shares went to Parent on "
                    + Words.day(day)
                    + " for more than the "
                    + Amounts.words(AveragePrice.USD, outcome.last(day).orElseThrow().amount())
                    + " that were agreed by then",
                "its return until then"));
  }

  private boolean objectedTo(LocalDate day) {
    return stopped == Answer.YES || beyond.filter(first -> !day.isBefore(first)).isPresent();
  }

  private String objection() {
    return ", although the Agent objected"
        + (stopped == Answer.YES ? "" : " to this part of the claim")
        + ", and nothing was agreed or decided by then";
  }

  /**
   * Whether shares may go to Parent for the claim, and went only when they might (ESC 4(c)).
   *
   * @param noticed whether the Agent has a notice as SPA 8.9(a) asks for
   */
  public Judged delivery(Answer noticed) {
    Judged ground = ground(noticed);
    Judged judged =
        ground.effect() == Effect.MET && cash.signum() > 0
            ? Judged.breach(
                Amounts.words(AveragePrice.USD, cash)
                    + " in cash went to Parent with the shares; for a claim shares go, and nothing"
                    + " else",
                "its return")
            : ground;
    return judged.withBecause(warnings);
  }

  private Judged ground(Answer noticed) {
    if (dispute().state() == Dispute.State.OUTSIDE) {
      return dispute().delivery(!days.isEmpty(), noticed);
    }
    Optional<String> unaccepted = due.unaccepted();
    if (unaccepted.isPresent()) {
      return days.isEmpty()
          ? Judged.exempt("no shares go to Parent: " + unaccepted.get())
          : Judged.breach("shares went to Parent, although " + unaccepted.get(), "their return");
    }
    if (lost.isPresent() && days.isEmpty()) {
      return Judged.exempt("no shares go to Parent: " + lost(lost.get()));
    }
    Optional<LocalDate> after =
        lost.flatMap(day -> days.stream().filter(day::isBefore).findFirst());
    if (after.isPresent()) {
      return Judged.breach(
          "shares went to Parent on " + Words.day(after.get()) + ", although " + lost(lost.get()),
          "their return");
    }
    return early()
        .map(
            day ->
                Judged.breach(
                    "shares went to Parent on "
                        + Words.day(day)
                        + (objectedTo(day)
                            ? objection()
                            : ", although the Agent may object through "
                                + dispute().last().words()),
                    "their return"))
        .or(this::tooMuch)
        .or(this::doubt)
        .or(
            () ->
                due.unknown(
                    days.isEmpty()
                        ? "no shares go to Parent yet: "
                        : "shares went to Parent, and "))
        .orElseGet(() -> dispute().delivery(!days.isEmpty(), noticed));
  }

  /**
   * Whether the days of SPA 8.9(a) decide when it is done: not once somebody objected or agreed,
   * unless they were missed before, and not where there is nothing to reduce.
   */
  public boolean timed() {
    return missed || (!nothing() && inTime());
  }

  private boolean nothing() {
    return empty && days.isEmpty();
  }

  private boolean inTime() {
    return switch (dispute().state()) {
      case OPEN_TO_OBJECTION,
          OBJECTION_UNKNOWN,
          REACH_UNKNOWN,
          PART_UNKNOWN,
          ACCEPTED,
          DISPUTED_IN_PART ->
          true;
      default -> false;
    };
  }

  /** Where the first day stands. */
  public DueState opening(Asked asked) {
    return days.isEmpty() && !missed ? Dues.opening(asked, opens) : DueState.ELAPSED;
  }

  /** Where the last day stands. */
  public DueState closing(Asked asked, Delivered delivered) {
    DueState state = Dues.state(asked, last, missed ? Optional.empty() : delivered.on());
    boolean unsure =
        missed ? due.bySilence() == Answer.UNKNOWN : due.unknown(WHAT + ": ").isPresent();
    return state == DueState.MISSED && unsure ? DueState.UNKNOWN : state;
  }

  /** Whether all of it was done in its time. */
  public Judged judge(Asked asked, Delivered delivered) {
    if (dispute().state() == Dispute.State.OUTSIDE) {
      return Judged.exempt(dispute().outside().orElseThrow());
    }
    Optional<LocalDate> early = early();
    if (early.isPresent()) {
      return Judged.breach(
          WHAT
              + " on "
              + Words.day(early.get())
              + (objectedTo(early.get())
                  ? objection()
                  : ", before " + opens.words() + ", its first day"),
          "its return until then");
    }
    Optional<Judged> doubtful = tooMuch().or(this::doubt);
    if (doubtful.isPresent()) {
      return doubtful.get();
    }
    if (missed && due.bySilence() == Answer.UNKNOWN) {
      return Judged.need(
          WHAT + ": was due by " + last.words() + " if the claim gave a right; " + settled(),
          "whether the claim gave a right to indemnity (SPA 8.1, 8.2, 8.5)");
    }
    if (missed) {
      return Judged.breach(
          WHAT + ": was due by " + last.words() + " and did not happen; " + settled());
    }
    if (!timed()) {
      return untimed();
    }
    if (delivered.nothing().isPresent()) {
      return Judged.exempt(delivered.nothing().get());
    }
    if (dispute().unknown().isPresent()) {
      return unknown();
    }
    Optional<Judged> unsure = due.unknown(WHAT + ": ");
    if (unsure.isPresent()) {
      return unsure.get();
    }
    Optional<LocalDate> done = delivered.on();
    if (done.isPresent()) {
      boolean late = last.fixed().filter(done.get()::isAfter).isPresent();
      String when = WHAT + " on " + Words.day(done.get());
      return late
          ? Judged.breach(
              when
                  + ", after "
                  + last.words()
                  + (lost.isPresent() ? ", when the right to it was lost" : ": late, but not lost"))
          : Judged.met(when + ", from " + opens.words() + " through " + last.words());
    }
    if (last.fixed().filter(asked::knownThrough).isPresent()) {
      return Judged.breach(
          WHAT
              + ": was due by "
              + last.words()
              + " and did not happen"
              + (days.isEmpty() ? "" : " in full")
              + (lost.isPresent() ? ", so that the right to it is lost" : ""),
          lost.isPresent() ? "an agreement between the Agent and Parent" : WHAT);
    }
    return Judged.need(WHAT + ": from " + opens.words() + " through " + last.words(), WHAT)
        .dueBy(last);
  }

  private String settled() {
    String day = Words.day(dispute().since().orElseThrow());
    return switch (dispute().state()) {
      case AGREED -> "since " + day + " an agreement says what is due";
      case AWARDED -> "since " + day + " an award says what is due";
      default -> "on " + day + " the claim was given up";
    };
  }

  private Judged unknown() {
    return Judged.need(
            WHAT
                + days.stream().findFirst().map(day -> " on " + Words.day(day)).orElse("")
                + ": "
                + dispute().unknown().orElseThrow())
        .withNeeds(dispute().needs());
  }

  private Judged untimed() {
    if (nothing() && inTime()) {
      return Judged.exempt(
          "nothing is left in the escrow to reduce; the sellers themselves answer, as far as SPA"
              + " 8.4 allows");
    }
    return switch (dispute().state()) {
      case NOT_NOTIFIED ->
          Judged.need(
              WHAT + ": its time begins when the Agent receives the notice",
              "the Agent's receipt of a notice as SPA 8.9(a) asks for");
      case END_UNKNOWN -> unknown();
      case DISPUTED ->
          Judged.exempt("the Agent objected; nothing is reduced until it is agreed or decided");
      default -> Judged.exempt("the claim is settled; the agreement or award says what is due");
    };
  }
}
