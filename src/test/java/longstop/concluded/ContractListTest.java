package longstop.concluded;

import static longstop.concluded.Samples.representations;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractListTest {

  @ParameterizedTest
  @CsvSource({"0, NO", "1, NO", "1.00, NO", "1.01, YES", ", UNKNOWN"})
  void restrictsForMoreThanAYear(String years, Answer counts) {
    Contract contract = contract(Answer.YES, null, null, Answer.UNKNOWN, null, years);

    assertThat(ContractList.restricting(contract, representations()).counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    // With a customer, amount, cancelled within days, cancelable at all.
    "NO, 50000, 90, UNKNOWN, YES",
    "NO, 49999.99, 90, UNKNOWN, NO",
    "NO, 49999.99, 91, UNKNOWN, YES",
    "NO, 49999.99, , NO, YES",
    "NO, 49999.99, , YES, UNKNOWN",
    "NO, 49999.99, , UNKNOWN, UNKNOWN",
    "NO, , 90, UNKNOWN, UNKNOWN",
    "NO, , 91, UNKNOWN, YES",
    "NO, 50000, , UNKNOWN, YES",
    "YES, 50000, 91, NO, NO",
    "UNKNOWN, 50000, 91, NO, UNKNOWN",
    "UNKNOWN, 1, 1, YES, NO",
  })
  void isLargeOrLong(Answer customer, String usd, Integer days, Answer cancelable, Answer counts) {
    Contract contract = contract(customer, usd, days, cancelable, null, null);

    assertThat(ContractList.large(contract, representations()).counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "YES, 1997-12-31, NO",
    "YES, 1998-01-01, YES",
    "YES, , UNKNOWN",
    "NO, , NO",
    "UNKNOWN, 1998-01-01, UNKNOWN",
    "UNKNOWN, 1997-12-31, NO",
  })
  void lastsBeyondTheDay(Answer customer, LocalDate terminable, Answer counts) {
    Contract contract = contract(customer, null, null, Answer.UNKNOWN, terminable, null);

    assertThat(ContractList.lasting(contract, representations()).counts()).isEqualTo(counts);
  }

  private static Contract contract(
      Answer customer,
      String usd,
      Integer days,
      Answer cancelable,
      LocalDate terminable,
      String years) {
    return new Contract(
        "contract",
        LocalDate.parse("1996-01-02"),
        "a contract",
        customer,
        Optional.ofNullable(usd).map(Samples::amount),
        Optional.ofNullable(days),
        cancelable,
        Optional.ofNullable(terminable),
        Optional.ofNullable(years).map(Samples::amount),
        List.of(),
        Answer.UNKNOWN);
  }
}
