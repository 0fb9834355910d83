package longstop.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import longstop.intake.Intake.Result.Accepted;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.api.Test;

/** The file that a new deal begins with. */
class TemplateTest {

  /** A line that is switched off: a key or an end of a mapping behind a comment sign. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^( +)# ( *[A-Za-z].*: .*|.*:)$");

  private final Problems problems = new Problems();

  private static String text() throws IOException {
    try (InputStream in =
        TemplateTest.class.getResourceAsStream("/longstop/intake/template.yaml")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Intake.Result read(String text) {
    Optional<Node> tree = YamlReader.read("template.yaml", text, problems);
    assertThat(tree).as(problems.words()).isPresent();
    return new Intake(Clock.systemUTC()).read(tree.get(), problems);
  }

  @Test
  void isADealWithoutProblems() throws IOException {
    assertThat(read(text())).as(problems.words()).isInstanceOf(Accepted.class);
  }

  /** The examples of the record that are switched off work when they are switched on. */
  @Test
  void offersExamplesThatWork() throws IOException {
    String text = text();
    int record = text.indexOf("record: {}");
    String on =
        text.substring(0, record)
            + "record:\n"
            + EXAMPLE.matcher(text.substring(record + "record: {}\n".length())).replaceAll("$1$2");
    assertThat(on).contains("\n  acts:").contains("\n    lifted:");
    assertThat(read(on)).as(problems.words()).isInstanceOf(Accepted.class);
  }
}
