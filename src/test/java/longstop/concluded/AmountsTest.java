package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import longstop.deal.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50000 | USD 50,000",
        "50000.00 | USD 50,000",
        "5E+4 | USD 50,000",
        "50000.01 | USD 50,000.01",
        "50000.5 | USD 50,000.50",
        "0.001 | USD 0.001",
        "-20000 | USD -20,000"
      })
  void writesAnAmountWithItsCurrency(String amount, String words) {
    assertThat(Amounts.words("USD", new BigDecimal(amount))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "50000, 50000, NO",
    "50000.01, 50000.01, YES",
    "50000, 50000.01, UNKNOWN",
    "0, 0, NO",
  })
  void isAboveALimitSurelyPossiblyOrNot(BigDecimal certain, BigDecimal possible, Answer above) {
    assertThat(Amounts.above(new BigDecimal("50000"), certain, possible)).isEqualTo(above);
  }

  @Test
  void doesNotCareHowALimitIsWritten() {
    assertThat(Amounts.above(new BigDecimal("5E+4"), new BigDecimal("50000.00"), BigDecimal.ZERO))
        .isEqualTo(Answer.NO);
  }
}
