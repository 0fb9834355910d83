package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A termination of the agreement that somebody declared. One that one side declares is a notice,
 * which is in writing and effective when received (SPA 11.1).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param under clause id on which it relies
 * @param by party ids of those who declared it
 * @param ownFailure whether the Closing failed because the one who terminates did not perform; of
 *     two who terminate together, whether it failed because of both
 * @param inBreach whether the one who terminates is in breach (material breach, for Parent)
 * @param breach id of the breach relied on
 * @param writing whether it is in writing
 * @param received day on which the other side received it
 */
public record Termination(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Clause id on which it relies.") @Refers(To.CLAUSE) String under,
    @Doc("Party ids of those who declared it.") @Refers(To.PARTY) List<String> by,
    @Doc(
            "Whether the Closing failed because the one who terminates did not perform; of two,"
                + " because of both.")
        Answer ownFailure,
    @Doc("Whether the one who terminates is in breach (material breach, for Parent).")
        Answer inBreach,
    @Doc("Id of the breach relied on.") @Refers(To.BREACH) Optional<String> breach,
    @Doc("Whether it is in writing.") Answer writing,
    @Doc("Day on which the other side received it.") Optional<LocalDate> received)
    implements Event {}
