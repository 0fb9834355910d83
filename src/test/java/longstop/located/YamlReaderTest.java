package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Problems problems = new Problems();

  private Node read(String text) {
    Node node = YamlReader.read("deal.yaml", text, problems).orElseThrow();
    assertThat(problems.words()).isEmpty();
    return node;
  }

  private static Mark at(int line, int column) {
    return new Mark("deal.yaml", line, column);
  }

  private static Node.Entry under(Node node, String key) {
    return ((Mapping) node).entries().get(key);
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    Node root =
        read(
            """
            # a comment
            terms:
              shares: 100
              names: [Ann, "Bob"]
            notes:
              - first
              - >
                folded
                text
            """);
    assertThat(root.mark()).isEqualTo(at(2, 1));
    Node terms = under(root, "terms").value();
    assertThat(terms.mark()).isEqualTo(at(3, 3));
    assertThat(under(terms, "shares").keyMark()).isEqualTo(at(3, 3));
    assertThat(under(terms, "shares").value()).isEqualTo(new Scalar(at(3, 11), "100", true));
    assertThat(under(terms, "names").value())
        .isEqualTo(
            new Sequence(
                at(4, 10),
                List.of(new Scalar(at(4, 11), "Ann", true), new Scalar(at(4, 16), "Bob", false))));
    assertThat(under(root, "notes").value())
        .isEqualTo(
            new Sequence(
                at(6, 3),
                List.of(
                    new Scalar(at(6, 5), "first", true),
                    new Scalar(at(7, 5), "folded text\n", false))));
  }

  @Test
  void keysKeepFileOrder() {
    Mapping root = (Mapping) read("zeta: 1\nalpha: 2\nmid: 3\n");
    assertThat(root.entries().keySet()).containsExactly("zeta", "alpha", "mid");
  }

  @Test
  void scalarsKeepTheirTextAndHaveNoType() {
    Node root = read("a: 010\nb: no\nc: '010'\nd: 1996-08-29\n");
    assertThat(under(root, "a").value()).isEqualTo(new Scalar(at(1, 4), "010", true));
    assertThat(under(root, "b").value()).isEqualTo(new Scalar(at(2, 4), "no", true));
    assertThat(under(root, "c").value()).isEqualTo(new Scalar(at(3, 4), "010", false));
    assertThat(under(root, "d").value()).isEqualTo(new Scalar(at(4, 4), "1996-08-29", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void bareNothingIsNull(String text) {
    Node value = under(read("a: " + text + "\nb: 1\n"), "a").value();
    assertThat(((Scalar) value).isNull()).isTrue();
    assertThat(value.words()).isEqualTo("no value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "\"null\"", "'~'", "nul", "none"})
  void otherTextIsNotNull(String text) {
    assertThat(((Scalar) under(read("a: " + text + "\n"), "a").value()).isNull()).isFalse();
  }

  @Test
  void aValueLeftOutStandsBehindItsColon() {
    assertThat(under(read("a: 1\nbcd:\n"), "bcd").value().mark()).isEqualTo(at(2, 5));
  }

  @Test
  void emptyMappingAndEmptyListAreValues() {
    Node root = read("a: {}\nb: []\n");
    assertThat(under(root, "a").value()).isEqualTo(new Mapping(at(1, 4), Map.of()));
    assertThat(under(root, "b").value()).isEqualTo(new Sequence(at(2, 4), List.of()));
  }

  @Test
  void carriageReturnsCountAsPartOfTheLineEnd() {
    Node root = read("a: 1\r\nb:\r\n  c: 2\r\n");
    assertThat(under(under(root, "b").value(), "c").value())
        .isEqualTo(new Scalar(at(3, 6), "2", true));
  }

  @Test
  void aByteOrderMarkIsNoCharacter() {
    Node root = read("\uFEFFa: 1\n");
    assertThat(((Mapping) root).entries())
        .containsExactly(entry("a", new Node.Entry(at(1, 1), new Scalar(at(1, 4), "1", true))));
  }

  @Test
  void columnsCountCharactersAndNotHalves() {
    // U+1F4C4 takes two chars in Java and is one character to people.
    assertThat(under(read("{a: \uD83D\uDCC4, b: 1}\n"), "b").keyMark()).isEqualTo(at(1, 8));
  }

  @Test
  void jsonIsYaml() {
    Node root = read("{\"a\": {\"b\": [1, \"x\"]},\n \"c\": true}");
    assertThat(under(under(root, "a").value(), "b").value().mark()).isEqualTo(at(1, 13));
    assertThat(under(root, "c").keyMark()).isEqualTo(at(2, 2));
  }

  @Test
  void nodesCannotBeChanged() {
    Mapping root = (Mapping) read("a: [1]\n");
    assertThat(root.entries()).isUnmodifiable();
    assertThat(((Sequence) under(root, "a").value()).items()).isUnmodifiable();
  }

  @Test
  void aFileIsNamedAsTheUserNamedIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), "a: Köhler\n");
    Node root = YamlReader.read(file, problems).orElseThrow();
    assertThat(under(root, "a").value())
        .isEqualTo(new Scalar(new Mark(file.toString(), 1, 4), "Köhler", true));
  }
}
