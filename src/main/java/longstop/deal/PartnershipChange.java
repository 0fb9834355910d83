package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import longstop.deal.Refers.To;

/**
 * A change of the parts that partners have in the partnership, for which Rule 144(a)(2) asks. Until
 * the first one they are those of the price (SPA 1.2(a)).
 *
 * @param id the id under which the deal file records it
 * @param on the first day on which the parts are these
 * @param what what happened, in words
 * @param parts percentage of the partnership by partner; who is left out has none any more
 */
public record PartnershipChange(
    @Key String id,
    @Doc("The first day on which the parts are these.") LocalDate on,
    @Doc("What happened, in words.") String what,
    @Doc("Percentage of the partnership by partner; who is left out has none any more.")
        @Refers(To.PARTNER)
        Map<String, BigDecimal> parts)
    implements Event {}
