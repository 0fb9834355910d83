package longstop.indemnity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a claim comes to (SPA 8.3); there is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param usd the Damages that count, in USD to the cent; empty where a rate, or whether an item
 *     counts, is not known, or no item is recorded
 */
public record Damages(String claim, Optional<BigDecimal> usd) {}
