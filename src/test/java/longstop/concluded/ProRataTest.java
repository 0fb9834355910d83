package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parts add up to what is shared out, whatever the proportion. */
class ProRataTest {

  private static final long SEED = 19970331;
  private static final int DRAWS = 2_000;

  private static Map<String, BigDecimal> weights(String... numbers) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (String number : numbers) {
      weights.put("h" + weights.size(), new BigDecimal(number));
    }
    return weights;
  }

  @Test
  void sharesOutWhatDividesEvenly() {
    // 8,000 by 20, 15, 25, 10, 19 and 11 per cent.
    assertThat(
            ProRata.split(
                    new BigDecimal(8000),
                    weights("9500", "7125", "11875", "4750", "9025", "5225"),
                    ProRata.SHARES)
                .values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("1600", "1200", "2000", "800", "1520", "880");
  }

  @Test
  void givesWhatRoundingLeavesToThoseWhoLostMost() {
    // A cent too many for three: each third loses the same, so the first takes it.
    assertThat(
            ProRata.split(new BigDecimal("1.00"), weights("1", "1", "1"), ProRata.CENTS).values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("0.34", "0.33", "0.33");
    // 10 cents by 1 to 5: 1.666… and 8.333… cents; the first lost more of a cent.
    assertThat(ProRata.split(new BigDecimal("0.10"), weights("1", "5"), ProRata.CENTS).values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("0.02", "0.08");
  }

  @Test
  void takesFromNobodyMoreThanHeHas() {
    // 80 by 1, 1 and 2: 20, 20 and 40; the first has 5, so the other two bear 15 more, 5 and 10.
    assertThat(
            ProRata.within(
                    new BigDecimal(80),
                    weights("1", "1", "2"),
                    weights("5", "50", "50"),
                    ProRata.SHARES)
                .values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("5", "25", "50");
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWS; i++) {
      int holders = 1 + random.nextInt(7);
      String[] numbers = new String[holders];
      String[] most = new String[holders];
      for (int j = 0; j < holders; j++) {
        numbers[j] = BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3)).toPlainString();
        most[j] = BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3)).toPlainString();
      }
      BigDecimal total = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(4));
      Map<String, BigDecimal> has = weights(most);
      Map<String, BigDecimal> parts = ProRata.within(total, weights(numbers), has, ProRata.SHARES);
      assertThat(Numbers.sum(parts.values()))
          .isEqualByComparingTo(total.min(Numbers.sum(has.values())));
      parts.forEach((id, part) -> assertThat(part).isBetween(BigDecimal.ZERO, has.get(id)));
    }
  }

  @Test
  void losesAndMakesNothing() {
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWS; i++) {
      int holders = 1 + random.nextInt(7);
      String[] numbers = new String[holders];
      for (int j = 0; j < holders; j++) {
        numbers[j] = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)).toPlainString();
      }
      BigDecimal total = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(4));
      Map<String, BigDecimal> parts =
          ProRata.split(total, weights(numbers), random.nextInt(ProRata.SHARES));
      assertThat(Numbers.sum(parts.values())).isEqualByComparingTo(total);
      assertThat(parts.values()).allMatch(part -> part.signum() >= 0);
    }
  }
}
