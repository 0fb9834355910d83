package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * Whether the number of Aggregate Parent Shares is known, or something may still adjust it (SPA
 * 1.3(b)).
 *
 * @param sentence the number, as a sentence without full stop
 * @param because how it came about
 * @param needs what is not known and can change it, as questions
 */
public record ShareAdjustment(String sentence, List<String> because, List<String> needs) {

  /**
   * What is known of everything after signing and before the Closing Date that adjusts the number.
   *
   * @param asked SPA 1.3(b)
   */
  public static ShareAdjustment of(
      Asked asked, AggregateShares shares, LocalDate signed, DerivedDate closing) {
    List<String> because = new ArrayList<>(shares.steps());
    List<String> needs = new ArrayList<>();
    shares.unclear().forEach(what -> needs.add("how many new for how many old shares: " + what));
    LocalDate last =
        closing
            .possibleFrom()
            .map(day -> day.minusDays(1))
            .filter(asked.asOf()::isAfter)
            .orElse(asked.asOf());
    if (!last.isAfter(signed)) {
      because.add("no day lies between signing and " + Words.day(last.plusDays(1)));
    } else if (!asked.knownThrough(last)) {
      needs.add(
          "whether Parent's stock was split or otherwise recapitalized after "
              + Words.day(signed)
              + " and through "
              + Words.day(last));
    }
    return new ShareAdjustment(
        "the Aggregate Parent Shares are "
            + shares.words()
            + (shares.steps().isEmpty() ? "" : ", adjusted from " + Numbers.words(shares.agreed())),
        List.copyOf(because),
        List.copyOf(needs));
  }

  /** The number, if everything is known that can change it. */
  public Judged judge() {
    return settling(Judged.met(sentence).withBecause(because));
  }

  /** What is worked out from the number: it is known only once nothing can change the number. */
  public Judged settling(Judged judged) {
    return needs.isEmpty() || judged.effect() != Effect.MET
        ? judged
        : Judged.need(judged.sentence() + ", unless an adjustment of Parent's shares changes it")
            .withBecause(judged.because())
            .withNeeds(needs);
  }
}
