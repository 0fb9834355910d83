package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Contract;
import longstop.deal.RepresentationTerms;

/** Which contracts the representations ask to be listed because of a number. */
public final class ContractList {

  private ContractList() {}

  /** A contract that restricts sales for longer than the years allowed (SPA 2.13(c)). */
  public static Listed restricting(Contract contract, RepresentationTerms terms) {
    Answer counts =
        contract
            .restrictionYears()
            .map(years -> over(years, BigDecimal.valueOf(terms.restrictionYears())))
            .orElse(Answer.UNKNOWN);
    String restriction =
        contract
            .restrictionYears()
            .map(years -> ", restricts sales for " + years.toPlainString() + " years")
            .orElse("");
    return of(
        contract,
        counts,
        restriction + ", " + terms.restrictionYears() + " allowed",
        "whether and for how many years it restricts sales: " + contract.what());
  }

  /**
   * A contract, but with a customer, of the amount or more, or that cannot be cancelled without
   * penalty within the days (SPA 2.14(a)(iv)).
   */
  public static Listed large(Contract contract, RepresentationTerms terms) {
    Answer amount =
        contract
            .amount()
            .map(usd -> Answer.of(usd.compareTo(terms.contractAmount()) >= 0))
            .orElse(Answer.UNKNOWN);
    Answer bound =
        contract
            .cancelableWithinDays()
            .map(days -> Answer.of(days > terms.contractNoticeDays()))
            .orElse(contract.cancelable() == Answer.NO ? Answer.YES : Answer.UNKNOWN);
    String size =
        contract.amount().map(usd -> Amounts.words("USD", usd)).orElse("amount not known");
    String notice =
        contract
            .cancelableWithinDays()
            .map(days -> "can be cancelled within " + days + " days")
            .orElse(
                contract.cancelable() == Answer.NO
                    ? "cannot be cancelled without penalty"
                    : "when it can be cancelled is not known");
    return of(
        contract,
        Answer.all(contract.customer().not(), Answer.any(amount, bound)),
        ", " + size + ", " + notice,
        "whether it is with a customer, its amount, and within how many days it can be cancelled"
            + " without penalty: "
            + contract.what());
  }

  /** A customer contract that cannot be terminated on or before the day stated (SPA 2.29(iii)). */
  public static Listed lasting(Contract contract, RepresentationTerms terms) {
    Optional<LocalDate> first = contract.terminableOn();
    Answer late =
        first
            .map(day -> Answer.of(day.isAfter(terms.customerContractsUntil())))
            .orElse(Answer.UNKNOWN);
    return of(
        contract,
        Answer.all(contract.customer(), late),
        first.map(day -> ", can first be terminated on " + Words.day(day)).orElse(""),
        "whether it is with a customer, and when it can first be terminated: " + contract.what());
  }

  private static Answer over(BigDecimal value, BigDecimal limit) {
    return Answer.of(value.compareTo(limit) > 0);
  }

  private static Listed of(Contract contract, Answer counts, String number, String question) {
    return new Listed(
        counts, contract.what() + number, question, contract.disclosedUnder(), contract.material());
  }
}
