package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A guarantee that somebody gave in favour of the Company. It is no liability of the Company.
 *
 * @param id the id under which the deal file records it
 * @param on the day since when it is outstanding
 * @param what who guarantees what, in words
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is described
 * @param material whether leaving it out is material
 */
public record Guarantee(
    @Key String id,
    @Doc("The day since when it is outstanding.") LocalDate on,
    @Doc("Who guarantees what, in words.") String what,
    @Doc("Section numbers of the Disclosure Letter under which it is described.")
        @Refers(To.SECTION)
        List<String> disclosedUnder,
    @Doc("Whether leaving it out is material.") Answer material)
    implements Event {}
