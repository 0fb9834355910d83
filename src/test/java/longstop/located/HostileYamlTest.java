package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a reader end in a few sentences, and soon. */
class HostileYamlTest {

  private static final int FOUR_MIB = 4 * 1024 * 1024;

  private final Problems problems = new Problems();

  private Optional<Node> read(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> YamlReader.read("d.yaml", text, problems));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "{a: ", "? "})
  void deepNestingIsCutOff(String opening) {
    assertThat(read(opening.repeat(100_000))).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.words()).contains("this is nested too deep; expected at most 40 levels");
  }

  @Test
  void fortyLevelsAreRead() {
    assertThat(read("[".repeat(40) + "]".repeat(40))).isPresent();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void theFortyFirstLevelIsLocated() {
    assertThat(read("[".repeat(41) + "]".repeat(41))).isEmpty();
    assertThat(problems.words()).startsWith("d.yaml:1:41: this is nested too deep");
  }

  @Test
  void billionLaughsAreNotTold() {
    StringBuilder text = new StringBuilder("a0: &a0 lol\n");
    for (int i = 1; i <= 9; i++) {
      String aliases = ("*a" + (i - 1) + ", ").repeat(9);
      text.append("a" + i + ": &a" + i + " [" + aliases + "]\n");
    }
    assertThat(read(text.toString())).isEmpty();
    assertThat(problems.words())
        .startsWith("d.yaml:1:5: anchors (&a0) are not used here")
        // 10 anchors and 81 aliases, of which the first 20 are told.
        .endsWith("\n… and 71 more; correct these first.");
  }

  @Test
  void aFileOfFiveMebibytesIsTooLarge(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("big.yaml"), new byte[5 * 1024 * 1024]);
    assertThat(YamlReader.read(file, problems)).isEmpty();
    assertThat(problems.words())
        .startsWith(file + ":1:1: this is too large; expected at most 4 MiB.");
  }

  @Test
  void fourMebibytesAreReadAndNotAByteMore() {
    String text = "a: " + "x".repeat(FOUR_MIB - 3);
    assertThat(read(text)).isPresent();
    assertThat(problems.isEmpty()).isTrue();
    assertThat(read(text + "x")).isEmpty();
    assertThat(problems.words()).contains("this is too large");
  }

  @Test
  void theLimitCountsBytesAndNotCharacters() {
    // 'ö' takes two bytes in UTF-8.
    assertThat(read("a: " + "ö".repeat(FOUR_MIB / 2))).isEmpty();
    assertThat(problems.words()).contains("this is too large");
  }

  @Test
  void aMillionDuplicatesAreCounted() {
    assertThat(read("a:\n".repeat(1_000_000))).isPresent();
    assertThat(problems.sorted()).hasSize(20);
    assertThat(problems.more()).isEqualTo(999_999 - 20);
  }

  @Test
  void aKeyThatNeverEndsIsASyntaxError() {
    assertThat(read("a".repeat(100_000) + ": 1\n")).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void randomTextNeverEndsInAnException() {
    String[] pieces = {
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "&x ",
      "*x",
      "!t ",
      "!!",
      "%YAML 1.1\n",
      "%TAG ! x\n",
      "---\n",
      "...",
      "'",
      "\"",
      "\\",
      "\\u12",
      "|",
      ">",
      "+",
      "-",
      "#",
      "?",
      "\t",
      "<<",
      "\r\n",
      "@",
      "`",
      "é",
      "%",
      "%41",
      "!<",
      ">1",
      "0",
      "~"
    };
    Random random = new Random(19960829);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(30);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Problems found = new Problems();
      assertThatCode(
              () -> {
                Optional<Node> tree = YamlReader.read("d.yaml", text.toString(), found);
                assertThat(tree.isPresent() || !found.isEmpty()).isTrue();
              })
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }
}
