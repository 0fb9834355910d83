package longstop.concluded;

import static longstop.concluded.Samples.amount;
import static longstop.concluded.Samples.asked;
import static longstop.concluded.Samples.price;
import static longstop.concluded.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import longstop.deal.Answer;
import longstop.deal.PriceTerms;
import longstop.finding.Effect;
import longstop.finding.Judged;
import org.junit.jupiter.api.Test;

class ScheduledQuotasTest {

  @Test
  void fourteenQuotasOfOneHundredThousand() {
    // 13 of 5,000 are 65,000, and 35,000 makes 100,000.
    assertThat(judge(quotas(13, "5000"), quotas(1, "35000")).effect()).isEqualTo(Effect.MET);
  }

  @Test
  void theRightSumInTooFewQuotas() {
    Judged judged = judge(quotas(12, "5000"), quotas(1, "40000"));

    assertThat(judged.effect()).isEqualTo(Effect.BREACH);
    assertThat(judged.sentence())
        .contains("lists 13 quotas of DEM 100,000 in all, but there are 14 quotas");
  }

  @Test
  void theRightNumberWithAWrongSum() {
    Judged judged = judge(quotas(13, "5000"), quotas(1, "34999.99"));

    assertThat(judged.effect()).isEqualTo(Effect.BREACH);
    assertThat(judged.sentence()).contains("14 quotas of DEM 99,999.99 in all");
  }

  private static Judged judge(List<BigDecimal> first, List<BigDecimal> second) {
    PriceTerms terms = price(first, second);
    return ScheduledQuotas.judge(
        asked("SPA 2.2(a)", "2.2(a)"),
        terms,
        AdjustedQuotas.of(terms, List.of()),
        weight(Answer.YES));
  }

  private static List<BigDecimal> quotas(int count, String nominal) {
    return Collections.nCopies(count, amount(nominal));
  }
}
