package longstop.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day for which a question is asked. */
final class AsOf {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day for which to answer, such as 2001-05-31; what happened later is left out. Today"
              + " if not given.")
  private Optional<LocalDate> asOf = Optional.empty();

  /** The day given, or today. */
  LocalDate day(Surroundings surroundings) {
    return asOf.orElseGet(() -> LocalDate.now(surroundings.clock()));
  }
}
