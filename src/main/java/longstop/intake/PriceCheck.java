package longstop.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.deal.PriceTerms;
import longstop.deal.Roles;

/** Quotas, percentages and shares of the terms add up and agree with each other. */
final class PriceCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final KeyPath PRICE = KeyPath.of("terms", "price");

  private final Examined examined;
  private final PriceTerms price;
  private final Roles roles;

  private PriceCheck(Examined examined) {
    this.examined = examined;
    this.price = examined.deal().terms().price();
    this.roles = examined.deal().roles();
  }

  static void check(Examined examined) {
    PriceCheck check = new PriceCheck(examined);
    check.positive();
    check.everyone("quotas", check.price.quotas().keySet(), check.roles.holders());
    check.everyone("percentages", check.price.percentages().keySet(), check.roles.holders());
    check.everyone(
        "partner_percentages", check.price.partnerPercentages().keySet(), check.roles.partners());
    check.everyone("escrow_shares", check.price.escrowShares().keySet(), check.roles.sellers());
    check.quotas();
    check.percentages();
  }

  private void positive() {
    positive("aggregate_shares", price.aggregateShares());
    positive("capital", price.capital());
    price
        .quotas()
        .forEach(
            (holder, quotas) -> {
              for (int i = 0; i < quotas.size(); i++) {
                positive(PRICE.child("quotas").child(holder).child(i), quotas.get(i));
              }
            });
  }

  private void positive(String key, BigDecimal amount) {
    positive(PRICE.child(key), amount);
  }

  private void positive(KeyPath path, BigDecimal amount) {
    if (amount.signum() == 0) {
      examined.atValue(path, "this is zero", "more than zero", "");
    }
  }

  /** A map by party names everybody it is about; who else it names is found elsewhere. */
  private void everyone(String key, Collection<String> named, List<String> expected) {
    List<String> missing = expected.stream().filter(id -> !named.contains(id)).toList();
    if (!missing.isEmpty()) {
      examined.atKey(
          PRICE.child(key),
          "nothing is said of " + String.join(", ", missing),
          "a line for each of " + String.join(", ", expected),
          "");
    }
  }

  private void quotas() {
    List<BigDecimal> all = price.quotas().values().stream().flatMap(List::stream).toList();
    if (all.size() != price.quotaCount()) {
      examined.atValue(
          PRICE.child("quota_count"),
          "there are " + all.size() + " quotas, not " + price.quotaCount(),
          Integer.toString(all.size()),
          "Correct the number or the quotas.");
    }
    BigDecimal sum = sum(all);
    if (sum.compareTo(price.capital()) != 0) {
      examined.atValue(
          PRICE.child("capital"),
          "the quotas add up to " + plain(sum) + ", not to " + plain(price.capital()),
          plain(sum),
          "Correct the capital or the quotas.");
    }
  }

  private void percentages() {
    total("percentages", price.percentages().values(), HUNDRED, "100");
    roles
        .partnership()
        .flatMap(id -> Optional.ofNullable(price.percentages().get(id)))
        .ifPresent(
            share ->
                total(
                    "partner_percentages",
                    price.partnerPercentages().values(),
                    share,
                    plain(share) + ", the partnership's part"));
    price.percentages().forEach(this::proportional);
  }

  private void total(String key, Collection<BigDecimal> parts, BigDecimal whole, String words) {
    BigDecimal sum = sum(parts);
    if (sum.compareTo(whole) != 0) {
      examined.atKey(
          PRICE.child(key), "these add up to " + plain(sum), words, "Correct one of them.");
    }
  }

  /** A holder's percentage is the part that his quotas are of all quotas. */
  private void proportional(String holder, BigDecimal percentage) {
    BigDecimal all = sum(price.quotas().values().stream().flatMap(List::stream).toList());
    BigDecimal part = sum(price.quotas().getOrDefault(holder, List.of())).multiply(HUNDRED);
    if (part.signum() > 0 && part.compareTo(percentage.multiply(all)) != 0) {
      examined.atValue(
          PRICE.child("percentages").child(holder),
          plain(percentage) + " percent is not the part that the quotas make",
          plain(part.divide(all, MathContext.DECIMAL32)),
          "Correct the percentage or the quotas.");
    }
  }

  private static BigDecimal sum(Collection<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
