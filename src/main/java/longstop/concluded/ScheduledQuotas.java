package longstop.concluded;

import java.math.BigDecimal;
import java.util.List;
import longstop.deal.PriceTerms;
import longstop.finding.Judged;

/** The quotas of Schedule 1.1 against the number and the capital stated (SPA 2.2(a)). */
public final class ScheduledQuotas {

  private ScheduledQuotas() {}

  /**
   * Whether the schedule adds up to both: as it stood at signing or, if the agreement has been
   * amended for what was exercised since, as it is adjusted.
   */
  public static Judged judge(Asked asked, PriceTerms terms, AdjustedQuotas quotas, Weight weight) {
    List<BigDecimal> signed = quotas.atSigning();
    String listed = "Schedule 1.1 lists " + words(signed, terms);
    String adjusted = "adjusted, it lists " + words(quotas.all(), terms);
    boolean same = quotas.exercised().isEmpty();
    return agrees(signed, terms) || agrees(quotas.all(), terms)
        ? Judged.met(same ? listed : listed + " at signing; " + adjusted)
        : Judged.breach(
                asked.title()
                    + ": "
                    + (same ? listed : listed + "; " + adjusted)
                    + ", but there are "
                    + words(terms.quotaCount(), terms.capital(), terms),
                "a corrected Schedule 1.1")
            .weighing(weight.material());
  }

  private static boolean agrees(List<BigDecimal> quotas, PriceTerms terms) {
    return quotas.size() == terms.quotaCount()
        && Numbers.sum(quotas).compareTo(terms.capital()) == 0;
  }

  private static String words(List<BigDecimal> quotas, PriceTerms terms) {
    return words(quotas.size(), Numbers.sum(quotas), terms);
  }

  private static String words(int count, BigDecimal nominal, PriceTerms terms) {
    return count + " quotas of " + Amounts.words(terms.capitalCurrency(), nominal) + " in all";
  }
}
