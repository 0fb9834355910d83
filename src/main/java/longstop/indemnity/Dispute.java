package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.concluded.Asked;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Resolution;
import longstop.finding.Judged;

/**
 * Where a claim against the escrow stands (SPA 8.9, ESC 4(c)); there is exactly one for every
 * claim.
 *
 * @param claim id of the claim
 * @param state where it stands on the as-of date
 * @param accepted the part of it that nobody objected to in time or that was agreed or awarded, in
 *     USD, once it is due to Parent; zero while none is
 * @param pending the part of it that is still open or in dispute, in USD; empty where its amount is
 *     not known
 * @param since the day since which the accepted part is due, or since which it may be: the first
 *     day on which the Escrow Amount is reduced for it
 * @param last last day for the Agent's objection, inclusive
 * @param reach whether it is a claim on the escrow
 * @param needs what must be known to tell where it stands; empty where that is known
 */
public record Dispute(
    String claim,
    State state,
    BigDecimal accepted,
    Optional<BigDecimal> pending,
    Optional<LocalDate> since,
    DerivedDate last,
    EscrowReach reach,
    List<String> needs) {

  /** Keeps the list from being changed. */
  public Dispute {
    needs = List.copyOf(needs);
  }

  /** Where a claim stands. */
  public enum State {
    /** No claim on the escrow, and neither agreed nor decided: silence accepts nothing. */
    OUTSIDE,
    /** The Agent has no effective notice of it, or its receipt is not known. */
    NOT_NOTIFIED,
    /** The Agent may still object. */
    OPEN_TO_OBJECTION,
    /** The time is over, but whether he objected in time is not known. */
    OBJECTION_UNKNOWN,
    /** Nobody objected in time, but it is not known whether it is a claim on the escrow. */
    REACH_UNKNOWN,
    /** Nobody objected in time: accepted by silence (trap T-23). */
    ACCEPTED,
    /** Objected to in part, but it is not known in which; the time is over. */
    PART_UNKNOWN,
    /** Agreed or decided, but it is not known whether that counts. */
    END_UNKNOWN,
    /** Objected to in part; the rest is accepted. */
    DISPUTED_IN_PART,
    /** Objected to as a whole, and neither agreed nor decided. */
    DISPUTED,
    /** Agreed between the Agent and Parent. */
    AGREED,
    /** Decided by an arbitrator. */
    AWARDED,
    /** Given up. */
    WITHDRAWN
  }

  /** What is not known of where it stands, as a half-sentence; empty where it is known. */
  Optional<String> unknown() {
    return switch (state) {
      case OBJECTION_UNKNOWN -> Optional.of("it is not known whether the Agent objected in time");
      case REACH_UNKNOWN ->
          Optional.of("it is not known whether the claim was made before the escrow ended");
      case PART_UNKNOWN -> Optional.of("it is not known to which part of it the Agent objected");
      case END_UNKNOWN ->
          Optional.of("it is not known whether what was agreed or awarded on it counts");
      default -> Optional.empty();
    };
  }

  /**
   * What an agreement, an award or its withdrawal makes the claim come to, in USD; empty while it
   * ended in none of these ways.
   */
  public Optional<BigDecimal> ended() {
    return switch (state) {
      case AGREED, AWARDED, WITHDRAWN -> Optional.of(accepted);
      default -> Optional.empty();
    };
  }

  /** Why it is no claim on the escrow, if it is none. */
  Optional<String> outside() {
    return reach.outside();
  }

  /** What the claim comes to: as it ended, else its Damages, in USD, as far as known. */
  Optional<BigDecimal> worth(Damages damages) {
    return ended().or(damages::usd);
  }

  /** Whether all or a part of it is accepted because nobody objected in time. */
  boolean silent() {
    return state == State.ACCEPTED || state == State.DISPUTED_IN_PART;
  }

  /** Whether an agreement or an award gives Parent something of it. */
  boolean settled() {
    return ended().filter(usd -> usd.signum() > 0).isPresent();
  }

  /** Whether it ended with nothing for Parent. */
  boolean cameToNothing() {
    return ended().filter(usd -> usd.signum() == 0).isPresent();
  }

  /**
   * Where a claim stands by what the record says.
   *
   * @param time the time for the objection
   * @param objected the objections to it, each as it counts
   */
  public static Dispute of(
      Asked asked,
      Claim claim,
      ClaimNotice notice,
      ObjectionTime time,
      List<Objected> objected,
      Outcome outcome,
      EscrowReach reach) {
    DerivedDate last = time.last();
    if (outcome.unsure().isPresent()) {
      return unsure(claim, outcome.unsure().get(), last, reach);
    }
    Optional<Resolution> end = outcome.last();
    if (end.isPresent()) {
      return resolved(claim, end.get(), last, reach);
    }
    if (reach.outside().isPresent()) {
      return new Dispute(
          claim.id(),
          State.OUTSIDE,
          BigDecimal.ZERO,
          Optional.of(BigDecimal.ZERO),
          Optional.empty(),
          last,
          reach,
          List.of());
    }
    if (notice.receivedBy(asked.asOf()).isEmpty() || notice.effective() != Answer.YES) {
      return open(claim, State.NOT_NOTIFIED, last, reach, List.of());
    }
    List<Objected> good = objected.stream().filter(one -> one.effective() == Answer.YES).toList();
    if (!good.isEmpty()) {
      List<String> doubts =
          Stream.concat(
                  objected.stream()
                      .filter(
                          one -> one.effective() == Answer.UNKNOWN && one.repeats() != Answer.YES)
                      .map(one -> "whether objection " + one.id() + " counts: " + one.words()),
                  time.vacant().stream())
              .toList();
      return disputed(asked, claim, good, doubts, last, reach);
    }
    boolean over = last.fixed().filter(asked.asOf()::isAfter).isPresent();
    if (!over) {
      return open(claim, State.OPEN_TO_OBJECTION, last, reach, List.of());
    }
    boolean silent =
        objected.stream().allMatch(one -> one.effective() == Answer.NO)
            && time.vacant().isEmpty()
            && asked.knownThrough(last.fixed().orElseThrow());
    if (silent && reach.answer() == Answer.UNKNOWN) {
      return open(claim, State.REACH_UNKNOWN, last, reach, reach.needs());
    }
    return silent
        ? new Dispute(
            claim.id(),
            State.ACCEPTED,
            claim.amount().orElse(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO),
            last.plusDays(1).fixed(),
            last,
            reach,
            List.of())
        : open(
            claim,
            State.OBJECTION_UNKNOWN,
            last,
            reach,
            List.of(time.vacant().orElse("whether the Agent objected in time")));
  }

  private static Dispute open(
      Claim claim, State state, DerivedDate last, EscrowReach reach, List<String> needs) {
    return new Dispute(
        claim.id(), state, BigDecimal.ZERO, claim.amount(), Optional.empty(), last, reach, needs);
  }

  private static Dispute unsure(Claim claim, Outcome.End end, DerivedDate last, EscrowReach reach) {
    return new Dispute(
        claim.id(),
        State.END_UNKNOWN,
        BigDecimal.ZERO,
        claim.amount(),
        Optional.of(end.resolution().on()),
        last,
        reach,
        end.needs());
  }

  private static Dispute resolved(
      Claim claim, Resolution end, DerivedDate last, EscrowReach reach) {
    State state =
        switch (end.kind()) {
          case AGREEMENT -> State.AGREED;
          case AWARD -> State.AWARDED;
          case WITHDRAWAL -> State.WITHDRAWN;
        };
    return new Dispute(
        claim.id(),
        state,
        state == State.WITHDRAWN ? BigDecimal.ZERO : end.amount(),
        Optional.of(BigDecimal.ZERO),
        Optional.of(end.on()),
        last,
        reach,
        List.of());
  }

  /**
   * What nobody objected to is accepted once the time is over; the rest is in dispute.
   *
   * @param good the objections that count
   * @param doubts what must be known to tell whether others count, which may leave less of it
   */
  private static Dispute disputed(
      Asked asked,
      Claim claim,
      List<Objected> good,
      List<String> doubts,
      DerivedDate last,
      EscrowReach reach) {
    Untouched rest = Untouched.of(claim, good).orElse(Untouched.NOTHING);
    boolean over = last.fixed().filter(asked::knownThrough).isPresent();
    if (!over || reach.answer() != Answer.YES || rest.some() == Answer.NO) {
      return open(claim, State.DISPUTED, last, reach, List.of());
    }
    if (!doubts.isEmpty()) {
      return open(claim, State.PART_UNKNOWN, last, reach, doubts);
    }
    return rest.known()
        ? new Dispute(
            claim.id(),
            State.DISPUTED_IN_PART,
            rest.least(),
            claim.amount().map(all -> all.subtract(rest.least())),
            last.plusDays(1).fixed(),
            last,
            reach,
            List.of())
        : open(claim, State.PART_UNKNOWN, last, reach, rest.needs());
  }

  /**
   * Whether shares may go to Parent for the claim (ESC 4(c)): nobody objected in time, it is
   * agreed, or it is decided.
   *
   * @param taken whether the record has a set-off for it
   * @param noticed whether the Agent has a notice as SPA 8.9(a) asks for
   */
  Judged delivery(boolean taken, Answer noticed) {
    if (outside().isPresent() && !taken) {
      return Judged.exempt("no shares go to Parent: " + outside().get());
    }
    if (unknown().isPresent()) {
      return Judged.need(
              (taken ? "shares went to Parent, and " : "no shares go to Parent yet: ")
                  + unknown().get())
          .withNeeds(needs);
    }
    String ground =
        switch (state) {
          case ACCEPTED -> "no timely objection was received (ESC 4(c)(i))";
          case DISPUTED_IN_PART ->
              "to a part of the claim no timely objection was received (ESC 4(c)(i))";
          case AGREED -> "Parent and the Agent agreed (ESC 4(c)(ii))";
          case AWARDED -> "the claim was decided (ESC 4(c)(iii))";
          default -> "";
        };
    if (!ground.isEmpty()) {
      return Judged.met("shares may go to Parent: " + ground);
    }
    String why =
        switch (state) {
          case OUTSIDE -> outside().orElseThrow();
          case NOT_NOTIFIED -> "the Agent has no effective notice of the claim";
          case OPEN_TO_OBJECTION -> "the Agent may object through " + last.words();
          case WITHDRAWN -> "the claim was given up";
          default -> "the Agent objected, and nothing is agreed or decided";
        };
    if (taken) {
      return switch (state) {
        case NOT_NOTIFIED ->
            noticed == Answer.NO
                ? Judged.breach("shares went to Parent, although " + why, "their return")
                : Judged.need(
                    "shares went to Parent, and it is not known whether the Agent had an effective"
                        + " notice of the claim",
                    "what SPA 8.9(a)/notice asks for");
        default -> Judged.breach("shares went to Parent, although " + why, "their return");
      };
    }
    return state == State.WITHDRAWN
        ? Judged.exempt("no shares go to Parent: " + why)
        : Judged.need("no shares go to Parent yet: " + why, "acceptance, agreement or an award");
  }
}
