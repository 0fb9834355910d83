package longstop.indemnity;

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
import longstop.concluded.AveragePrice;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import org.junit.jupiter.api.Test;

/** Claims share a cap: nobody owes more than his own, and each claim gets what is left. */
class CapUseTest {

  private static final LocalDate CLOSING = LocalDate.of(1996, 8, 29);
  private static final List<String> SELLERS = List.of("a", "b", "c", "p", "q");

  private static Cap cap(BigDecimal price) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    shares.put("a", new BigDecimal("9500"));
    shares.put("b", new BigDecimal("7125"));
    shares.put("c", new BigDecimal("1"));
    shares.put("p", new BigDecimal("237.5"));
    shares.put("q", new BigDecimal("2375"));
    return new Cap(
        new AveragePrice(DerivedDate.of(CLOSING), Optional.of(price), Optional.empty()),
        Optional.of("g"),
        List.of("p", "q"),
        shares,
        new BigDecimal("2612.5"),
        List.of());
  }

  private static CapPart part(String id, Basis basis, List<String> debtors, BigDecimal usd) {
    return new CapPart(
        id,
        basis,
        Answer.NO,
        Answer.YES,
        BigDecimal.ZERO,
        debtors,
        Optional.of(usd),
        Optional.of(CLOSING.plusDays(id.length())));
  }

  private static BigDecimal owed(CapUse use, String claim) {
    return use.lines().get(claim).owed();
  }

  @Test
  void theSecondClaimGetsWhatTheFirstLeft() {
    CapUse use =
        CapUse.of(
            cap(BigDecimal.TEN),
            List.of(
                part("second", Basis.COMPANY_REPRESENTATION, SELLERS, new BigDecimal("100000")),
                part("first", Basis.COMPANY_REPRESENTATION, SELLERS, new BigDecimal("100000"))));
    // (9,500 + 7,125 + 1 + 237.5 + 2,375) x 10 = 192,385
    assertThat(owed(use, "first")).isEqualByComparingTo("100000");
    assertThat(owed(use, "second")).isEqualByComparingTo("92385");
  }

  @Test
  void claimsOfOneDayShareInProportion() {
    // 192,385 for 100,000 and 300,000: a quarter is 48,096.25, three quarters are 144,288.75
    for (List<String> ids : List.of(List.of("m", "n"), List.of("n", "m"))) {
      CapUse use =
          CapUse.of(
              cap(BigDecimal.TEN),
              List.of(
                  part(ids.get(0), Basis.TITLE, SELLERS, new BigDecimal("100000")),
                  part(ids.get(1), Basis.TITLE, SELLERS, new BigDecimal("300000"))));
      assertThat(owed(use, ids.get(0))).isEqualByComparingTo("48096.25");
      assertThat(owed(use, ids.get(1))).isEqualByComparingTo("144288.75");
    }
  }

  @Test
  void thePartnersStandInPlaceOfTheirPartnership() {
    CapUse use =
        CapUse.of(
            cap(BigDecimal.TEN),
            List.of(
                part("x", Basis.TITLE, List.of("g"), new BigDecimal("30000")),
                part("xx", Basis.TITLE, List.of("g", "p"), new BigDecimal("30000"))));
    assertThat(use.lines().get("x").shares()).containsOnlyKeys("p", "q");
    assertThat(owed(use, "x")).isEqualByComparingTo("26125");
    assertThat(owed(use, "xx")).isZero();
  }

  @Test
  void covenantsTakeNothing() {
    CapUse use =
        CapUse.of(
            cap(BigDecimal.TEN),
            List.of(part("x", Basis.COMPANY_COVENANT, SELLERS, new BigDecimal("30000"))));
    assertThat(use.lines()).isEmpty();
  }

  @Test
  void nobodyOwesMoreThanHisCapAndNoCentIsLost() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      Cap cap = cap(BigDecimal.valueOf(1 + random.nextInt(20_000), 3));
      List<CapPart> parts = new ArrayList<>();
      for (int at = 1; at <= 1 + random.nextInt(6); at++) {
        List<String> debtors = SELLERS.subList(random.nextInt(3), 3 + random.nextInt(3));
        parts.add(
            part(
                "x".repeat(1 + at / 2) + at,
                Basis.SELLER_REPRESENTATION,
                debtors,
                BigDecimal.valueOf(random.nextInt(9_000_000), 2)));
      }
      CapUse use = CapUse.of(cap, parts);
      Map<String, BigDecimal> caps = cap.usd().orElseThrow();
      Map<String, BigDecimal> taken = new LinkedHashMap<>();
      for (CapPart part : parts) {
        CapUse.Line line = use.lines().get(part.claim());
        assertThat(line.owed()).isEqualByComparingTo(part.usd().orElseThrow().min(line.left()));
        line.shares().forEach((id, usd) -> taken.merge(id, usd, BigDecimal::add));
      }
      taken.forEach((id, usd) -> assertThat(usd).isBetween(BigDecimal.ZERO, caps.get(id)));
      assertThat(Numbers.sum(taken.values())).isLessThanOrEqualTo(Numbers.sum(caps.values()));
    }
  }
}
