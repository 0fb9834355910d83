package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Company Disclosure Letter.
 *
 * @param on day on which Parent received it
 * @param last whether it is the final one
 * @param note where it is
 */
public record Letter(
    @Doc("Day on which Parent received it.") LocalDate on,
    @Doc("Whether it is the final one.") Answer last,
    @Doc("Where it is.") Optional<String> note)
    implements Dated {}
