package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import longstop.concluded.Entitlement.State;
import longstop.finding.Effect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementTest {

  /** What bars decides, then what is not known; what only comes later waits for it. */
  @ParameterizedTest
  @CsvSource({
    "NOW, NOW, NOW",
    "NOW, UNKNOWN, UNKNOWN",
    "NOW, NOT, NOT",
    "LATER, NOW, LATER",
    "LATER, UNKNOWN, LATER",
    "LATER, NOT, NOT",
    "UNKNOWN, NOW, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, NOT, NOT",
    "NOT, NOW, NOT",
    "NOT, UNKNOWN, NOT"
  })
  void takesBothLimbs(State right, State other, State both) {
    assertThat(of(right).onlyIf(of(other)).state()).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({"NOW, MET", "UNKNOWN, NEED", "LATER, NEED", "NOT, EXEMPT"})
  void isSaidAsARight(State state, Effect effect) {
    assertThat(of(state).asRight().effect()).isEqualTo(effect);
  }

  private static Entitlement of(State state) {
    return switch (state) {
      case NOW -> Entitlement.now("now");
      case UNKNOWN -> Entitlement.unknown("unknown", "a fact");
      case LATER -> Entitlement.later("later", "a day");
      case NOT -> Entitlement.not("not");
    };
  }
}
