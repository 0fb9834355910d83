package longstop.concluded;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import longstop.deal.Answer;
import longstop.deal.PriceTerms;
import longstop.finding.Judged;

/** The quotas of Schedule 1.1 against the capital stated (SPA 2.2(a)). */
public final class ScheduledQuotas {

  private ScheduledQuotas() {}

  /**
   * Whether the schedule adds up to the number of quotas and the capital stated, and to one quota
   * and its nominal amount more for every right exercised since signing.
   */
  public static Judged judge(Asked asked, PriceTerms terms, List<Exercise> rights, Weight weight) {
    List<Exercise> unclear =
        rights.stream()
            .filter(right -> right.made() == Answer.UNKNOWN)
            .sorted(Exercise.ORDER)
            .toList();
    if (!unclear.isEmpty()) {
      return Judged.need(
              asked.title()
                  + ": how Schedule 1.1 must be adjusted is not known, because it is not known"
                  + " how rights ended")
          .withNeeds(
              unclear.stream()
                  .map(right -> "whether the right of " + right.holder() + " was exercised")
                  .toList());
    }
    List<Exercise> made = rights.stream().filter(right -> right.made() == Answer.YES).toList();
    List<BigDecimal> quotas = terms.quotas().values().stream().flatMap(List::stream).toList();
    int count = terms.quotaCount() + made.size();
    BigDecimal capital =
        terms.capital().add(Amounts.sum(made.stream().map(Exercise::nominal).toList()));
    String listed = words(quotas.size(), Amounts.sum(quotas), terms);
    String stated =
        words(count, capital, terms)
            + (made.isEmpty()
                ? ""
                : ", with what was exercised since signing by "
                    + made.stream()
                        .sorted(Exercise.ORDER)
                        .map(Exercise::holder)
                        .collect(Collectors.joining(", ")));
    return quotas.size() == count && Amounts.sum(quotas).compareTo(capital) == 0
        ? Judged.met("Schedule 1.1 lists " + listed)
        : Judged.breach(
                asked.title() + ": Schedule 1.1 lists " + listed + ", but there are " + stated,
                Ground.clearing(asked, List.of("an adjusted Schedule 1.1")))
            .weighing(weight.material());
  }

  private static String words(int count, BigDecimal nominal, PriceTerms terms) {
    return count + " quotas of " + Amounts.words(terms.capitalCurrency(), nominal) + " in all";
  }
}
