package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  @TempDir private Path directory;

  private List<JsonLines.Line> lines(byte[] content) throws IOException {
    return lines(Files.write(directory.resolve("q.jsonl"), content));
  }

  private static List<JsonLines.Line> lines(Path file) {
    List<JsonLines.Line> lines = new ArrayList<>();
    try (JsonLines read = new JsonLines(file)) {
      while (read.hasNext()) {
        lines.add(read.next());
      }
      assertThatThrownBy(read::next).isInstanceOf(NoSuchElementException.class);
    }
    return lines;
  }

  private List<JsonLines.Line> lines(String content) throws IOException {
    return lines(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(JsonLines.Line line) {
    return ((Scalar) ((Mapping) line.object().orElseThrow()).entries().get("a").value()).text();
  }

  @Test
  void readsEachObjectWithItsLine() throws IOException {
    List<JsonLines.Line> lines = lines("{\"a\":\"x\"}\r\n\n  \n{\"a\": \"y\"}");
    assertThat(lines).extracting(JsonLinesTest::text).containsExactly("x", "y");
    assertThat(lines).extracting(line -> line.mark().line()).containsExactly(1, 4);
    Mapping last = (Mapping) lines.get(1).object().orElseThrow();
    assertThat(last.entries().get("a").value().mark().words()).endsWith("q.jsonl:4:7");
  }

  /**
   * RFC 8259, section 7: a slash may be escaped; a character beyond the plane takes two escapes.
   */
  @Test
  void readsWhatJsonMayEscape() throws IOException {
    List<JsonLines.Line> lines =
        lines("{\"a\":\"x\\/y\"}\n{\"a\":\"x\\\\/y\"}\n{\"a\":\"\\ud83d\\ude00\\t\\\"\"}");
    assertThat(lines)
        .extracting(JsonLinesTest::text)
        .containsExactly("x/y", "x\\/y", "\ud83d\ude00\t\"");
    assertThat(lines).allMatch(line -> line.problems().isEmpty());
  }

  @Test
  void goesOnAfterALineThatIsWrong() throws IOException {
    List<JsonLines.Line> lines =
        lines("a: b\n{\"a\": [}\n{\"a\": 1, \"a\": 2}\n{\"a\": \"good\"}\n");
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).problems().words()).contains("q.jsonl:1:1: this is no JSON object");
    assertThat(lines.get(1).problems().words()).contains("q.jsonl:2:8: ");
    assertThat(lines.get(2).problems().words())
        .contains("q.jsonl:3:10: the key \"a\" stands twice");
    assertThat(lines.get(3).problems().isEmpty()).isTrue();
  }

  @Test
  void refusesALineThatIsNoTextOrTooLong() throws IOException {
    byte[] content = new byte[SourceText.LIMIT_BYTES + 100];
    java.util.Arrays.fill(content, (byte) ' ');
    content[0] = (byte) 0xff;
    content[2] = '\n';
    content[content.length - 3] = '\n';
    content[content.length - 2] = '{';
    content[content.length - 1] = '}';
    List<JsonLines.Line> lines = lines(content);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).problems().words()).contains("q.jsonl:1:1: this is not UTF-8 text");
    assertThat(lines.get(1).problems().words()).contains("q.jsonl:2:1: this is too large");
    assertThat(lines.get(2).object()).isPresent();
  }

  @Test
  void tellsAFileThatCannotBeReadInOneLine() {
    assertThat(lines(directory)).hasSize(1);
    assertThat(lines(directory.resolve("none")))
        .singleElement()
        .satisfies(line -> assertThat(line.problems().words()).contains("there is no such file"));
  }
}
