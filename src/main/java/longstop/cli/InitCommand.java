package longstop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import longstop.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A new deal file. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "A new deal file to fill in, with a comment on each entry. Never replaces a file.",
      ""
    },
    footer = {"", "Example:", "  longstop init -o deal.yaml"})
final class InitCommand implements Callable<Integer> {

  private static final String TEMPLATE = "template.yaml";

  private final Surroundings surroundings;

  @Mixin private Destination destination;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    destination.checkNew();
    destination.write(template(), surroundings);
    return Exit.DONE;
  }

  private static String template() {
    try (InputStream in = Intake.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("the template of a deal file is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
