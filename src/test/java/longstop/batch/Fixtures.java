package longstop.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.located.Problems;

/** The deals of all scenarios, for tests that look at more than the answer. */
public final class Fixtures {

  /**
   * The deal of one scenario.
   *
   * @param clause the clause it shows
   * @param deal the deal as the scenario changes it
   * @param asOf the day for which it asks
   * @param sale whether it asks about proposals
   */
  public record Played(Optional<String> clause, Deal deal, LocalDate asOf, boolean sale) {}

  /** Where the scenarios stand. */
  static final List<Path> SCENARIOS =
      List.of(Path.of("fixtures/spa"), Path.of("fixtures/escrow"), Path.of("fixtures/law"));

  private Fixtures() {}

  /** Every scenario whose deal is accepted, in the order of the files. */
  public static Stream<Played> all() {
    Intake intake = new Intake(Clock.systemUTC());
    List<Problems> malformed = new ArrayList<>();
    return Batch.files(SCENARIOS, malformed).stream()
        .flatMap(file -> Cases.read(file, intake, new Problems()).stream())
        .flatMap(
            each ->
                deal(each, intake)
                    .map(
                        deal ->
                            new Played(
                                each.clause(),
                                deal,
                                each.asOf(),
                                each.asks() == Asks.SALE || each.asks() == Asks.PLAN))
                    .stream());
  }

  private static Optional<Deal> deal(Case each, Intake intake) {
    return intake.read(each.deal(), new Problems()) instanceof Accepted accepted
        ? Optional.of(accepted.deal())
        : Optional.empty();
  }
}
