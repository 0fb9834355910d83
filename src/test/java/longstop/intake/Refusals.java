package longstop.intake;

import static java.time.ZoneOffset.UTC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import longstop.intake.Intake.Result.Refused;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.located.YamlReader;

/** What a deal file with something changed is refused for. Today is Mon 2 Jun 1997. */
final class Refusals {

  /** The deal after its Closing. */
  static final Path CLOSED = Path.of("fixtures/deals/isocor-netcs-closed.yaml");

  private static final Intake INTAKE =
      new Intake(Clock.fixed(Instant.parse("1997-06-02T12:00:00Z"), UTC));

  private Refusals() {}

  /** The problems of a deal file with these changes, one after the other; none if it is taken. */
  static List<String> of(Path deal, String... patches) {
    Problems problems = new Problems();
    Node tree = new Overlay().read(deal, problems).orElseThrow();
    for (String patch : patches) {
      tree = MergePatch.apply(tree, YamlReader.read("p.yaml", patch, problems).orElseThrow());
    }
    return INTAKE.read(tree, problems) instanceof Refused refused
        ? refused.problems().sorted().stream().map(Problem::words).toList()
        : List.of();
  }
}
