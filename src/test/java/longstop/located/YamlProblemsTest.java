package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is said in words, at its place. */
class YamlProblemsTest {

  private final Problems problems = new Problems();

  private Optional<Node> read(String text) {
    return YamlReader.read("d.yaml", text, problems);
  }

  static Stream<Arguments> syntaxErrors() {
    return Stream.of(
        arguments("a: b: c\n", "d.yaml:1:5: a colon cannot stand here."),
        arguments(
            "a:\n   b: 1\n  c: 2\n", "d.yaml:3:3: this does not line up with the lines above."),
        arguments("a: 1\nfoo\nb: 2\n", "d.yaml:3:1: a key without a colon."),
        arguments("a: - b\n", "d.yaml:1:4: a list cannot begin here."),
        arguments("a: [1, 2\nb: 3\n", "d.yaml:2:2: this list in square brackets is not finished."),
        arguments("a: {b: 1\n", "d.yaml:2:1: this mapping in braces is not finished."),
        arguments("a: [,]\n", "d.yaml:1:5: there is no value here."),
        arguments("a:\n\tb: 1\n", "d.yaml:2:1: a tab cannot stand here."),
        arguments("a: @b\n", "d.yaml:1:4: a text cannot begin with this character."),
        arguments("a: \"C:\\data\"\n", "d.yaml:1:8: the backslash begins no known escape."),
        arguments("a: \"\\xZZ\"\n", "d.yaml:1:7: the backslash begins no known escape."),
        arguments("a: 1\nb: \"open\nc: 2\n", "d.yaml:2:4: the quotation mark that opens here"),
        arguments("%YAML 2.0\n---\na: 1\n", "d.yaml:1:1: this is not YAML ("));
  }

  @ParameterizedTest
  @MethodSource("syntaxErrors")
  void syntaxErrorsAreSaidInWords(String text, String words) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.words()).startsWith(words);
  }

  static Stream<Arguments> unusedYaml() {
    return Stream.of(
        arguments("a: !foo 1\n", "d.yaml:1:4: tags (\"!foo\") are not used here"),
        arguments("a: !!python/object:os.system x\n", "d.yaml:1:4: tags (\"tag:yaml.org,2002:py"),
        arguments("a: !!str 1\n", "d.yaml:1:4: tags (\"tag:yaml.org,2002:str\") are not used here"),
        arguments("a: ! 1\n", "d.yaml:1:4: tags (\"!\") are not used here"),
        arguments("a: !!map {b: 1}\n", "d.yaml:1:4: tags (\"tag:yaml.org,2002:map\")"),
        arguments("!foo a: 1\n", "d.yaml:1:1: tags (\"!foo\") are not used here"),
        arguments("a: &x 1\n", "d.yaml:1:4: anchors (&x) are not used here"),
        arguments("a: &x [1]\n", "d.yaml:1:4: anchors (&x) are not used here"),
        arguments("a: *x\n", "d.yaml:1:4: aliases (*x) are not used here"),
        arguments("*x : 1\n", "d.yaml:1:1: aliases (*x) are not used here"),
        arguments("a:\n  <<: {b: 1}\n", "d.yaml:2:3: merge keys (<<) are not used here"),
        arguments("a: 1\n---\nb: 2\n", "d.yaml:2:1: a second document begins here"),
        arguments("a: 1\n...\n---\nb: [\n", "d.yaml:3:1: a second document begins here"),
        arguments("[1, 2]: x\n", "d.yaml:1:1: a list stands where a key belongs"),
        arguments("{{ name }}: x\n", "d.yaml:1:1: a mapping stands where a key belongs"),
        arguments("? {a: 1}\n: x\n", "d.yaml:1:3: a mapping stands where a key belongs"),
        arguments("a: 1\n?\n: x\n", "d.yaml:2:2: the key is missing"),
        arguments("a: \"\\e[31m\"\n", "d.yaml:1:4: the text holds the character U+001B"),
        arguments("\"a\\0\": 1\n", "d.yaml:1:1: the text holds the character U+0000"),
        arguments("a: \"\\ud800\"\n", "d.yaml:1:4: the text holds the character U+D800"));
  }

  @ParameterizedTest
  @MethodSource("unusedYaml")
  void whatDealFilesDoNotUseIsRefused(String text, String words) {
    read(text);
    assertThat(problems.sorted()).hasSize(text.startsWith("{{") ? 2 : 1);
    assertThat(problems.words()).startsWith(words);
  }

  @Test
  void aTagOrAnchorLeavesATreeToJudgeFurther() {
    assertThat(read("a: !foo 1\nb: &x 2\n")).isPresent();
    assertThat(problems.sorted()).hasSize(2);
  }

  @Test
  void anAliasOrMergeKeyLeavesNoTree() {
    // What they stand for is missing, and "missing" would be a misleading second problem.
    assertThat(read("a: *x\n")).isEmpty();
    assertThat(read("a: {<<: {b: 1}}\n")).isEmpty();
  }

  @Test
  void bothPlacesOfADuplicateKeyAreNamed() {
    assertThat(read("a:\n  b: 1\n  c: 2\n  \"b\": 3\na: 4\n")).isPresent();
    assertThat(problems.words())
        .isEqualTo(
            """
            d.yaml:4:3: the key "b" stands twice, first at line 2, column 3; expected each key \
            once. Remove one of the two, or rename it.
            d.yaml:5:1: the key "a" stands twice, first at line 1, column 1; expected each key \
            once. Remove one of the two, or rename it.\
            """);
  }

  @Test
  void theSameKeyInDifferentMappingsIsNoDuplicate() {
    assertThat(read("a: {b: 1}\nc: {b: 1}\n")).isPresent();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void problemsBeforeASyntaxErrorAreKept() {
    assertThat(read("a: 1\na: 2\nb: *x\nc: [\n")).isEmpty();
    assertThat(problems.sorted())
        .extracting(problem -> problem.mark().line())
        .containsExactly(2, 3, 5);
  }

  static Stream<String> emptyFiles() {
    return Stream.of("", "\n\n", "# only a comment\n", "---\n", "null\n", "~", "\uFEFF");
  }

  @ParameterizedTest
  @MethodSource("emptyFiles")
  void anEmptyFileIsAProblem(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.words()).startsWith("d.yaml:1:1: the file is empty; expected a mapping.");
  }

  static Stream<Arguments> hiddenCharacters() {
    return Stream.of(
        arguments("a: 1\nb: x\u0007y\n", "d.yaml:2:5: the character U+0007 is not allowed"),
        arguments("a: \u202Etxt\n", "d.yaml:1:4: the character U+202E is not allowed"),
        arguments("a: x\u2028y\n", "d.yaml:1:5: the character U+2028 is not allowed"),
        arguments("a: 1\r\n\r\nb: \u0000\n", "d.yaml:3:4: the character U+0000 is not allowed"),
        arguments("a: \uD83D\uDCC4\u200Bx\u001B\n", "d.yaml:1:7: the character U+001B"));
  }

  @ParameterizedTest
  @MethodSource("hiddenCharacters")
  void charactersThatPeopleCannotSeeAreRefused(String text, String words) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.words()).startsWith(words);
  }

  @Test
  void bytesThatAreNotUtf8AreLocated(@TempDir Path folder) throws IOException {
    // "a: 1\nb: Köhler" as Windows-1252: the umlaut is the byte F6, on line 2 after "b: K".
    byte[] bytes = {'a', ':', ' ', '1', '\n', 'b', ':', ' ', 'K', (byte) 0xF6, 'h', '\n'};
    Path file = Files.write(folder.resolve("latin.yaml"), bytes);
    assertThat(YamlReader.read(file, problems)).isEmpty();
    assertThat(problems.words())
        .isEqualTo(file + ":2:5: this is not UTF-8 text; expected UTF-8. Save the file as UTF-8.");
  }

  @Test
  void aCharacterCutOffAtTheEndIsNotUtf8(@TempDir Path folder) throws IOException {
    byte[] bytes = {'a', ':', ' ', (byte) 0xC3};
    Path file = Files.write(folder.resolve("cut.yaml"), bytes);
    assertThat(YamlReader.read(file, problems)).isEmpty();
    assertThat(problems.words()).startsWith(file + ":1:4: this is not UTF-8 text");
  }

  @Test
  void utf16IsNotUtf8(@TempDir Path folder) throws IOException {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, ':', 0};
    Path file = Files.write(folder.resolve("wide.yaml"), bytes);
    assertThat(YamlReader.read(file, problems)).isEmpty();
    assertThat(problems.words()).startsWith(file + ":1:1: this is not UTF-8 text");
  }

  @Test
  void aMissingFileIsAProblem(@TempDir Path folder) {
    Path file = folder.resolve("none.yaml");
    assertThat(YamlReader.read(file, problems)).isEmpty();
    assertThat(problems.words())
        .isEqualTo(file + ":1:1: there is no such file; expected a YAML file. Check the path.");
  }

  @Test
  void aDirectoryIsAProblem(@TempDir Path folder) {
    assertThat(YamlReader.read(folder, problems)).isEmpty();
    assertThat(problems.words()).startsWith(folder + ":1:1: this is a directory");
  }
}
