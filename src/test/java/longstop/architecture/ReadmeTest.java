package longstop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  /** What a reader is told to run before a change is what is run before a change lands. */
  @Test
  void namesTheCommandThatTheChecksRun() throws IOException {
    String command =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("mvn "))
            .findFirst()
            .orElseThrow();
    assertThat(Files.readAllLines(Path.of(".ci/run"))).contains(command);
  }
}
