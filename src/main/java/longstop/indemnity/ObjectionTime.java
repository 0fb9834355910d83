package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Days;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * The time in which the Agent may object to a claim (SPA 8.9(b)); there is exactly one for every
 * claim.
 *
 * @param claim id of the claim
 * @param received the day of receipt of the notice, from which the days are counted; not
 *     determinable as long as it is not known
 * @param last last day, inclusive, moved off a day of rest as the last day of an act
 * @param vacant who is Agent, as a need, where he died in this time and nobody is known to have
 *     come into office in it: then silence accepts nothing for certain
 */
public record ObjectionTime(
    String claim, DerivedDate received, DerivedDate last, Optional<String> vacant) {

  /**
   * The time, which begins with the receipt of the notice by the Agent.
   *
   * @param days calendar days after it, the day of receipt not counted
   * @param roll how the last day of an act is moved: an option of {@link Days#rolled}
   * @param agents who is Agent, and may object
   */
  public static ObjectionTime of(
      Asked asked, ClaimNotice notice, int days, String roll, AgentInOffice agents, Names names) {
    DerivedDate received =
        notice
            .received()
            .map(DerivedDate::of)
            .orElseGet(
                () ->
                    new DerivedDate.NotBefore(
                        notice.sent().orElse(asked.asOf()), "the Agent has received the notice"));
    DerivedDate last = Days.rolled(roll, Counting.withinDaysAfter(received, days));
    return new ObjectionTime(
        notice.claim(),
        received,
        last,
        last.fixed().filter(agents::vacant).map(day -> agents.who(day, names)));
  }

  /** Where the time stands: what the Agent did not use is over, not missed. */
  public DueState state(Asked asked, Dispute dispute, List<Objected> objected) {
    if (objected.stream().anyMatch(one -> one.effective() == Answer.YES)) {
      return DueState.MET;
    }
    if (last.fixed().isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    int order = asked.asOf().compareTo(last.fixed().get());
    if (order > 0) {
      return dispute.state() == Dispute.State.OBJECTION_UNKNOWN
          ? DueState.UNKNOWN
          : DueState.ELAPSED;
    }
    return order == 0 ? DueState.DUE_TODAY : DueState.UPCOMING;
  }

  /** Whether the claim was objected to, and what follows. */
  public Judged judge(Asked asked, Claim claim, Dispute dispute, List<Objected> objected) {
    List<Objected> all = objected.stream().sorted(Comparator.comparing(Objected::id)).toList();
    List<String> because = new ArrayList<>();
    all.forEach(one -> because.add(one.words()));
    all.forEach(one -> one.warning().ifPresent(because::add));
    Optional<Objected> good = all.stream().filter(one -> one.effective() == Answer.YES).findFirst();
    if (good.isPresent()) {
      String sentence =
          "the Agent objected to "
              + part(claim, objected)
              + " in time, by "
              + last.words()
              + (good.get().warning().isPresent()
                  ? "; no objection with the Escrow Agent is recorded (trap T-24)"
                  : "");
      return (dispute.state() == Dispute.State.PART_UNKNOWN
              ? Judged.need(sentence).withNeeds(dispute.needs())
              : Judged.met(sentence))
          .withBecause(because);
    }
    if (dispute.state() == Dispute.State.OUTSIDE) {
      return Judged.exempt("silence accepts nothing: " + dispute.outside().orElseThrow())
          .withBecause(because);
    }
    List<String> bad =
        all.stream().filter(one -> one.effective() == Answer.NO).map(Objected::words).toList();
    boolean settled =
        switch (dispute.state()) {
          case AGREED, AWARDED, WITHDRAWN -> true;
          default -> false;
        };
    if (!settled
        && !bad.isEmpty()
        && all.stream().noneMatch(one -> one.effective() == Answer.UNKNOWN)) {
      boolean still = last.fixed().filter(asked.asOf()::isAfter).isEmpty();
      return still
          ? Judged.need(
                  "no objection counts yet; the Agent may object through " + last.words(),
                  "an objection in writing, in good faith, received by Parent")
              .withBecause(because)
              .dueBy(last)
          : Judged.breach(
                  "no objection counts: " + String.join("; ", bad),
                  "agreement between the Agent and Parent")
              .withBecause(because);
    }
    return switch (dispute.state()) {
      case ACCEPTED ->
          Judged.exempt(
              "the Agent did not object by "
                  + last.words()
                  + ", which counts as acceptance (trap T-23)");
      case WITHDRAWN, AGREED, AWARDED ->
          Judged.exempt("the claim is settled; no objection is needed");
      case NOT_NOTIFIED ->
          Judged.need(
              "the time to object has not begun: the Agent has no effective notice of the claim",
              "the Agent's receipt of a notice as SPA 8.9(a) asks for");
      case REACH_UNKNOWN, END_UNKNOWN ->
          Judged.need("nobody objected by " + last.words() + "; " + dispute.unknown().orElseThrow())
              .withNeeds(dispute.needs());
      case OBJECTION_UNKNOWN ->
          Judged.need(
                  "the time to object ended on " + last.words() + "; whether he did is not known",
                  vacant.orElse("whether Parent received an objection by " + last.words()))
              .withBecause(because);
      default ->
          Judged.need(
                  "the Agent may object through " + last.words(),
                  "an objection of the Agent, or " + last.words())
              .dueBy(last);
    };
  }

  /** What the objections that count are made to. */
  private static String part(Claim claim, List<Objected> objected) {
    Optional<Untouched> left = Untouched.of(claim, objected);
    if (left.isEmpty() || left.get().most().signum() == 0) {
      return "the claim";
    }
    BigDecimal all = claim.amount().orElseThrow();
    BigDecimal most = all.subtract(left.get().least());
    BigDecimal least = all.subtract(left.get().most());
    return (left.get().known() ? "" : Amounts.words(AveragePrice.USD, least) + " to ")
        + Amounts.words(AveragePrice.USD, most)
        + " of the claim";
  }

  /** The first day on which the Escrow Amount is reduced (trap T-22). */
  DerivedDate reductionFrom(int notBefore, boolean literal) {
    DerivedDate day = received.plusDays(notBefore);
    return literal ? day : day.later(last.plusDays(1));
  }
}
