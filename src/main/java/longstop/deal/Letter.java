package longstop.deal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The Company Disclosure Letter.
 *
 * @param on day on which Parent received it
 * @param last whether it is the final one
 * @param states whether it, or a supplement to it, includes what a representation says it does, by
 *     the id of that clause; a clause that is left out is not known
 * @param note where it is
 */
public record Letter(
    @Doc("Day on which Parent received it.") LocalDate on,
    @Doc("Whether it is the final one.") Answer last,
    @Doc(
            "Whether it, or a supplement to it, includes what a representation says it does, by the"
                + " id of that clause.")
        @Refers(To.CLAUSE)
        Map<String, Answer> states,
    @Doc("Where it is.") Optional<String> note)
    implements Dated {}
