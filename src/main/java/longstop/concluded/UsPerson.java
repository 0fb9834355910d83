package longstop.concluded;

import java.util.Comparator;
import java.util.List;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * Whether the buyer of a proposal is a U.S. person in the sense of Rule 902 of Regulation S, and
 * whether he buys for one.
 *
 * @param proposal id of the proposal
 * @param answer whether the buyer is a U.S. person
 * @param forUsPerson whether he buys for the account or benefit of one, which the legend adds (trap
 *     T-11)
 * @param name the buyer, in words
 * @param limb the deciding limb, in words
 * @param needs what must be known
 */
public record UsPerson(
    String proposal,
    Answer answer,
    Answer forUsPerson,
    String name,
    String limb,
    List<String> needs) {

  private static final Comparator<UsLimb> ORDER =
      Comparator.comparing((UsLimb limb) -> limb.usPerson() == Answer.NO)
          .thenComparing(limb -> limb.usPerson() == Answer.UNKNOWN)
          .thenComparing(UsLimb::words);

  /** What the limbs come to: one that makes him a U.S. person is enough. */
  public static UsPerson of(BuyerFacts facts, List<UsLimb> limbs) {
    List<UsLimb> sorted = limbs.stream().sorted(ORDER).toList();
    Answer answer =
        Answer.any(sorted.stream().map(UsLimb::usPerson).toArray(Answer[]::new))
            .or(facts.buyer().usPerson());
    return new UsPerson(
        facts.proposal(),
        answer,
        facts.buyer().actsForUsPerson(),
        facts.name(),
        sorted.get(0).words(),
        answer == Answer.UNKNOWN
            ? sorted.stream().flatMap(limb -> limb.needs().stream()).toList()
            : List.of());
  }

  /** The buyer and the deciding limb. */
  public String why() {
    return name + ": " + limb;
  }

  /** The buyer's status as a row of its own: it forbids nothing by itself. */
  public Judged judge() {
    return switch (answer) {
      case YES -> Judged.met(name + " is a U.S. person: " + limb);
      case NO -> Judged.met(name + " is no U.S. person: " + limb);
      case UNKNOWN ->
          Judged.need("it is not known whether " + name + " is a U.S. person: " + limb)
              .withNeeds(needs);
    };
  }
}
