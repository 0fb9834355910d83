package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The numbers and dates of the representations.
 *
 * @param balanceSheetDate date of the last balance sheet (SPA 2.7(a))
 * @param netAssetValue least net asset value at the balance sheet date, in the currency of the
 *     capital (SPA 2.7(b))
 * @param undisclosedLiabilities most of liabilities not disclosed at the balance sheet date, in USD
 *     (SPA 2.8)
 * @param ordinaryLiabilities most of ordinary-course liabilities since then, in USD (SPA 2.8)
 * @param tradeLoss least trade loss, in the currency of the capital (SPA 2.10(c))
 * @param tradeLossAt date of the trade loss (SPA 2.10(c))
 * @param restrictionYears years beyond which a restriction on sales must not last (SPA 2.13(c))
 * @param contractAmount amount from which a contract must be listed, in USD (SPA 2.14(a)(iv))
 * @param contractNoticeDays calendar days within which an unlisted contract can be cancelled (SPA
 *     2.14(a)(iv))
 * @param passiveHoldingPercent greatest passive holding that is no interest, in percent (SPA 2.15)
 * @param receivablesPercent part of the receivables that is collected, in percent (SPA 2.18(b))
 * @param receivablesDays calendar days after Closing for the collection (SPA 2.18(b))
 * @param receivablesListDays calendar days before signing as of which the list stands (SPA 2.18(b))
 * @param warrantyClaimAmount amount above which a warranty claim is listed, in USD (SPA 2.27)
 * @param warrantyClaimsSince first day of the warranty claims to be listed (SPA 2.27)
 * @param customerContractsUntil day by which a customer contract must be terminable unless listed
 *     (SPA 2.29)
 * @param sourceCodeDays calendar days after Closing for the source code (SPA 2.13(a))
 * @param prospectusDate date of Parent's prospectus (SPA 3.5)
 * @param registrationEffective day on which Parent's registration was declared effective (SPA 3.5)
 * @param parentUnchangedSince day since which Parent has had no adverse event (SPA 3.6)
 */
public record RepresentationTerms(
    @Doc(value = "Date of the last balance sheet.", clause = "SPA 2.7(a)")
        LocalDate balanceSheetDate,
    @Doc(
            value =
                "Least net asset value at the balance sheet date, in the currency of the capital.",
            clause = "SPA 2.7(b)")
        BigDecimal netAssetValue,
    @Doc(
            value = "Most of liabilities not disclosed at the balance sheet date, in USD.",
            clause = "SPA 2.8")
        BigDecimal undisclosedLiabilities,
    @Doc(value = "Most of ordinary-course liabilities since then, in USD.", clause = "SPA 2.8")
        BigDecimal ordinaryLiabilities,
    @Doc(value = "Least trade loss, in the currency of the capital.", clause = "SPA 2.10(c)")
        BigDecimal tradeLoss,
    @Doc(value = "Date of the trade loss.", clause = "SPA 2.10(c)") LocalDate tradeLossAt,
    @Doc(value = "Years beyond which a restriction on sales must not last.", clause = "SPA 2.13(c)")
        int restrictionYears,
    @Doc(value = "Amount from which a contract must be listed, in USD.", clause = "SPA 2.14(a)(iv)")
        BigDecimal contractAmount,
    @Doc(
            value = "Calendar days within which an unlisted contract can be cancelled.",
            clause = "SPA 2.14(a)(iv)")
        int contractNoticeDays,
    @Doc(value = "Greatest passive holding that is no interest, in percent.", clause = "SPA 2.15")
        BigDecimal passiveHoldingPercent,
    @Doc(value = "Part of the receivables that is collected, in percent.", clause = "SPA 2.18(b)")
        BigDecimal receivablesPercent,
    @Doc(value = "Calendar days after Closing for the collection.", clause = "SPA 2.18(b)")
        int receivablesDays,
    @Doc(
            value = "Calendar days before signing as of which the list stands.",
            clause = "SPA 2.18(b)")
        int receivablesListDays,
    @Doc(value = "Amount above which a warranty claim is listed, in USD.", clause = "SPA 2.27")
        BigDecimal warrantyClaimAmount,
    @Doc(value = "First day of the warranty claims to be listed.", clause = "SPA 2.27")
        LocalDate warrantyClaimsSince,
    @Doc(
            value = "Day by which a customer contract must be terminable unless listed.",
            clause = "SPA 2.29")
        LocalDate customerContractsUntil,
    @Doc(value = "Calendar days after Closing for the source code.", clause = "SPA 2.13(a)")
        int sourceCodeDays,
    @Doc(value = "Date of Parent's prospectus.", clause = "SPA 3.5") LocalDate prospectusDate,
    @Doc(value = "Day on which Parent's registration was declared effective.", clause = "SPA 3.5")
        LocalDate registrationEffective,
    @Doc(value = "Day since which Parent has had no adverse event.", clause = "SPA 3.6")
        LocalDate parentUnchangedSince) {}
