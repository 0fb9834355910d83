package longstop.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import longstop.deal.Refers.To;

/**
 * The price and how it is shared. Shares are whole shares unless said otherwise; percentages are of
 * 100.
 *
 * @param aggregateShares aggregate Parent shares before any recapitalization (SPA 1.3(b))
 * @param escrowPercent part of the shares that goes into escrow, in percent (SPA 1.3(d))
 * @param capital nominal capital of the Company, in its currency (SPA 1.3(a))
 * @param capitalCurrency currency of the nominal capital, ISO code (SPA 1.3(a))
 * @param quotaCount number of quotas outstanding (SPA 2.2(a))
 * @param quotas quotas by holder, each at its nominal amount (SPA 1.1)
 * @param percentages percentage of the price by holder (SPA 1.2(a))
 * @param partnerPercentages percentage of the price by partner of the partnership (SPA 1.2(a))
 * @param escrowShares escrow shares by holder and partner, as the escrow agreement's annex prints
 *     them (ESC 1(a))
 */
public record PriceTerms(
    @Doc(value = "Aggregate Parent shares before any recapitalization.", clause = "SPA 1.3(b)")
        BigDecimal aggregateShares,
    @Doc(value = "Part of the shares that goes into escrow, in percent.", clause = "SPA 1.3(d)")
        BigDecimal escrowPercent,
    @Doc(value = "Nominal capital of the Company, in its currency.", clause = "SPA 1.3(a)")
        BigDecimal capital,
    @Doc(value = "Currency of the nominal capital, ISO code.", clause = "SPA 1.3(a)")
        String capitalCurrency,
    @Doc(value = "Number of quotas outstanding.", clause = "SPA 2.2(a)") int quotaCount,
    @Doc(value = "Quotas by holder, each at its nominal amount.", clause = "SPA 1.1")
        @Refers(To.HOLDER)
        Map<String, List<BigDecimal>> quotas,
    @Doc(value = "Percentage of the price by holder.", clause = "SPA 1.2(a)") @Refers(To.HOLDER)
        Map<String, BigDecimal> percentages,
    @Doc(value = "Percentage of the price by partner of the partnership.", clause = "SPA 1.2(a)")
        @Refers(To.PARTNER)
        Map<String, BigDecimal> partnerPercentages,
    @Doc(
            value =
                "Escrow shares by holder and partner, as the escrow agreement's annex prints them.",
            clause = "ESC 1(a)")
        @Refers(To.SELLER)
        Map<String, BigDecimal> escrowShares) {}
