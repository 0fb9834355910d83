package longstop.concluded;

import static longstop.concluded.Samples.CLOSING;
import static longstop.concluded.Samples.representations;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Interest;
import longstop.deal.InterestKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsidersTest {

  @ParameterizedTest
  @CsvSource({
    // Kind, percent, passive, known, since.
    "COMPETITOR, 5, YES, YES, 1995-01-02, NO",
    "TRADING_PARTNER, 5.00, YES, YES, 1995-01-02, NO",
    "COMPETITOR, 5.01, YES, YES, 1995-01-02, YES",
    "COMPETITOR, 5.01, UNKNOWN, YES, 1995-01-02, YES",
    "COMPETITOR, 5, UNKNOWN, YES, 1995-01-02, UNKNOWN",
    "COMPETITOR, 5, NO, YES, 1995-01-02, YES",
    "COMPETITOR, , YES, YES, 1995-01-02, UNKNOWN",
    "COMPETITOR, , NO, YES, 1995-01-02, YES",
    "CONTRACT, 1, YES, YES, 1995-01-02, YES",
    "COMPETITOR, 50, NO, NO, 1995-01-02, NO",
    "COMPETITOR, 50, NO, UNKNOWN, 1995-01-02, UNKNOWN",
    "COMPETITOR, 50, NO, YES, 1996-08-29, YES",
    "COMPETITOR, 50, NO, YES, 1996-08-30, NO",
  })
  void mustBeDisclosed(
      InterestKind kind,
      String percent,
      Answer passive,
      Answer known,
      LocalDate since,
      Answer counts) {
    Interest interest =
        new Interest(
            "interest",
            since,
            "an insider",
            kind,
            "something",
            Optional.ofNullable(percent).map(Samples::amount),
            passive,
            known,
            List.of(),
            Answer.UNKNOWN);

    assertThat(Insiders.interest(interest, representations(), DerivedDate.of(CLOSING)).counts())
        .isEqualTo(counts);
  }
}
