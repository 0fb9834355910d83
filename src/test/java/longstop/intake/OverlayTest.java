package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problem;
import longstop.located.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Mapping read(Path file) {
    Optional<Node> tree = new Overlay().read(file, problems);
    assertThat(problems.words()).isEmpty();
    return (Mapping) tree.orElseThrow();
  }

  private static String text(Mapping mapping, String key) {
    return ((Scalar) mapping.entries().get(key).value()).text();
  }

  @Test
  void laysAFileOverItsBase() throws IOException {
    write("below/base.yaml", "a: 1\nb: 2\nc: 3\n");
    Mapping tree = read(write("top.yaml", "base: below/base.yaml\nb: 5\nc: ~\n"));
    assertThat(tree.entries().keySet()).containsExactly("a", "b");
    assertThat(text(tree, "b")).isEqualTo("5");
  }

  @Test
  void keepsThePlaceOfEachValueInItsOwnFile() throws IOException {
    write("base.yaml", "a: 1\nb: 2\n");
    Mapping tree = read(write("top.yaml", "base: base.yaml\n\nb: 5\n"));
    assertThat(tree.entries().get("a").value().mark().words()).endsWith("base.yaml:1:4");
    assertThat(tree.entries().get("b").value().mark().words()).endsWith("top.yaml:3:4");
  }

  @Test
  void laysUpToFiveFilesOverEachOther() throws IOException {
    write("1.yaml", "a: 1\n");
    for (int i = 2; i <= 6; i++) {
      write(i + ".yaml", "base: " + (i - 1) + ".yaml\nb" + i + ": x\n");
    }
    assertThat(read(folder.resolve("5.yaml")).entries()).hasSize(5);
    new Overlay().read(folder.resolve("6.yaml"), problems);
    assertThat(problems.words())
        .contains("2.yaml:1:7: more than 5 files lie over each other; expected at most 5.");
  }

  @Test
  void refusesAFileThatBuildsOnItself() throws IOException {
    write("a.yaml", "base: b.yaml\n");
    write("b.yaml", "base: ./a.yaml\n");
    assertThat(new Overlay().read(folder.resolve("a.yaml"), problems)).isEmpty();
    assertThat(problems.words()).contains("b.yaml:1:7: the file builds on itself");
  }

  @Test
  void saysWhichBaseIsMissing() throws IOException {
    new Overlay().read(write("a.yaml", "base: nowhere.yaml\n"), problems);
    assertThat(problems.sorted())
        .extracting(Problem::words)
        .singleElement()
        .asString()
        .contains("nowhere.yaml:1:1: there is no such file");
  }

  @Test
  void refusesABaseThatIsNoPath() throws IOException {
    new Overlay().read(write("a.yaml", "base: [x]\n"), problems);
    assertThat(problems.words()).contains("a.yaml:1:7: a list stands here; expected the path");
  }
}
