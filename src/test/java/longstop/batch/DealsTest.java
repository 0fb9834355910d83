package longstop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import longstop.deal.Deal;
import longstop.finding.Verdict;
import longstop.intake.Intake;
import longstop.question.Questions;
import longstop.question.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the whole deals of the fixtures are for. */
class DealsTest {

  private static Deal deal(String name) {
    return ((Intake.Result.Accepted)
            new Intake(Clock.systemUTC()).read(Path.of("fixtures/deals/" + name + ".yaml")))
        .deal();
  }

  @ParameterizedTest
  @CsvSource({
    "isocor-netcs-ready, 1996-08-29, YES",
    "isocor-netcs-closed, 1996-11-12, YES",
    "isocor-netcs-terminated, 1996-08-30, NO",
    "northlight-waterlinie-ready, 1999-06-10, YES",
    "isocor-netcs, 1996-08-29, OPEN",
    "northlight-waterlinie, 1999-06-10, OPEN"
  })
  void areAsReadyAsTheirRecords(String name, LocalDate asOf, Verdict verdict) {
    assertThat(Questions.checklist(deal(name), asOf).verdict()).isEqualTo(verdict);
  }

  /** 812,344 shares at 18.375 USD: 41.5 % are 337,122.76 shares, and 0.76 × 18.375 = 13.965. */
  @Test
  void payCashForFractionsOfAShare() {
    Reply reply =
        Questions.checklistByDefault(
            deal("northlight-waterlinie-ready"), LocalDate.of(1999, 6, 10));
    assertThat(reply.findings())
        .filteredOn(answered -> answered.finding().key().equals("SPA 1.2(b) de-wit"))
        .singleElement()
        .satisfies(answered -> assertThat(answered.finding().sentence()).contains("13.97"));
    assertThat(new BigDecimal("0.76").multiply(new BigDecimal("18.375"))).isEqualTo("13.96500");
  }
}
