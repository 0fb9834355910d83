package longstop.concluded;

import java.time.LocalDate;
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
