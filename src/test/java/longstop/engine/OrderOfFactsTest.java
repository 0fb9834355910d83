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
        Facts.of(deal(file), LocalDate.of(1996, 8, 29), options(), Register.standard());
    Outcome expected = Engine.evaluate(facts);
    assertThat(expected.findings()).isNotEmpty();
    Random random = new Random(1996);
    for (int i = 0; i < ORDERS; i++) {
      List<Object> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, random);
      assertThat(Engine.evaluate(shuffled)).isEqualTo(expected);
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
