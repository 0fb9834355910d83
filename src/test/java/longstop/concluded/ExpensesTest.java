package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Fee;
import longstop.deal.FeeKind;
import longstop.finding.Effect;
import longstop.finding.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who bears what, in exact amounts (SPA 5.3). */
class ExpensesTest {

  private static final Names NAMES = new Names(Map.of("a", "Alpha", "b", "Beta", "c", "Gamma"));
  private static final Closing CLOSING =
      new Closing(
          DerivedDate.of(Samples.CLOSING),
          Optional.empty(),
          DerivedDate.of(Samples.CLOSING),
          "",
          List.of());

  private static Judged settle(String bearsA, String bearsB, String paidA, String paidB) {
    return new Settlement(
            "fee", "USD", amounts(bearsA, bearsB), amounts(paidA, paidB), List.of("b"))
        .judge(party -> true, NAMES, Answer.UNKNOWN);
  }

  private static SortedMap<String, BigDecimal> amounts(String a, String b) {
    return new TreeMap<>(Map.of("a", new BigDecimal(a), "b", new BigDecimal(b)));
  }

  @ParameterizedTest
  @CsvSource({
    // Each has paid what he bears; scale does not matter.
    "10000, 0.01, 10000.00, 0.010, MET",
    // Half of 100.01 is 50.005; the odd cent falls on either side.
    "50.005, 50.005, 50.01, 50.00, MET",
    "50.005, 50.005, 50.00, 50.01, MET",
    // One cent is unpaid.
    "50.005, 50.005, 50.00, 50.00, NEED",
    "10000, 0.01, 10000, 0, NEED",
    // Beta incurred the fee and may advance it; Alpha did not, and has paid a cent too much.
    "10000, 0.01, 0, 10000.01, NEED",
    "10000, 0.01, 10000.01, 0, BREACH"
  })
  void settles(String bearsA, String bearsB, String paidA, String paidB, Effect effect) {
    assertThat(settle(bearsA, bearsB, paidA, paidB).effect()).isEqualTo(effect);
  }

  @Test
  void saysWhoOwesAndWhoIsRepaid() {
    Judged judged = settle("10000", "2500", "11000", "0");

    assertThat(judged.sentence())
        .isEqualTo(
            "fee, USD 12,500, borne by Alpha USD 10,000, Beta USD 2,500;"
                + " but USD 11,000 was paid by Alpha");
    assertThat(judged.clears()).containsExactly("repayment of USD 1,000 to Alpha");
    assertThat(judged.needs()).containsExactly("USD 2,500 still owed by Beta");
  }

  @ParameterizedTest
  @CsvSource({
    // Alpha owes 500 and Beta 400; what Gamma, of Alpha's side, pays is for Alpha first.
    "0, NEED, NEED",
    "0.01, BREACH, NEED",
    "500, BREACH, NEED",
    "500.01, BREACH, BREACH"
  })
  void whatIsPaidTooMuchIsPaidForOnesOwnSideFirst(String paid, Effect alphas, Effect betas) {
    Settlement settlement =
        new Settlement(
            "fee",
            "USD",
            amounts("500", "400"),
            new TreeMap<>(Map.of("c", new BigDecimal(paid))),
            List.of("a"));
    Predicate<String> side = Set.of("a", "c")::contains;

    assertThat(settlement.judge(side, NAMES, Answer.UNKNOWN).effect()).isEqualTo(alphas);
    assertThat(settlement.judge(side.negate(), NAMES, Answer.UNKNOWN).effect()).isEqualTo(betas);
  }

  @Test
  void aFeeOfOnesOwnIsBorneByWhoeverIncurredIt() {
    Fee fee =
        new Fee(
            "fee",
            LocalDate.of(1996, 8, 28),
            FeeKind.OWN,
            new BigDecimal("100"),
            "DEM",
            "a",
            Map.of("a", new BigDecimal("100.00")));

    Judged judged =
        new Expenses(party -> true, Samples.ROLES, NAMES, Samples.weight(Answer.UNKNOWN), CLOSING)
            .own(fee);

    assertThat(judged)
        .isEqualTo(
            Judged.met("fee of Alpha of Wed 28 Aug 1996, DEM 100, borne by Alpha DEM 100: all paid")
                .dated(LocalDate.of(1996, 8, 28)));
  }
}
