package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.PriceTerms;
import longstop.deal.QuotaDelivery;
import longstop.finding.Judged;

/** Whether notarial deeds assign the whole capital of the Company (SPA 6.2(j)). */
public final class CapitalAssigned {

  private CapitalAssigned() {}

  /**
   * The nominal amounts assigned by the Closing Date under notarial deeds, against the capital of
   * the Company.
   */
  public static Judged judge(Asked asked, PriceTerms terms, DealRecord known, Closing closing) {
    List<String> unknown = new ArrayList<>();
    BigDecimal assigned = BigDecimal.ZERO;
    for (Map.Entry<String, QuotaDelivery> entry : known.quotaDeliveries().entrySet()) {
      QuotaDelivery delivery = entry.getValue();
      if (closing.on().fixed().filter(delivery.on()::isAfter).isPresent()
          || delivery.notarized() == Answer.NO) {
        continue;
      }
      if (delivery.notarized() == Answer.UNKNOWN) {
        unknown.add("whether the assignment by " + entry.getKey() + " is notarized");
      }
      assigned = delivery.quotas().stream().reduce(assigned, BigDecimal::add);
    }
    String sum =
        terms.capitalCurrency()
            + " "
            + assigned.toPlainString()
            + " of "
            + terms.capital().toPlainString();
    if (assigned.compareTo(terms.capital()) == 0) {
      return unknown.isEmpty()
          ? Judged.met("notarial deeds assign the whole capital: " + sum)
          : Judged.need("quotas are assigned, but not all are known to be by notarial deed: " + sum)
              .withNeeds(unknown);
    }
    String missing = "notarial deeds assign " + sum;
    boolean closed = closing.on().fixed().filter(asked::knownThrough).isPresent();
    return closed || assigned.compareTo(terms.capital()) > 0
        ? Judged.breach(missing, "notarial deeds for the whole capital")
        : Judged.need(
                missing + ", due by " + closing.on().words(),
                "the deeds for the rest of the capital")
            .dueBy(closing.on());
  }
}
