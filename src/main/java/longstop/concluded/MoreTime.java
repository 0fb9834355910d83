package longstop.concluded;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import longstop.deal.ClosingTerms;
import longstop.deal.CovenantTerms;
import longstop.deal.Terms;

/**
 * The times that an extension can make longer (SPA 10.4(a)): those by which, before the Closing or
 * at it, somebody performs an obligation.
 */
final class MoreTime {

  /** The terms that fix the Closing, at which both sides perform. */
  static final Set<String> CLOSING =
      Set.of("closing.on", "closing.at", "closing.latest", "closing.deferral_business_days");

  private static final Set<String> OTHER =
      Set.of(
          "closing.letter_days",
          "covenants.spousal_consent_days",
          "covenants.loan_standstill_months",
          "covenants.interest_repayment_days",
          "covenants.statement_business_days");

  private MoreTime() {}

  /** Whether a term, named as in {@code closing.latest}, is such a time. */
  static boolean isTime(String term) {
    return CLOSING.contains(term) || OTHER.contains(term);
  }

  /**
   * The times that a change makes shorter, each in words; days before the Closing run backwards.
   */
  static List<String> shortened(Terms old, Terms changed) {
    List<String> shorter = new ArrayList<>();
    ClosingTerms before = old.closing();
    ClosingTerms after = changed.closing();
    name(shorter, hour(after).isBefore(hour(before)), "the day and hour of the Closing");
    name(shorter, after.latest().isBefore(before.latest()), "the last day for the Closing");
    name(
        shorter,
        after.deferralBusinessDays() < before.deferralBusinessDays(),
        "the time from the last approval to the Closing");
    name(shorter, after.letterDays() > before.letterDays(), "the time for the Disclosure Letter");
    CovenantTerms then = old.covenants();
    CovenantTerms now = changed.covenants();
    name(
        shorter,
        now.spousalConsentDays() > then.spousalConsentDays(),
        "the time for the spousal consents");
    name(
        shorter,
        now.loanStandstillMonths() < then.loanStandstillMonths(),
        "the time for repayment of the loans");
    name(
        shorter,
        now.interestRepaymentDays() < then.interestRepaymentDays(),
        "the time for repayment of interest");
    name(
        shorter,
        now.statementBusinessDays() < then.statementBusinessDays(),
        "the time for the monthly statements");
    return shorter;
  }

  private static LocalDateTime hour(ClosingTerms terms) {
    return terms.on().atTime(terms.at());
  }

  private static void name(List<String> shorter, boolean is, String what) {
    if (is) {
      shorter.add(what);
    }
  }
}
