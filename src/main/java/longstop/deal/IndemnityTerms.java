package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Survival, basket and the clocks of a claim.
 *
 * @param survivalYears years after Closing for which representations survive (SPA 8.1)
 * @param taxSurvivalDays calendar days after the limitation periods for tax representations (SPA
 *     8.1)
 * @param basket aggregate Damages up to which nothing is owed, in USD (SPA 8.5)
 * @param escrowYears anniversary of Closing on which the escrow ends at the latest (SPA 8.8(b))
 * @param auditedYearEnd year end whose combined audited statements end the escrow (SPA 8.8(b))
 * @param reductionNotBeforeDays calendar days after receipt before which the escrow is not reduced
 *     (SPA 8.9(a))
 * @param reductionWithinDays calendar days after receipt within which the escrow is reduced (SPA
 *     8.9(a))
 * @param objectionDays calendar days after receipt for the Agent's objection (SPA 8.9(b))
 * @param arbitrationSeat where awards are made (SPA 8.9(b))
 * @param arbitrationInstitution by whose procedures they are made (SPA 8.9(b))
 * @param arbitratorDays calendar days after notification to agree an arbitrator (SPA 8.9(b))
 * @param decisionYears anniversary of Closing before which distributions are made (SPA 8.9(b))
 */
public record IndemnityTerms(
    @Doc(value = "Years after Closing for which representations survive.", clause = "SPA 8.1")
        int survivalYears,
    @Doc(
            value = "Calendar days after the limitation periods for tax representations.",
            clause = "SPA 8.1")
        int taxSurvivalDays,
    @Doc(value = "Aggregate Damages up to which nothing is owed, in USD.", clause = "SPA 8.5")
        BigDecimal basket,
    @Doc(
            value = "Anniversary of Closing on which the escrow ends at the latest.",
            clause = "SPA 8.8(b)")
        int escrowYears,
    @Doc(
            value = "Year end whose combined audited statements end the escrow.",
            clause = "SPA 8.8(b)")
        LocalDate auditedYearEnd,
    @Doc(
            value = "Calendar days after receipt before which the escrow is not reduced.",
            clause = "SPA 8.9(a)")
        int reductionNotBeforeDays,
    @Doc(
            value = "Calendar days after receipt within which the escrow is reduced.",
            clause = "SPA 8.9(a)")
        int reductionWithinDays,
    @Doc(value = "Calendar days after receipt for the Agent's objection.", clause = "SPA 8.9(b)")
        int objectionDays,
    @Doc(value = "Where awards are made.", clause = "SPA 8.9(b)") String arbitrationSeat,
    @Doc(
            value = "By whose procedures awards are made, as the agreement names it.",
            clause = "SPA 8.9(b)")
        String arbitrationInstitution,
    @Doc(value = "Calendar days after notification to agree an arbitrator.", clause = "SPA 8.9(b)")
        int arbitratorDays,
    @Doc(
            value = "Anniversary of Closing before which distributions are made.",
            clause = "SPA 8.9(b)")
        int decisionYears) {}
