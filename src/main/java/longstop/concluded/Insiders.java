package longstop.concluded;

import java.math.BigDecimal;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Interest;
import longstop.deal.InterestKind;
import longstop.deal.RepresentationTerms;

/** Interests of insiders (SPA 2.15). */
public final class Insiders {

  private Insiders() {}

  /**
   * Whether an interest must be disclosed. A past one counts as well, but only one that is known to
   * the Company or a seller; a passive holding of not more than the percentage stated is no
   * interest in an entity, though it may be one in a contract.
   */
  public static Listed interest(Interest interest, RepresentationTerms terms, DerivedDate closing) {
    Answer small =
        interest
            .percent()
            .map(percent -> Answer.of(percent.compareTo(terms.passiveHoldingPercent()) <= 0))
            .orElse(Answer.UNKNOWN);
    Answer excepted =
        interest.kind() == InterestKind.CONTRACT
            ? Answer.NO
            : Answer.all(interest.passive(), small);
    boolean afterClosing = closing.fixed().filter(interest.on()::isAfter).isPresent();
    return new Listed(
        afterClosing ? Answer.NO : Answer.all(interest.known(), excepted.not()),
        "interest of "
            + interest.holder()
            + " in "
            + interest.what()
            + interest.percent().map(Insiders::percent).orElse("")
            + " (since "
            + Words.day(interest.on())
            + ")",
        "whether the Company or a seller knows of the interest of "
            + interest.holder()
            + " in "
            + interest.what()
            + ", whether it is passive, and how many percent it is",
        interest.disclosedUnder(),
        interest.material());
  }

  private static String percent(BigDecimal percent) {
    return ", " + percent.toPlainString() + " %";
  }
}
