package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The Closing: when, where, and what must be in order by when.
 *
 * @param on the day of the Closing if nothing defers it (SPA 1.4)
 * @param at hour of the Closing, local time of the place (SPA 1.4)
 * @param place place of the Closing (SPA 1.4)
 * @param zone time zone of the place, as in Europe/Berlin (SPA 1.4)
 * @param otherZones other time zones in which the hour of the Closing is told too
 * @param deferralBusinessDays business days after the last governmental approval (SPA 1.4)
 * @param latest last day for the Closing, inclusive (SPA 1.4)
 * @param exchangeAgentAssets least assets of another exchange agent, in USD (SPA 1.5(a))
 * @param registerExcerptDays greatest age of the register excerpt, in calendar days before Closing
 *     (SPA 1.6(b)(ii))
 * @param letterDays calendar days before Closing by which the Disclosure Letter is delivered (SPA
 *     II)
 * @param directorApprovedTransfer past quota transfer that the managing director approves (SPA
 *     6.2(l))
 * @param partnersApprovedTransfer past quota transfer that the partners approve (SPA 6.2(l))
 * @param parentOpinionSections representations that the opinions for the buying side cover (SPA
 *     1.6(a)(iv))
 * @param companyOpinionSections representations that the opinion on the Company covers (SPA
 *     1.6(b)(iv))
 * @param sellerOpinionSections representations that the opinion on the sellers covers (SPA
 *     1.6(b)(iv))
 */
public record ClosingTerms(
    @Doc(value = "The day of the Closing if nothing defers it.", clause = "SPA 1.4") LocalDate on,
    @Doc(value = "Hour of the Closing, local time of the place.", clause = "SPA 1.4") LocalTime at,
    @Doc(value = "Place of the Closing.", clause = "SPA 1.4") String place,
    @Doc(value = "Time zone of the place, as in Europe/Berlin.", clause = "SPA 1.4") String zone,
    @Doc("Other time zones in which the hour of the Closing is told too.") List<String> otherZones,
    @Doc(value = "Business days after the last governmental approval.", clause = "SPA 1.4")
        int deferralBusinessDays,
    @Doc(value = "Last day for the Closing, inclusive.", clause = "SPA 1.4") LocalDate latest,
    @Doc(value = "Least assets of another exchange agent, in USD.", clause = "SPA 1.5(a)")
        BigDecimal exchangeAgentAssets,
    @Doc(
            value = "Greatest age of the register excerpt, in calendar days before Closing.",
            clause = "SPA 1.6(b)(ii)")
        int registerExcerptDays,
    @Doc(
            value = "Calendar days before Closing by which the Disclosure Letter is delivered.",
            clause = "SPA II")
        int letterDays,
    @Doc(value = "Past quota transfer that the managing director approves.", clause = "SPA 6.2(l)")
        Optional<LocalDate> directorApprovedTransfer,
    @Doc(value = "Past quota transfer that the partners approve.", clause = "SPA 6.2(l)")
        Optional<LocalDate> partnersApprovedTransfer,
    @Doc(
            value = "Representations that the opinions for the buying side cover.",
            clause = "SPA 1.6(a)(iv)")
        @Refers(To.SECTION)
        List<String> parentOpinionSections,
    @Doc(
            value = "Representations that the opinion on the Company covers.",
            clause = "SPA 1.6(b)(iv)")
        @Refers(To.SECTION)
        List<String> companyOpinionSections,
    @Doc(
            value = "Representations that the opinion on the sellers covers.",
            clause = "SPA 1.6(b)(iv)")
        @Refers(To.SECTION)
        List<String> sellerOpinionSections) {}
