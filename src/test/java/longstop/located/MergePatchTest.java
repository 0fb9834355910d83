package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

  private static Node read(String name, String text) {
    return YamlReader.read(name, text, new Problems()).orElseThrow();
  }

  /** The tree as JSON in one line, so that it can be compared with the examples of the RFC. */
  private static String json(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> '"' + entry.getKey() + "\":" + json(entry.getValue().value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(MergePatchTest::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    return scalar.plain() ? scalar.text() : '"' + scalar.text() + '"';
  }

  /** RFC 7396, Appendix A: original, patch, result. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"b\"}             | {\"a\":\"c\"}               | {\"a\":\"c\"}",
        "{\"a\":\"b\"}             | {\"b\":\"c\"}               | {\"a\":\"b\",\"b\":\"c\"}",
        "{\"a\":\"b\"}             | {\"a\":null}                | {}",
        "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null}                | {\"b\":\"c\"}",
        "{\"a\":[\"b\"]}           | {\"a\":\"c\"}               | {\"a\":\"c\"}",
        "{\"a\":\"c\"}             | {\"a\":[\"b\"]}             | {\"a\":[\"b\"]}",
        "{\"a\":{\"b\":\"c\"}}     | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
        "{\"a\":[{\"b\":\"c\"}]}   | {\"a\":[1]}                 | {\"a\":[1]}",
        "[\"a\",\"b\"]             | [\"c\",\"d\"]               | [\"c\",\"d\"]",
        "{\"a\":\"b\"}             | [\"c\"]                     | [\"c\"]",
        "{\"a\":\"foo\"}           | \"bar\"                     | \"bar\"",
        "{\"e\":null}              | {\"a\":1}                   | {\"e\":null,\"a\":1}",
        "[1,2]                     | {\"a\":\"b\",\"c\":null}    | {\"a\":\"b\"}",
        "{}                        | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
      })
  void theExamplesOfTheStandard(String original, String patch, String result) {
    assertThat(json(MergePatch.apply(read("base", original), read("patch", patch))))
        .isEqualTo(result);
  }

  @Test
  void everyNodeKeepsTheFileItCameFrom() {
    Node base = read("deal.yaml", "terms:\n  shares: 1\n  rate: 2\n");
    Node patch = read("case.yaml", "terms: {rate: 3, fee: 4}\nrecord:\n  x: 5\n");
    Mapping merged = (Mapping) MergePatch.apply(base, patch);
    Node.Entry terms = merged.entries().get("terms");
    assertThat(merged.mark().words()).isEqualTo("deal.yaml:1:1");
    assertThat(terms.keyMark().words()).isEqualTo("deal.yaml:1:1");
    Mapping within = (Mapping) terms.value();
    assertThat(within.mark().words()).isEqualTo("deal.yaml:2:3");
    assertThat(within.entries().get("shares").value().mark().words()).isEqualTo("deal.yaml:2:11");
    assertThat(within.entries().get("rate").keyMark().words()).isEqualTo("case.yaml:1:9");
    assertThat(within.entries().get("rate").value().mark().words()).isEqualTo("case.yaml:1:15");
    assertThat(within.entries().get("fee").keyMark().words()).isEqualTo("case.yaml:1:18");
    assertThat(merged.entries().get("record").keyMark().words()).isEqualTo("case.yaml:2:1");
  }

  @Test
  void aMappingThatReplacesAValueComesFromThePatch() {
    Node base = read("deal.yaml", "a: 1\n");
    Node patch = read("case.yaml", "\na:\n  b: 2\n");
    Node.Entry a = ((Mapping) MergePatch.apply(base, patch)).entries().get("a");
    assertThat(a.keyMark().words()).isEqualTo("case.yaml:2:1");
    assertThat(a.value().mark().words()).isEqualTo("case.yaml:3:3");
  }

  @Test
  void keysOfTheBaseComeFirst() {
    Node merged = MergePatch.apply(read("b", "{z: 1, y: 2, x: 3}"), read("p", "{a: 4, y: 5}"));
    assertThat(json(merged)).isEqualTo("{\"z\":1,\"y\":5,\"x\":3,\"a\":4}");
  }

  @Test
  void aQuotedNullIsAText() {
    Node merged = MergePatch.apply(read("b", "{a: 1}"), read("p", "{a: 'null'}"));
    assertThat(json(merged)).isEqualTo("{\"a\":\"null\"}");
  }
}
