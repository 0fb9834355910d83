package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KEYS = List.of("terms", "parties", "readings", "record", "id");

  @ParameterizedTest
  @CsvSource({
    "term, terms",
    "Terms, terms",
    "PARTYS, parties",
    "recrod, record",
    "reading, readings",
    "ix, id"
  })
  void aMisspeltWordIsFound(String wrong, String right) {
    assertThat(Nearest.of(wrong, KEYS)).contains(right);
  }

  @ParameterizedTest
  @CsvSource({"proposals", "xyz", "ab", "tears of joy"})
  void aDifferentWordIsNot(String wrong) {
    assertThat(Nearest.of(wrong, KEYS)).isEmpty();
    assertThat(Nearest.hint(wrong, KEYS)).isEmpty();
  }

  @Test
  void aThirdOfTheLettersMayBeWrong() {
    // Six letters allow two changes, not three.
    assertThat(Nearest.of("abcdxy", List.of("abcdef"))).contains("abcdef");
    assertThat(Nearest.of("abcxyz", List.of("abcdef"))).isEmpty();
  }

  @Test
  void ofEquallyNearWordsTheFirstOfTheAlphabet() {
    assertThat(Nearest.of("s3", List.of("s2", "s1"))).contains("s1");
  }

  @Test
  void theHintAsks() {
    assertThat(Nearest.hint("term", KEYS)).isEqualTo("Did you mean \"terms\"?");
  }

  @Test
  void nobodyMeansAWordOfThousandLetters() {
    assertThat(Nearest.of("x".repeat(1000), List.of("x".repeat(999)))).isEmpty();
  }
}
