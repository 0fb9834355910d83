package longstop.concluded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import longstop.deal.PriceTerms;

/**
 * The quotas of the Company as they are to stand at the Closing: those of Schedule 1.1, and one for
 * each right that was exercised since signing (SPA 2.2(a)).
 *
 * @param scheduled nominal amounts of Schedule 1.1, by party id of the holder
 * @param exercised the rights exercised since signing, by day
 * @param currency currency of the capital, ISO code
 */
public record AdjustedQuotas(
    Map<String, List<BigDecimal>> scheduled, List<Exercise> exercised, String currency) {

  /** Schedule 1.1 with what was exercised, in whatever order that comes. */
  public static AdjustedQuotas of(PriceTerms terms, List<Exercise> exercised) {
    return new AdjustedQuotas(
        new TreeMap<>(terms.quotas()),
        exercised.stream().sorted(Exercise.ORDER).toList(),
        terms.capitalCurrency());
  }

  /** The nominal amounts of one holder's quotas: those of the schedule, then what he exercised. */
  List<BigDecimal> of(String holder) {
    return Stream.concat(
            scheduled.getOrDefault(holder, List.of()).stream(),
            exercised.stream().filter(one -> one.holder().equals(holder)).map(Exercise::nominal))
        .toList();
  }

  /** The nominal amounts of the schedule as it stood at signing. */
  List<BigDecimal> atSigning() {
    return scheduled.values().stream().flatMap(List::stream).toList();
  }

  /** The nominal amounts of all quotas at the Closing. */
  List<BigDecimal> all() {
    return Stream.concat(atSigning().stream(), exercised.stream().map(Exercise::nominal)).toList();
  }

  /** What the quotas of a holder are listed in. */
  String schedule(String holder) {
    boolean more = exercised.stream().anyMatch(one -> one.holder().equals(holder));
    return "Schedule 1.1" + (more ? " as adjusted" : "");
  }

  /** How many quotas of how much in all. */
  String words(List<BigDecimal> quotas) {
    return quotas.size() + " quotas, " + Amounts.words(currency, Numbers.sum(quotas));
  }
}
