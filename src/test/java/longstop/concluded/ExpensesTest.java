package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private static final Names NAMES = new Names(Map.of("a", "Alpha", "b", "Beta"));

  private static Judged settle(String bearsA, String bearsB, String paidA, String paidB) {
    return new Settlement(
            "fee", "USD", amounts(bearsA, bearsB), amounts(paidA, paidB), List.of("b"))
        .judge(NAMES, Answer.UNKNOWN);
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

    assertThat(
            Expenses.own(
                fee, Samples.ROLES, NAMES, new Weight("SPA 5.3/own", Asked.DEAL, Answer.UNKNOWN)))
        .isEqualTo(
            Judged.met(
                "fee of Alpha of Wed 28 Aug 1996, DEM 100, borne by Alpha DEM 100:" + " all paid"));
  }
}
