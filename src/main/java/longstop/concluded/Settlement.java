package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * Who bears how much of a fee, and who has paid how much of it (SPA 5.3). All amounts are exact and
 * in one currency.
 *
 * @param what the fee in words
 * @param currency ISO code
 * @param bears what each bears, by party id or sellers
 * @param paid what each has paid, by the same; whoever is not named has paid nothing
 * @param incurring who incurred it, and so may advance what others bear
 */
record Settlement(
    String what,
    String currency,
    SortedMap<String, BigDecimal> bears,
    SortedMap<String, BigDecimal> paid,
    List<String> incurring) {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /**
   * Settled if each has paid what he bears. What is still owed is open, because the clause names no
   * day. Whoever has paid more than he bears, and did not incur the fee, bears what the clause lays
   * on another. Where a cent cannot be split, either side may bear it.
   */
  Judged judge(Names names, Answer material) {
    List<String> wrong = new ArrayList<>();
    List<String> repay = new ArrayList<>();
    List<String> owed = new ArrayList<>();
    TreeSet<String> everybody = new TreeSet<>(bears.keySet());
    everybody.addAll(paid.keySet());
    for (String party : everybody) {
      BigDecimal over = of(paid, party).subtract(of(bears, party));
      String name = names.of(party);
      if (over.compareTo(CENT) >= 0 && !incurring.contains(party)) {
        wrong.add(amount(of(paid, party)) + " was paid by " + name);
        repay.add("repayment of " + amount(over) + " to " + name);
      } else if (over.compareTo(CENT.negate()) <= 0) {
        owed.add(amount(over.negate()) + " still owed by " + name);
      }
    }
    BigDecimal rest = sum(bears).subtract(sum(paid));
    if (owed.isEmpty() && wrong.isEmpty() && rest.signum() > 0) {
      owed.add("the odd cent, " + amount(rest) + ", which either side may bear");
    }
    String sentence = what + ", " + amount(sum(bears)) + ", borne by " + list(bears, names);
    if (!wrong.isEmpty()) {
      return Judged.breach(
              sentence + "; but " + String.join(", ", wrong), repay.toArray(String[]::new))
          .withNeeds(owed)
          .weighing(material);
    }
    return owed.isEmpty()
        ? Judged.met(sentence + ": all paid")
        : Judged.need(sentence + ": not all paid")
            .withNeeds(owed)
            .withBecause(
                List.of(paid.isEmpty() ? "nothing paid yet" : "paid by " + list(paid, names)));
  }

  private String list(Map<String, BigDecimal> amounts, Names names) {
    return amounts.entrySet().stream()
        .filter(entry -> entry.getValue().signum() != 0)
        .map(entry -> names.of(entry.getKey()) + " " + amount(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String amount(BigDecimal amount) {
    return Amounts.words(currency, amount);
  }

  private static BigDecimal of(Map<String, BigDecimal> amounts, String party) {
    return amounts.getOrDefault(party, BigDecimal.ZERO);
  }

  private static BigDecimal sum(Map<String, BigDecimal> amounts) {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
