package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Damage;
import longstop.deal.DamageKind;
import longstop.finding.Judged;

/**
 * What a claim comes to (SPA 8.3); there is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param usd the Damages that count, in USD to the cent, half a cent up; zero where no item counts;
 *     empty where a rate, or whether an item counts, is not known, or no item is recorded
 * @param items the items that count or do not, by day, in words
 * @param needs what must be known to tell
 */
public record Damages(
    String claim, Optional<BigDecimal> usd, List<String> items, List<String> needs) {

  private static final int CENTS = 2;

  private static final String RELIEVED = ": does not count, due to the late notice (SPA 8.7)";

  /** Keeps the lists from being changed. */
  public Damages {
    items = List.copyOf(items);
    needs = List.copyOf(needs);
  }

  /**
   * Adds up the items that count: losses, interest and penalties; costs of defence as far as they
   * were incurred, and settlements, both only of a claim that somebody else asserts and that is or
   * would have been indemnified; nothing of which a late notice relieves the sellers.
   */
  public static Damages of(Claim claim, Answering answering, LateNotice late) {
    List<String> items = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Damage damage :
        claim.damages().values().stream()
            .sorted(Comparator.comparing(Damage::on).thenComparing(Damage::id))
            .toList()) {
      String what = words(damage);
      Answer counting = counts(damage, claim.thirdParty(), answering.answered());
      Answer owed = late.owes(damage);
      Answer counts = Answer.all(counting, owed);
      items.add(what + (owed == Answer.NO ? RELIEVED : remark(counts)));
      if (counts == Answer.UNKNOWN && counting == Answer.UNKNOWN) {
        questions(damage, claim.thirdParty(), answering.answered())
            .forEach(question -> needs.add(question + " (" + what + ")"));
      }
      if (counts == Answer.UNKNOWN && owed == Answer.UNKNOWN) {
        needs.add("whether a late notice relieves the sellers of it (" + what + ")");
      }
      Optional<BigDecimal> usd = inDollars(damage);
      if (usd.isEmpty() && counts != Answer.NO) {
        needs.add(
            "the rate of exchange: US dollars for one "
                + damage.currency()
                + " on "
                + Words.day(damage.on()));
      }
      if (counts == Answer.YES) {
        sum = sum.add(usd.orElse(BigDecimal.ZERO));
      }
    }
    if (claim.damages().isEmpty()) {
      needs.add("the Damages, item by item");
    }
    return new Damages(
        claim.id(),
        Optional.of(Numbers.plain(sum.setScale(CENTS, RoundingMode.HALF_UP)))
            .filter(total -> needs.isEmpty()),
        items,
        needs);
  }

  private static Answer counts(Damage damage, Answer asserted, Answer indemnified) {
    return switch (damage.kind()) {
      case LOSS, INTEREST_OR_PENALTY -> Answer.YES;
      case DEFENCE -> Answer.all(damage.incurred(), asserted, indemnified);
      case SETTLEMENT -> Answer.all(asserted, indemnified);
    };
  }

  private static List<String> questions(Damage damage, Answer asserted, Answer indemnified) {
    List<String> questions = new ArrayList<>();
    if (damage.kind() == DamageKind.DEFENCE && damage.incurred() == Answer.UNKNOWN) {
      questions.add("whether these costs were actually incurred");
    }
    if (asserted == Answer.UNKNOWN) {
      questions.add("whether somebody else asserts the claim");
    }
    if (indemnified == Answer.UNKNOWN) {
      questions.add("whether the claim defended or settled is one that is indemnified");
    }
    return questions;
  }

  private static String remark(Answer counts) {
    return switch (counts) {
      case YES -> "";
      case NO -> ": does not count";
      case UNKNOWN -> ": not known whether it counts";
    };
  }

  private static Optional<BigDecimal> inDollars(Damage damage) {
    return damage.currency().equals(AveragePrice.USD)
        ? Optional.of(damage.amount())
        : damage.usdPerUnit().map(damage.amount()::multiply);
  }

  private static String words(Damage damage) {
    return switch (damage.kind()) {
          case LOSS -> "loss";
          case INTEREST_OR_PENALTY -> "interest or penalty";
          case DEFENCE -> "cost of defence";
          case SETTLEMENT -> "settlement";
        }
        + " of "
        + Words.day(damage.on())
        + ", "
        + Amounts.words(damage.currency(), damage.amount())
        + damage.usdPerUnit().map(rate -> " at USD " + Numbers.words(rate) + " a unit").orElse("");
  }

  /** What the claim comes to, in words. */
  public Judged judge() {
    if (usd.isEmpty()) {
      return Judged.need("what the Damages come to is not known")
          .withBecause(items)
          .withNeeds(needs);
    }
    return usd.get().signum() == 0
        ? Judged.breach("no item of the claim is Damages", "an item that counts as Damages")
            .withBecause(items)
        : Judged.met("the Damages come to " + Amounts.words(AveragePrice.USD, usd.get()))
            .withBecause(items);
  }
}
