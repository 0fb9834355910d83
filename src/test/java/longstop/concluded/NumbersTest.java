package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | 0", "475000.00 | 475,000", "2137.50 | 2,137.5", "4.75E+5 | 475,000"})
  void groupsByThousands(BigDecimal number, String words) {
    assertThat(Numbers.words(number)).isEqualTo(words);
  }

  @Test
  void listsInOrder() {
    BigDecimal ten = new BigDecimal("10000");
    assertThat(Numbers.words(List.of())).isEmpty();
    assertThat(Numbers.words(List.of(ten))).isEqualTo("10,000");
    assertThat(Numbers.words(List.of(ten, BigDecimal.ONE, BigDecimal.TEN)))
        .isEqualTo("10,000, 1 and 10");
  }

  @Test
  void equalNumbersAreEqualObjects() {
    assertThat(Numbers.plain(new BigDecimal("1E+2")))
        .isEqualTo(Numbers.plain(new BigDecimal("100.0")));
  }
}
