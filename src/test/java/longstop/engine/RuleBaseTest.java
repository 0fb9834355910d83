package longstop.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleBaseTest {

  @Test
  void saysWhatToDoWhenTheRulesWereNotCompiled() {
    assertThatThrownBy(() -> RuleBase.load("/longstop/no-such.model"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the rules were not compiled; build with mvn package");
  }
}
