package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A change of the agreement, or an extension of time under it.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param under clause id on which it relies: an amendment, or an extension before Closing
 * @param changes terms it changes: name as group.term to the new value, in quotes
 * @param lifts clauses that it takes away, by id; they bind nobody from its day on
 * @param what what it does, in words
 * @param timeFor for an extension: the side whose time it extends; both unless stated
 * @param consented who consented to it without a signature; of the escrow agreement that may do
 * @param signed who signed it, and as what
 * @param writing whether it is in writing; one that somebody signed is
 * @param notarialFormNeeded whether the change needs the form of a notarial deed
 * @param notarized whether it has that form
 * @param reachesBack whether it says that it governs what came before its day, too
 */
public record Amendment(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Clause id on which it relies: an amendment, or an extension before Closing.")
        @Refers(To.CLAUSE)
        String under,
    @Doc("Terms it changes: name as group.term to the new value, in quotes.")
        Map<String, String> changes,
    @Doc("Clauses that it takes away, by id.") @Refers(To.CLAUSE) List<String> lifts,
    @Doc("What it does, in words.") String what,
    @Doc("For an extension: the side whose time it extends; both unless stated.")
        Optional<Side> timeFor,
    @Doc("Who consented to it without a signature.") @Refers(To.PARTY_OR_SELLERS)
        List<String> consented,
    @Doc("Who signed it, and as what.") @Refers(To.PARTY_OR_SELLERS) Map<String, Capacity> signed,
    @Doc("Whether it is in writing; one that somebody signed is.") Answer writing,
    @Doc("Whether the change needs the form of a notarial deed.") Answer notarialFormNeeded,
    @Doc("Whether it has that form.") Answer notarized,
    @Doc(
            value = "Whether it says that it governs what came before its day, too.",
            clause = "SPA 10.3")
        Answer reachesBack)
    implements Event {

  /** Whether it is in writing: as stated, or because somebody signed it. */
  public Answer written() {
    return writing == Answer.UNKNOWN && !signed.isEmpty() ? Answer.YES : writing;
  }
}
