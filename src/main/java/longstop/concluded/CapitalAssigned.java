package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.QuotaDelivery;
import longstop.finding.Judged;

/** Whether notarial deeds assign the whole capital of the Company (SPA 6.2(j)). */
public final class CapitalAssigned {

  private CapitalAssigned() {}

  /**
   * The nominal amounts assigned by the Closing Date under notarial deeds, against the capital of
   * the Company, with what rights gave that were exercised since signing.
   */
  public static Judged judge(
      Asked asked, AdjustedQuotas quotas, DealRecord known, Closing closing) {
    BigDecimal capital = Numbers.sum(quotas.all());
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
      if (delivery.quotas().isEmpty()) {
        unknown.add("the nominal amounts of the quotas assigned by " + entry.getKey());
      }
      assigned = delivery.quotas().stream().reduce(assigned, BigDecimal::add);
    }
    String sum =
        quotas.currency() + " " + assigned.toPlainString() + " of " + capital.toPlainString();
    if (assigned.compareTo(capital) == 0) {
      return unknown.isEmpty()
          ? Judged.met("notarial deeds assign the whole capital: " + sum)
          : Judged.need("quotas are assigned, but not all are known to be by notarial deed: " + sum)
              .withNeeds(unknown);
    }
    String missing = "notarial deeds assign " + sum;
    if (assigned.compareTo(capital) < 0
        && known.quotaDeliveries().values().stream().anyMatch(one -> one.quotas().isEmpty())) {
      return Judged.need(missing + ", and quotas whose amounts are not recorded")
          .withNeeds(unknown);
    }
    boolean closed = closing.on().fixed().filter(asked::knownThrough).isPresent();
    return closed || assigned.compareTo(capital) > 0
        ? Judged.breach(missing, "notarial deeds for the whole capital")
        : Judged.need(
                missing + ", due by " + closing.on().words(),
                "the deeds for the rest of the capital")
            .dueBy(closing.on());
  }
}
