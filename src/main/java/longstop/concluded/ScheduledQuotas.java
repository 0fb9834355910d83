package longstop.concluded;

import java.math.BigDecimal;
import java.util.List;
import longstop.deal.PriceTerms;
import longstop.finding.Judged;

/** The quotas of Schedule 1.1 against the number and the capital stated (SPA 2.2(a)). */
public final class ScheduledQuotas {

  private ScheduledQuotas() {}

  /** Whether the schedule adds up to both. */
  public static Judged judge(Asked asked, PriceTerms terms, Weight weight) {
    List<BigDecimal> quotas = terms.quotas().values().stream().flatMap(List::stream).toList();
    BigDecimal sum = Numbers.sum(quotas);
    String listed = "Schedule 1.1 lists " + words(quotas.size(), sum, terms);
    return quotas.size() == terms.quotaCount() && sum.compareTo(terms.capital()) == 0
        ? Judged.met(listed)
        : Judged.breach(
                asked.title()
                    + ": "
                    + listed
                    + ", but there are "
                    + words(terms.quotaCount(), terms.capital(), terms),
                "a corrected Schedule 1.1")
            .weighing(weight.material());
  }

  private static String words(int count, BigDecimal nominal, PriceTerms terms) {
    return count + " quotas of " + Amounts.words(terms.capitalCurrency(), nominal) + " in all";
  }
}
