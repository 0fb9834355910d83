package longstop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import longstop.deal.Deal;
import longstop.report.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every question about a deal shares: the deal file, the day, and how it is answered. */
final class Asking {

  @Parameters(index = "0", paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Mixin private AsOf asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text (default), json for scripts, or markdown for a memo.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  /**
   * Refuses, before any work is done, a format that the command does not write and a file that
   * cannot be written to.
   *
   * @throws BadInput if either cannot be
   */
  void check(Format... written) {
    format.oneOf(written);
    destination.check(file);
  }

  /** The file, unread. */
  Path file() {
    return file;
  }

  /**
   * The deal that the file holds.
   *
   * @throws BadInput if anything is wrong with it
   */
  Deal deal(Surroundings surroundings) {
    return DealFile.read(file, surroundings.clock());
  }

  /** The day for which to answer. */
  LocalDate day(Surroundings surroundings) {
    return asOf.day(surroundings);
  }

  /** For whom the answer is written. */
  Format format() {
    return format;
  }

  /** How the answer looks. */
  Style style(Surroundings surroundings) {
    return destination.style(surroundings.style());
  }

  /** Where the answer goes. */
  Destination destination() {
    return destination;
  }
}
