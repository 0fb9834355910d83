package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The numbers and dates of the covenants.
 *
 * @param sellerLegalExpenses most of the sellers' legal expenses that Acquisition Sub bears, in USD
 *     (SPA 5.3)
 * @param notaryPercent part of the notary's fees that the sellers bear, in percent (SPA 5.3)
 * @param payFloorAt day whose base salary is the floor of the first year's pay (SPA 5.7)
 * @param payFloorYears years for which the floor holds (SPA 5.7)
 * @param spousalConsentDays calendar days before Closing by which a spouse consents (SPA 5.8)
 * @param loanStandstillMonths months after Closing without demand on seller loans (SPA 5.9)
 * @param interestRepaymentDays calendar days after Closing to repay interest on interest (SPA 5.9)
 * @param optionShares shares reserved for options (SPA 5.11)
 * @param statementBusinessDays business days after month end for the monthly statements (SPA 5.13)
 * @param combinedDays days of combined operations that published results must reflect (SPA 5.14)
 */
public record CovenantTerms(
    @Doc(
            value = "Most of the sellers' legal expenses that Acquisition Sub bears, in USD.",
            clause = "SPA 5.3")
        BigDecimal sellerLegalExpenses,
    @Doc(value = "Part of the notary's fees that the sellers bear, in percent.", clause = "SPA 5.3")
        BigDecimal notaryPercent,
    @Doc(value = "Day whose base salary is the floor of the first year's pay.", clause = "SPA 5.7")
        LocalDate payFloorAt,
    @Doc(value = "Years for which the floor holds.", clause = "SPA 5.7") int payFloorYears,
    @Doc(value = "Calendar days before Closing by which a spouse consents.", clause = "SPA 5.8")
        int spousalConsentDays,
    @Doc(value = "Months after Closing without demand on seller loans.", clause = "SPA 5.9")
        int loanStandstillMonths,
    @Doc(value = "Calendar days after Closing to repay interest on interest.", clause = "SPA 5.9")
        int interestRepaymentDays,
    @Doc(value = "Shares reserved for options.", clause = "SPA 5.11") BigDecimal optionShares,
    @Doc(value = "Business days after month end for the monthly statements.", clause = "SPA 5.13")
        int statementBusinessDays,
    @Doc(
            value = "Days of combined operations that published results must reflect.",
            clause = "SPA 5.14")
        int combinedDays) {}
