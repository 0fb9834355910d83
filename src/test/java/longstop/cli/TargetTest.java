package longstop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  private static final Reply REPLY =
      Questions.checklist(
          DealFile.read(Path.of("fixtures/deals/isocor-netcs.yaml"), Ran.CLOCK),
          LocalDate.of(1996, 8, 28));

  private static Target of(String typed) {
    return Target.of(typed, REPLY, Register.standard());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPA 5.8", "spa 5.8", "5.8", " SPA   5.8 "})
  void isAClauseHoweverItIsTyped(String typed) {
    assertThat(of(typed).clause().id()).isEqualTo("SPA 5.8");
    assertThat(of(typed).subject()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPA 5.8 bormann", "5.8 BORMANN", "spa 5.8 Carsten Bormann"})
  void isAFindingByIdOrName(String typed) {
    assertThat(of(typed).clause().id()).isEqualTo("SPA 5.8");
    assertThat(of(typed).subject()).contains("bormann");
  }

  @ParameterizedTest
  @CsvSource({
    "5.88, did you mean \"SPA 5.8\"?",
    "SPA 5.8 bromann, did you mean \"SPA 5.8 bormann\"?",
    "nonsense, 'no clause or finding \"nonsense\". All clauses: longstop clauses'",
    "'', 'no clause or finding \"\"'",
  })
  void namesTheNearestOne(String typed, String words) {
    assertThatThrownBy(() -> of(typed)).isInstanceOf(BadInput.class).hasMessageContaining(words);
  }
}
