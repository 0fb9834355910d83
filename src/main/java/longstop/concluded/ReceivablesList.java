package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Figure;
import longstop.finding.Judged;

/** The list of receivables before signing (SPA 2.18(b)). */
public final class ReceivablesList {

  private ReceivablesList() {}

  /**
   * Whether the list stands as of the day it should.
   *
   * @param days calendar days before signing
   */
  public static Judged judge(
      Asked asked,
      Optional<Figure> receivables,
      LocalDate signed,
      int days,
      Weight weight,
      Disclosure letter) {
    LocalDate due = signed.minusDays(days);
    return judge(asked, receivables, due, weight, letter).withBecause(conflict(due, letter));
  }

  /**
   * A letter that is due before the day of the list cannot hold it; then only a supplement to the
   * letter can.
   */
  private static List<String> conflict(LocalDate due, Disclosure letter) {
    return letter
        .due()
        .fixed()
        .filter(due::isAfter)
        .map(
            last ->
                "the list is to be as of "
                    + Words.day(due)
                    + ", and the letter that holds it is due by "
                    + Words.day(last)
                    + ": both can be kept only if the list is a supplement to the letter")
        .stream()
        .toList();
  }

  private static Judged judge(
      Asked asked, Optional<Figure> receivables, LocalDate due, Weight weight, Disclosure letter) {
    if (receivables.isEmpty()) {
      return Judged.need(
          asked.title() + ": no list as of " + Words.day(due) + " is recorded",
          "the sum of the receivables outstanding on " + Words.day(due));
    }
    Figure figure = receivables.get();
    String found =
        "the list of receivables, "
            + Amounts.words(figure.currency(), figure.amount())
            + ", is as of "
            + Words.day(figure.asOf());
    return figure.asOf().equals(due)
        ? Judged.met(found)
        : letter.weigh(
            asked,
            new Listed(
                Answer.YES,
                found + ", not of " + Words.day(due),
                found,
                figure.disclosedUnder(),
                weight.material()));
  }
}
