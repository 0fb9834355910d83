package longstop.cli;

import java.nio.file.Path;
import java.time.Clock;
import longstop.deal.Deal;
import longstop.intake.Intake;

/** Reads a deal file, or tells everything that is wrong with it. */
final class DealFile {

  private DealFile() {}

  /**
   * The deal that a file holds.
   *
   * @throws BadInput if anything is wrong with it
   */
  static Deal read(Path file, Clock clock) {
    Intake.Result result = new Intake(clock).read(file);
    if (result instanceof Intake.Result.Refused refused) {
      throw new BadInput(refused.problems().words());
    }
    return ((Intake.Result.Accepted) result).deal();
  }
}
