package longstop.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import longstop.batch.Batch;
import longstop.batch.BatchResult;
import longstop.batch.RowAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers many questions at once, or plays scenarios. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Play scenario files: changes of a deal, and what the answer must then say. Or answer files"
          + " of questions, one JSON object a line, with one line each:",
      "",
      "  {\"deal\": \"deal.yaml\", \"asOf\": \"2001-05-31\"}",
      "",
      "  {\"question\": \"sale\", \"deal\": \"deal.yaml\", \"proposal\": {\"seller\": \"miller\","
          + " \"shares\": 1000, \"on\": \"2001-11-13\"}}",
      "",
      "The deal is a path relative to the file of questions; \"with\" may hold a change of the"
          + " deal, a JSON merge patch. What is wrong with a line is told in its place, and the"
          + " others are answered. Sales are alternatives, each on its own, and may also stand in a"
          + " table (CSV) with the columns seller, shares, on and, if you like, kind, to, under,"
          + " asOf and deal.",
      ""
    },
    footer = {
      "",
      "Ends with 0 if all is answered and every scenario passes, 1 if a scenario fails, 2 if a file"
          + " or a line is wrong.",
      "",
      "Examples:",
      "  longstop batch fixtures/spa",
      "  longstop batch questions.jsonl -o answers.jsonl",
      "  longstop batch sales.csv --deal deal.yaml"
    })
final class BatchCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Scenario files, directories with such files, or files of questions (*.jsonl, *.csv).")
  private List<Path> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description =
          "text, or json, one line each; text for scenarios and json for questions if not given.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--deal",
      paramLabel = "DEAL",
      description = "The deal file of rows of a table that name none.")
  private Optional<Path> deal = Optional.empty();

  @Mixin private Destination destination;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.ifPresent(chosen -> chosen.oneOf(Format.TEXT, Format.JSON));
    destination.check(paths.toArray(Path[]::new));
    long questions = paths.stream().filter(RowAnswers::holdsQuestions).count();
    if (questions == 0) {
      return scenarios();
    }
    if (questions < paths.size()) {
      throw new BadInput(
          "longstop: some of these files hold questions (*.jsonl, *.csv) and others scenarios; run"
              + " batch once for each kind.");
    }
    return questions();
  }

  private int scenarios() {
    BatchResult result = Batch.run(paths, surroundings.clock());
    destination.write(
        format.orElse(Format.TEXT) == Format.JSON
            ? result.json()
            : String.join("\n", result.words()) + "\n",
        surroundings);
    return result.exitCode();
  }

  private int questions() {
    boolean json = format.orElse(Format.JSON) == Format.JSON;
    try (RowAnswers answers = new RowAnswers(paths, deal, surroundings.clock())) {
      Iterator<String> parts =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return answers.hasNext();
            }

            @Override
            public String next() {
              return json ? answers.next().json() : answers.next().words();
            }
          };
      destination.write(parts, surroundings);
      return answers.allAnswered() ? Exit.DONE : Exit.BAD_INPUT;
    }
  }
}
