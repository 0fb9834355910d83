package longstop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import longstop.deal.Deal;
import longstop.intake.Intake;
import longstop.register.ReadingEntry;
import longstop.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which facts reach the rules is no law: it never changes what they say. */
class OrderOfFactsTest {

  private static final int ORDERS = 20;

  @ParameterizedTest
  @ValueSource(strings = {"isocor-netcs.yaml", "isocor-netcs-ready.yaml"})
  void anyOrderOfFactsGivesTheSameOutcome(String file) {
    List<Object> facts =
        Facts.of(
                Inquiry.about(deal(file), LocalDate.of(1996, 8, 29)),
                options(),
                Register.standard())
            .all();
    Outcome expected = outcome(facts);
    assertThat(expected.findings()).isNotEmpty();
    Random random = new Random(1996);
    for (int i = 0; i < ORDERS; i++) {
      List<Object> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, random);
      assertThat(outcome(shuffled)).isEqualTo(expected);
    }
  }

  /** Swapping a reading in and out again must say what a session of its own says. */
  @ParameterizedTest
  @ValueSource(strings = {"isocor-netcs.yaml", "isocor-netcs-ready.yaml"})
  void aReadingThatIsSwappedInSaysWhatAFreshSessionSays(String file) {
    LocalDate asOf = LocalDate.of(1996, 8, 28);
    Deal deal = deal(file);
    try (Evaluation evaluation = new Evaluation(Inquiry.about(deal, asOf), options())) {
      for (ReadingEntry reading : Register.standard().readings().values()) {
        for (String option : reading.options().keySet()) {
          Map<String, String> flipped = options();
          flipped.put(reading.id(), option);
          Outcome swapped = evaluation.under(flipped);
          try (Evaluation fresh = new Evaluation(Inquiry.about(deal, asOf), flipped)) {
            Outcome expected = fresh.under(flipped);
            assertThat(swapped.findings()).isEqualTo(expected.findings());
            assertThat(swapped.dueDates()).isEqualTo(expected.dueDates());
            assertThat(swapped.closing()).isEqualTo(expected.closing());
            assertThat(swapped.allocation()).isEqualTo(expected.allocation());
          }
        }
      }
    }
  }

  private static Outcome outcome(List<Object> facts) {
    try (Evaluation evaluation = new Evaluation(facts)) {
      return evaluation.outcome();
    }
  }

  private static Deal deal(String file) {
    Intake intake = new Intake(Clock.systemUTC());
    return intake.read(Path.of("fixtures/deals", file)) instanceof Intake.Result.Accepted accepted
        ? accepted.deal()
        : fail("not accepted: " + file);
  }

  private static Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    Register.standard().readings().forEach((id, reading) -> options.put(id, reading.standard()));
    return options;
  }
}
