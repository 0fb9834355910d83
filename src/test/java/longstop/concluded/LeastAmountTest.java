package longstop.concluded;

import static longstop.concluded.Samples.BALANCE_SHEET;
import static longstop.concluded.Samples.LETTER;
import static longstop.concluded.Samples.amount;
import static longstop.concluded.Samples.asked;
import static longstop.concluded.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Figure;
import longstop.finding.Effect;
import longstop.finding.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastAmountTest {

  private static final LeastAmount VALUE =
      new LeastAmount("net asset value", amount("750000"), "DEM", BALANCE_SHEET);

  @ParameterizedTest
  @CsvSource({
    "750000.01, DEM, 1996-07-31, MET",
    "750000, DEM, 1996-07-31, MET",
    "750000.00, DEM, 1996-07-31, MET",
    "749999.99, DEM, 1996-07-31, BREACH",
    "-1, DEM, 1996-07-31, BREACH",
    "900000, DEM, 1996-07-30, NEED",
    "100, DEM, 1996-08-01, NEED",
    "900000, USD, 1996-07-31, NEED",
  })
  void comparesAFigureOfTheDayAndCurrency(
      String amount, String currency, LocalDate asOf, Effect effect) {
    assertThat(judge("", figure(amount, currency, asOf)).effect()).isEqualTo(effect);
  }

  @Test
  void anAbsentFigureIsNotZero() {
    Judged judged =
        VALUE.judge(asked("SPA 2.7(b)", ""), Optional.empty(), weight(Answer.YES), LETTER);

    assertThat(judged.effect()).isEqualTo(Effect.NEED);
    assertThat(judged.needs()).containsExactly("the net asset value at Wed 31 Jul 1996, in DEM");
  }

  @Test
  void disclosureHelpsOnlyWhereItIsADefence() {
    Figure low = figure("1", "DEM", BALANCE_SHEET, "2.10(c)");

    assertThat(judge("2.10(c)", low).effect()).isEqualTo(Effect.NOTE);
    assertThat(judge("", low).effect()).isEqualTo(Effect.BREACH);
  }

  @Test
  void aShortfallWeighsWhatSomebodyDecided() {
    assertThat(judge("", figure("1", "DEM", BALANCE_SHEET)).material()).isEqualTo(Answer.YES);
  }

  private static Judged judge(String place, Figure figure) {
    return VALUE.judge(asked("SPA 2.7(b)", place), Optional.of(figure), weight(Answer.YES), LETTER);
  }

  private static Figure figure(
      String amount, String currency, LocalDate asOf, String... disclosedUnder) {
    return new Figure(
        Samples.CLOSING, amount(amount), currency, asOf, Optional.empty(), List.of(disclosedUnder));
  }
}
