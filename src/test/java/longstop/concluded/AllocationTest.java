package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import longstop.calendar.DerivedDate;
import longstop.concluded.Allocation.Part;
import longstop.deal.PriceTerms;
import longstop.deal.Recapitalization;
import longstop.deal.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the agreement's schedules, odd numbers worked out by hand, and nothing lost. */
class AllocationTest {

  private static final DerivedDate CLOSING = DerivedDate.of(LocalDate.of(1996, 8, 29));
  private static final Roles ROLES = roles(List.of("b", "m", "k", "r", "s", "g"));

  @ParameterizedTest
  @CsvSource({
    "b, 95000, 9500, 85500",
    "m, 71250, 7125, 64125",
    "k, 118750, 11875, 106875",
    "r, 47500, 4750, 42750",
    "s, 90250, 9025, 81225",
    "g, 52250, 5225, 47025",
    "p1, 23750, 2375, 21375",
    "p3, 2375, 237.5, 2137.5"
  })
  void sharesOfTheSchedules(
      String party, BigDecimal shares, BigDecimal escrow, BigDecimal released) {
    Part part = allocation("475000", none()).of(party);
    assertThat(part.wholeShares()).isEqualByComparingTo(shares);
    assertThat(part.fraction()).isZero();
    assertThat(part.escrowShares()).isEqualByComparingTo(escrow);
    assertThat(part.releasedShares()).isEqualByComparingTo(released);
  }

  @Test
  void totalsCountHoldersOnly() {
    Part total = allocation("475000", none()).total();
    assertThat(total.percentage()).isEqualByComparingTo("100");
    assertThat(total.wholeShares()).isEqualByComparingTo("475000");
    assertThat(total.escrowShares()).isEqualByComparingTo("47500");
    assertThat(total.releasedShares()).isEqualByComparingTo("427500");
    assertThat(total.cash()).contains(BigDecimal.ZERO);
  }

  /** 475,005 at 8.25: 0.75, 0.25, 0.5, 0.95 and 0.55 of a share are left, and 0 of the first. */
  @ParameterizedTest
  @CsvSource({
    "b, 95001, 0, 0",
    "m, 71250, 0.75, 6.19",
    "k, 118751, 0.25, 2.06",
    "r, 47500, 0.5, 4.13",
    "s, 90250, 0.95, 7.84",
    "g, 52250, 0.55, 4.54"
  })
  void fractionsArePaidInCash(
      String party, BigDecimal shares, BigDecimal fraction, BigDecimal cash) {
    Part part = allocation("475005", price("8.25")).of(party);
    assertThat(part.wholeShares()).isEqualByComparingTo(shares);
    assertThat(part.fraction()).isEqualByComparingTo(fraction);
    assertThat(part.cash().orElseThrow()).isEqualByComparingTo(cash);
  }

  @Test
  void cashIsUnknownBeforeThePriceUnlessNoFractionIsLeft() {
    Allocation allocation = allocation("475005", none());
    assertThat(allocation.of("b").cash()).contains(BigDecimal.ZERO);
    assertThat(allocation.of("m").cash()).isEmpty();
    assertThat(allocation.total().cash()).isEmpty();
  }

  @Test
  void aPartnerGetsNoCashFromParent() {
    assertThat(allocation("475005", price("8.25")).of("p3").cash()).isEmpty();
  }

  @Test
  void nothingIsLostOrMadeUp() {
    Random random = new Random(19960829);
    for (int i = 0; i < 2000; i++) {
      PriceTerms terms = terms(BigDecimal.valueOf(1 + random.nextInt(10_000_000)), split(random));
      AggregateShares shares = AggregateShares.of(terms, day(1), CLOSING, splits(random));
      EscrowAmount escrow = EscrowAmount.of(shares, terms, "half-up");
      Allocation allocation = Allocation.of(shares, escrow, none(), terms, ROLES);
      for (Part part : allocation.holders()) {
        assertThat(part.escrowShares().add(part.releasedShares()))
            .isEqualByComparingTo(part.wholeShares());
        assertThat(part.fraction()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
      }
      Part total = allocation.total();
      assertThat(total.escrowShares()).isEqualByComparingTo(escrow.shares());
      // Fractions without an end are kept to 34 digits each.
      assertThat(total.wholeShares().add(total.fraction()).subtract(allocation.aggregate()).abs())
          .isLessThan(new BigDecimal("1E-20"));
    }
  }

  private static Allocation allocation(String aggregate, AveragePrice price) {
    Map<String, BigDecimal> percentages = new LinkedHashMap<>();
    percentages.put("b", new BigDecimal("20"));
    percentages.put("m", new BigDecimal("15"));
    percentages.put("k", new BigDecimal("25"));
    percentages.put("r", new BigDecimal("10"));
    percentages.put("s", new BigDecimal("19"));
    percentages.put("g", new BigDecimal("11"));
    PriceTerms terms = terms(new BigDecimal(aggregate), percentages);
    AggregateShares shares = AggregateShares.of(terms.aggregateShares());
    return Allocation.of(shares, EscrowAmount.of(shares, terms, "half-up"), price, terms, ROLES);
  }

  private static AveragePrice price(String usd) {
    return new AveragePrice(CLOSING, Optional.of(new BigDecimal(usd)), Optional.empty());
  }

  private static AveragePrice none() {
    return new AveragePrice(CLOSING, Optional.empty(), Optional.empty());
  }

  /** Six percentages with two decimals that add up to 100. */
  private static Map<String, BigDecimal> split(Random random) {
    Map<String, BigDecimal> percentages = new LinkedHashMap<>();
    int left = 10_000;
    for (String holder : ROLES.holders().subList(0, 5)) {
      int part = random.nextInt(left + 1);
      percentages.put(holder, BigDecimal.valueOf(part, 2));
      left -= part;
    }
    percentages.put("g", BigDecimal.valueOf(left, 2));
    return percentages;
  }

  private static List<Recapitalization> splits(Random random) {
    List<Recapitalization> splits = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      BigDecimal after = BigDecimal.valueOf(1 + random.nextInt(7));
      BigDecimal before = BigDecimal.valueOf(1 + random.nextInt(7));
      splits.add(new Recapitalization("split" + i, day(1 + i), "split", after, before));
    }
    return splits;
  }

  private static LocalDate day(int day) {
    return LocalDate.of(1996, 8, day);
  }

  private static PriceTerms terms(BigDecimal aggregate, Map<String, BigDecimal> percentages) {
    return new PriceTerms(
        aggregate,
        BigDecimal.TEN,
        new BigDecimal("100000"),
        "DEM",
        14,
        Map.of(),
        percentages,
        Map.of(
            "p1", new BigDecimal("5"),
            "p2", new BigDecimal("5"),
            "p3", new BigDecimal("0.5"),
            "p4", new BigDecimal("0.5")),
        Map.of());
  }

  private static Roles roles(List<String> holders) {
    return new Roles(
        "parent",
        "sub",
        "company",
        holders,
        Optional.of("g"),
        List.of("p1", "p2", "p3", "p4"),
        "agent",
        "escrow-agent",
        "exchange-agent",
        List.of(),
        List.of(),
        "counsel",
        "counsel",
        "counsel",
        "accountants",
        Optional.empty());
  }
}
