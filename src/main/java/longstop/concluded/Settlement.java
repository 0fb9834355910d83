package longstop.concluded;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Collection<String> incurring) {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /**
   * What one side bears is settled if it has paid that. What it still owes is open, because the
   * clause names no day, and so weighs nothing at a Closing. If somebody has paid more than he
   * bears, and did not incur the fee, he bears what the clause lays on another. What is paid too
   * much is paid for those of one's own side first. Where a cent cannot be split, either side may
   * bear it.
   *
   * @param side whether a party, or all sellers together, is of the side that is asked
   * @param material whether it is material if others bear what the side should
   */
  Judged judge(Predicate<String> side, Names names, Answer material) {
    List<String> owed =
        debtors()
            .filter(side)
            .map(party -> amount(left(party)) + " still owed by " + names.of(party))
            .toList();
    BigDecimal rest = sum(bears).subtract(sum(paid));
    String sentence = what + ", " + amount(sum(bears)) + ", borne by " + list(bears, names);
    if (!owed.isEmpty() && borneByOthers(side)) {
      return Judged.breach(
              sentence
                  + "; but "
                  + overpaying()
                      .map(party -> amount(of(paid, party)) + " was paid by " + names.of(party))
                      .collect(Collectors.joining(", ")),
              overpaying()
                  .map(party -> "repayment of " + amount(over(party)) + " to " + names.of(party))
                  .toArray(String[]::new))
          .withNeeds(owed)
          .weighing(material);
    }
    if (!owed.isEmpty()) {
      return open(sentence + ": not all paid", owed, names);
    }
    if (rest.signum() > 0 && debtors().findAny().isEmpty() && overpaying().findAny().isEmpty()) {
      String odd = "the odd cent, " + amount(rest) + ", which either side may bear";
      return open(sentence + ": not all paid", List.of(odd), names);
    }
    return Judged.met(sentence + ": " + (rest.signum() > 0 ? partly(side, names) : "all paid"));
  }

  private Judged open(String sentence, List<String> owed, Names names) {
    return Judged.need(sentence)
        .withNeeds(owed)
        .withBecause(List.of(paid.isEmpty() ? "nothing paid yet" : "paid by " + list(paid, names)))
        .weighing(Answer.NO);
  }

  /** What to say of a side that owes nothing of a fee of which the other owes a part. */
  private String partly(Predicate<String> side, Names names) {
    String own =
        bears.keySet().stream()
            .filter(side)
            .filter(party -> of(bears, party).signum() != 0)
            .map(names::of)
            .collect(Collectors.joining(", "));
    return own.isEmpty() ? "nothing of it falls on this side" : "paid as far as borne by " + own;
  }

  /**
   * Whether somebody has paid what falls on a side: one of its own, or more than the other owes.
   */
  private boolean borneByOthers(Predicate<String> side) {
    Predicate<String> other = side.negate();
    return total(overpaying().filter(side).map(this::over)).signum() > 0
        || total(overpaying().filter(other).map(this::over))
                .compareTo(total(debtors().filter(other).map(this::left)).add(CENT))
            >= 0;
  }

  /** What was paid by those who bear less, and did not incur the fee. */
  BigDecimal borneWrongly() {
    return total(overpaying().map(this::over));
  }

  private Stream<String> overpaying() {
    return everybody()
        .filter(party -> !incurring.contains(party) && over(party).compareTo(CENT) >= 0);
  }

  private Stream<String> debtors() {
    return everybody().filter(party -> left(party).compareTo(CENT) >= 0);
  }

  private Stream<String> everybody() {
    return Stream.concat(bears.keySet().stream(), paid.keySet().stream()).distinct().sorted();
  }

  private BigDecimal over(String party) {
    return of(paid, party).subtract(of(bears, party));
  }

  private BigDecimal left(String party) {
    return over(party).negate();
  }

  private static BigDecimal total(Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
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
    return total(amounts.values().stream());
  }
}
