package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import longstop.calendar.DerivedDate;
import longstop.deal.PriceTerms;
import longstop.deal.Recapitalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signed on 20 August, closing on 29 August 1996. */
class AggregateSharesTest {

  private static final LocalDate SIGNED = LocalDate.of(1996, 8, 20);
  private static final DerivedDate CLOSING = DerivedDate.of(LocalDate.of(1996, 8, 29));

  @ParameterizedTest
  @CsvSource({"20, 475000", "21, 950000", "28, 950000", "29, 475000"})
  void countsAfterSigningAndBeforeTheClosingDate(int day, BigDecimal shares) {
    assertThat(shares(CLOSING, split(day, "2", "1")).number()).isEqualByComparingTo(shares);
  }

  @Test
  void multipliesInOrderOfDate() {
    AggregateShares shares = shares(CLOSING, split(27, "1", "4"), split(22, "2", "1"));
    assertThat(shares.number()).isEqualByComparingTo("237500");
    assertThat(shares.steps()).hasSize(2).first().asString().contains("Thu 22 Aug 1996: 2 for 1");
  }

  @Test
  void aReverseSplitThereAndBackLosesNothing() {
    AggregateShares shares = shares(CLOSING, split(22, "1", "3"), split(23, "3", "1"));
    assertThat(shares.number()).isEqualByComparingTo("475000");
    assertThat(shares.percent(new BigDecimal("20")).fraction()).isZero();
  }

  /** A third of 475,000 is 158,333 1/3; 20 percent of it are 31,666 2/3. */
  @Test
  void keepsWhatHasNoEnd() {
    AggregateShares.Portion portion =
        shares(CLOSING, split(22, "1", "3")).percent(new BigDecimal("20"));
    assertThat(portion.whole()).isEqualByComparingTo("31666");
    assertThat(portion.cash(new BigDecimal("9.00"))).isEqualByComparingTo("6.00");
    assertThat(portion.cash(new BigDecimal("0.01"))).isEqualByComparingTo("0.01");
  }

  @Test
  void leavesOutWhatHasNoRatio() {
    AggregateShares shares = shares(CLOSING, split(22, "2", "0"));
    assertThat(shares.number()).isEqualByComparingTo("475000");
    assertThat(shares.unclear()).hasSize(1);
  }

  @Test
  void countsSoFarWhereTheClosingDateIsNotKnown() {
    DerivedDate later =
        new DerivedDate.NotBefore(LocalDate.of(1996, 9, 4), "the last approval is granted");
    assertThat(shares(later, split(30, "2", "1")).number()).isEqualByComparingTo("950000");
    assertThat(shares(new DerivedDate.Never("no day is left"), split(30, "2", "1")).number())
        .isEqualByComparingTo("950000");
  }

  /** Ten percent of 475,005 is 47,500.5; of 475,015 it is 47,501.5. */
  @ParameterizedTest
  @CsvSource({
    "475004, half-up, 47500",
    "475005, half-up, 47501",
    "475005, half-down, 47500",
    "475005, half-even, 47500",
    "475015, half-even, 47502",
    "475006, half-down, 47501"
  })
  void roundsTheEscrowAmount(BigDecimal aggregate, String tie, BigDecimal escrow) {
    PriceTerms terms = terms(aggregate);
    assertThat(EscrowAmount.of(AggregateShares.of(aggregate), terms, tie).shares())
        .isEqualByComparingTo(escrow);
  }

  private static AggregateShares shares(DerivedDate closing, Recapitalization... all) {
    return AggregateShares.of(terms(new BigDecimal("475000")), SIGNED, closing, List.of(all));
  }

  private static Recapitalization split(int day, String after, String before) {
    return new Recapitalization(
        "of-" + day,
        LocalDate.of(1996, 8, day),
        "split",
        new BigDecimal(after),
        new BigDecimal(before));
  }

  private static PriceTerms terms(BigDecimal aggregate) {
    return new PriceTerms(
        aggregate,
        BigDecimal.TEN,
        new BigDecimal("100000"),
        "DEM",
        14,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
