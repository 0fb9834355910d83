package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Liability;

/**
 * A liability that the balance sheet does not show, as SPA 2.8 looks at it.
 *
 * @param clause id of the limb
 * @param id id of the liability
 * @param on the day on which it arose or became known
 * @param what the liability in words, with its day and amount
 * @param amount amount, in USD
 * @param counts whether the limb looks at it: by its time, and because it is not disclosed; not
 *     known where the letter that discloses it came late
 * @param ordinary whether it arose in the ordinary course of business
 * @param material whether it is material
 */
public record Undisclosed(
    String clause,
    String id,
    LocalDate on,
    String what,
    BigDecimal amount,
    Answer counts,
    Answer ordinary,
    Answer material) {

  /** By id. */
  static final Comparator<Undisclosed> ORDER = Comparator.comparing(Undisclosed::id);

  /** A liability for the limb that looks at the balance sheet date. */
  public static Undisclosed at(
      LocalDate balanceSheet, Asked asked, Liability liability, Span span, Disclosure letter) {
    return of(asked, liability, letter, span.covers(balanceSheet));
  }

  /** A liability for the limb that looks at the time after that day and to the Closing. */
  public static Undisclosed after(
      LocalDate balanceSheet,
      Asked asked,
      Liability liability,
      DerivedDate closing,
      Disclosure letter) {
    boolean within =
        liability.on().isAfter(balanceSheet)
            && closing.fixed().filter(liability.on()::isAfter).isEmpty();
    return of(asked, liability, letter, within);
  }

  private static Undisclosed of(
      Asked asked, Liability liability, Disclosure letter, boolean inTime) {
    Answer counts = inTime ? letter.covers(asked, liability.disclosedUnder()).not() : Answer.NO;
    return new Undisclosed(
        asked.clause(),
        liability.id(),
        liability.on(),
        liability.what()
            + " ("
            + Words.day(liability.on())
            + ", "
            + Amounts.words("USD", liability.amount())
            + ")",
        liability.amount(),
        counts,
        liability.ordinary(),
        liability.material());
  }
}
