package longstop.deal;

import java.time.LocalDate;

/**
 * A court order, statute or other governmental act or restraint.
 *
 * @param id the id under which the deal file records it
 * @param on the day from which it is in effect
 * @param source court, or another governmental entity
 * @param what what it is, in words
 * @param preventsClosing whether it prevents the Acquisition
 * @param makesIllegal whether it makes the Acquisition illegal
 * @param restrains whether it challenges the Acquisition, or limits Parent in running the business
 * @param barsOwnership whether it bars owning or running a material part of the business
 * @param compelsDisposal whether it compels disposing of a material part of the business or holding
 *     it separate
 */
public record Order(
    @Key String id,
    @Doc("The day from which it is in effect.") LocalDate on,
    @Doc("Court, or another governmental entity.") Source source,
    @Doc("What it is, in words.") String what,
    @Doc("Whether it prevents the Acquisition.") Answer preventsClosing,
    @Doc("Whether it makes the Acquisition illegal.") Answer makesIllegal,
    @Doc("Whether it challenges the Acquisition, or limits Parent in running the business.")
        Answer restrains,
    @Doc("Whether it bars owning or running a material part of the business.") Answer barsOwnership,
    @Doc("Whether it compels disposing of a material part of the business or holding it separate.")
        Answer compelsDisposal)
    implements Event {}
