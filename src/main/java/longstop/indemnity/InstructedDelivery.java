package longstop.indemnity;

import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Asked;
import longstop.concluded.Departures;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.Instruction;
import longstop.finding.Judged;

/**
 * What goes to the sellers is delivered in accordance with instructions by the Agent (ESC 4(d)).
 */
public final class InstructedDelivery {

  private static final String WAIVER =
      "a waiver by all parties to the escrow agreement (ESC 13(g))";

  private InstructedDelivery() {}

  /**
   * Whether a delivery follows the instructions of whoever was Agent when he gave them. What
   * somebody else said is no instruction.
   *
   * @param departures what left the escrow, and what came back
   * @param condition whether nothing may be delivered without instructions; else those that are
   *     given are followed, and delivery does not wait for them
   */
  public static Judged judge(
      Asked asked,
      EscrowMovement delivery,
      Departures departures,
      AgentInOffice agents,
      Names names,
      boolean condition) {
    String what = "delivery to the sellers on " + Words.day(delivery.on());
    if (departures.left().stream().noneMatch(one -> one.id().equals(delivery.id()))) {
      return Judged.exempt(what + ": all of it came back to the escrow");
    }
    Optional<Instruction> given = delivery.instruction();
    Answer agent = given.map(one -> agents.is(one.by(), one.on())).orElse(Answer.NO);
    if (agent == Answer.YES) {
      return followed(what, given.orElseThrow(), names);
    }
    if (agent == Answer.UNKNOWN) {
      return Judged.need(
          what + ": " + names.of(given.orElseThrow().by()) + " instructed it",
          agents.who(given.orElseThrow().on(), names));
    }
    return none(asked, what, delivery, condition)
        .withBecause(
            given
                .map(
                    one ->
                        List.of(
                            names.of(one.by())
                                + ", who instructed it on "
                                + Words.day(one.on())
                                + ", is not the Agent of that day"))
                .orElse(List.of()));
  }

  private static Judged followed(String what, Instruction given, Names names) {
    String instructed = names.of(given.by()) + " instructed on " + Words.day(given.on());
    return switch (given.followed()) {
      case YES -> Judged.met(what + ", as " + instructed);
      case NO ->
          Judged.breach(
              what + " departs from what " + instructed, "delivery as he instructed", WAIVER);
      case UNKNOWN ->
          Judged.need(
              what + ": " + instructed, "whether it is in accordance with the instructions");
    };
  }

  private static Judged none(Asked asked, String what, EscrowMovement delivery, boolean condition) {
    if (!asked.knownThrough(delivery.on())) {
      return Judged.need(
          what + ": not known to be as the Agent instructs",
          "the instructions of the Agent for it, or that he gave none");
    }
    return condition
        ? Judged.breach(what + " without instructions of the Agent", "his instructions", WAIVER)
        : Judged.met(what + ": the Agent gave no instructions that it could depart from");
  }
}
