package longstop.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Doc;
import longstop.deal.Key;
import longstop.deal.Route;

/**
 * One clause of the register.
 *
 * @param id address of the clause, such as {@code SPA 7.1(a)(ii)}; a limb finer than the
 *     agreement's own numbering follows a slash
 * @param heading the agreement's heading or a short one
 * @param kind what sort of provision it is
 * @param shape whether it has rules of its own
 * @param askedOf of whom it is asked
 * @param owner who must act
 * @param speaksOf for a representation: of which days it speaks; signing and Closing unless stated
 * @param hears what the rules look for under its id, or under the id of the clause that it is a
 *     limb of
 * @param qualified for a representation: whether only what is material makes it untrue
 * @param states for a representation that says what the Disclosure Letter includes: what that is
 * @param owedTo to whom it is owed, for a due date
 * @param afterClosing whether it binds only after the Closing, and so is no part of a checklist
 * @param contradicted for a clause with rules of its own: whether they weigh matters of the record
 *     that contradict it; a shape that is shared always does
 * @param gates questions that it decides, such as {@code checklist}
 * @param aspect for a clause on a sale of shares: which of the four results it belongs to
 * @param route for a rule of law: the route to a lawful sale that it is a condition of
 * @param readings ids of the readings that its own text turns on
 * @param follows clauses whose readings it inherits, because it builds on their dates or results
 * @param broughtDownBy ids of the conditions that fail when this clause is materially broken
 * @param requiredBy ids of the conditions that ask for what this clause delivers
 * @param waivedBy who can waive it; nobody unless stated
 * @param afterTermination what a termination of the agreement leaves of it, where that does not
 *     follow from what it is
 * @param disclosure section of the Disclosure Letter, or the schedule, under which an exception
 *     counts, or {@link #ANYWHERE}; absent where disclosure is no defence
 * @param traps ids of the ambiguities that concern it
 * @param notes what a reader should know of these traps where no reading is offered
 * @param summary what it says, in one sentence of our own
 * @param cannotBe which of kept, broken, boundary and unknown no scenario can show of it, and why
 * @param why for a clause that no rule decides: why
 */
public record Clause(
    @Key String id,
    @Doc("Heading of the agreement, or a short one.") String heading,
    @Doc("What sort of provision it is.") ClauseKind kind,
    @Doc("Whether it has rules of its own.") Shape shape,
    @Doc("Of whom it is asked.") AskedOf askedOf,
    @Doc("Who must act.") Owner owner,
    @Doc("To whom it is owed.") Optional<Owner> owedTo,
    @Doc("Whether it binds only after the Closing, and so is no part of a checklist.")
        Answer afterClosing,
    @Doc("Of which days a representation speaks.") Optional<SpeaksOf> speaksOf,
    @Doc("What the rules look for under its id.") List<Heard> hears,
    @Doc("Whether only what is material makes a representation untrue.") Answer qualified,
    @Doc("What a representation says that the Disclosure Letter includes.") Optional<String> states,
    @Doc("Whether its own rules weigh matters of the record that contradict it.")
        Answer contradicted,
    @Doc("Questions that it decides.") List<String> gates,
    @Doc("For a clause on a sale of shares: which of the four results it belongs to.")
        Optional<Aspect> aspect,
    @Doc("For a rule of law: the route to a lawful sale that it is a condition of.")
        Optional<Route> route,
    @Doc("Readings that its own text turns on.") List<String> readings,
    @Doc("Clauses whose readings it inherits.") List<String> follows,
    @Doc("Conditions that fail when it is materially broken.") List<String> broughtDownBy,
    @Doc("Conditions that ask for what it delivers.") List<String> requiredBy,
    @Doc("Who can waive it.") Optional<WaivedBy> waivedBy,
    @Doc("What a termination leaves of it, where that does not follow from what it is.")
        Optional<AfterTermination> afterTermination,
    @Doc("Section of the Disclosure Letter under which an exception counts.")
        Optional<String> disclosure,
    @Doc("Ambiguities that concern it.") List<String> traps,
    @Doc("What a reader should know of them.") List<String> notes,
    @Doc("What it says, in one sentence.") String summary,
    @Doc("What no scenario can show of it: kept, broken, boundary or unknown, and why.")
        Map<String, String> cannotBe,
    @Doc("Why no rule decides it.") Optional<String> why) {

  /** The place of an exception that counts wherever the agreement or the letter shows it. */
  public static final String ANYWHERE = "anywhere";

  /** With what the ids of the escrow agreement's clauses begin. */
  private static final String ESCROW = "ESC ";

  /** Whether an id is that of a clause of the escrow agreement. */
  public static boolean ofEscrow(String id) {
    return id.startsWith(ESCROW);
  }

  /** Whether a rule decides this clause. */
  public boolean decided() {
    return shape == Shape.OWN || shape == Shape.REPRESENTATION || shape == Shape.PERFORMANCE;
  }

  /** Whether a matter of the record that contradicts it is weighed. */
  public boolean weighsMatters() {
    return shape == Shape.REPRESENTATION
        || shape == Shape.PERFORMANCE
        || (shape == Shape.OWN && contradicted == Answer.YES);
  }

  /** Of which days a representation speaks. */
  public SpeaksOf days() {
    return speaksOf.orElse(SpeaksOf.SIGNING_AND_CLOSING);
  }

  /**
   * What a termination of the agreement leaves of it (SPA 10.2). Another agreement and the law go
   * on; what was represented was right or wrong before; a condition, a number or a restriction on
   * shares is nothing without a Closing; a covenant may have been broken before.
   */
  public AfterTermination leftByTermination() {
    return afterTermination.orElseGet(
        () ->
            switch (kind) {
              case CONDITION, NUMBER, TRANSFER, SURVIVAL, ESCROW ->
                  ofAgreement(AfterTermination.ENDS);
              case DELIVERABLE, COVENANT -> ofAgreement(AfterTermination.BREACHES_STAY);
              case REPRESENTATION ->
                  afterClosing == Answer.YES
                      ? AfterTermination.BREACHES_STAY
                      : AfterTermination.STAYS;
              case TERMINATION, INFORMATION -> AfterTermination.STAYS;
            });
  }

  /** Without a Closing there is no escrow, and nothing is asked of one. */
  private AfterTermination ofAgreement(AfterTermination left) {
    if (ofEscrow(id) && afterClosing == Answer.YES) {
      return AfterTermination.ENDS;
    }
    return id.startsWith("SPA ") ? left : AfterTermination.STAYS;
  }

  /** Who can waive it. */
  public WaivedBy waiver() {
    return waivedBy.orElse(WaivedBy.NOBODY);
  }
}
