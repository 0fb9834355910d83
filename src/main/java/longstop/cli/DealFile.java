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
    return accepted(new Intake(clock).read(file));
  }

  /**
   * The deal that was read.
   *
   * @throws BadInput if anything is wrong with it
   */
  static Deal accepted(Intake.Result result) {
    if (result instanceof Intake.Result.Refused refused) {
      throw new BadInput(refused.problems().words());
    }
    return ((Intake.Result.Accepted) result).deal();
  }
}
