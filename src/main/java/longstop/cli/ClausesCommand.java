package longstop.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import longstop.batch.Coverage;
import longstop.batch.Shows;
import longstop.located.Problems;
import longstop.report.ClauseList;
import longstop.report.ClauseRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which clauses does the program know, and how well? */
@Command(
    name = "clauses",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Every clause: whether rules decide it, why not where they do not, and whether it decides the"
          + " Closing. With scenario files, also how many of these show each clause kept, broken,"
          + " at the boundary, and with a fact unknown.",
      ""
    },
    footer = {"", "Examples:", "  longstop clauses", "  longstop clauses fixtures/spa"})
final class ClausesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Scenario files, or directories with such files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text (default), json for scripts, or markdown for a memo.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  ClausesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.oneOf(Format.TEXT, Format.JSON, Format.MARKDOWN);
    destination.check(paths.toArray(Path[]::new));
    Coverage coverage = Coverage.of(paths, surroundings.clock());
    if (!coverage.malformed().isEmpty()) {
      throw new BadInput(
          coverage.malformed().stream().map(Problems::words).collect(Collectors.joining("\n")));
    }
    ClauseList list =
        new ClauseList(coverage.rows().stream().map(this::row).toList(), !paths.isEmpty());
    destination.write(
        switch (format) {
          case TEXT -> list.text(destination.style(surroundings.style()));
          case MARKDOWN -> list.markdown();
          default -> list.json();
        },
        surroundings);
    return Exit.DONE;
  }

  private ClauseRow row(Coverage.Row row) {
    Map<String, Integer> scenarios = new LinkedHashMap<>();
    if (!paths.isEmpty()) {
      for (Shows way : Shows.values()) {
        scenarios.put(way.word(), row.scenarios().getOrDefault(way, 0));
      }
    }
    return new ClauseRow(row.clause(), row.rules(), scenarios);
  }
}
