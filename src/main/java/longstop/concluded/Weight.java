package longstop.concluded;

import java.time.LocalDate;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;

/**
 * Whether a breach of a clause is material, as a person decided. There is exactly one for every
 * {@link Asked}.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param material the decision; unknown if nobody decided
 */
public record Weight(String clause, String subject, Answer material) {

  /**
   * The weight of an act that is late but done. Unless a person decided it, it is not material if
   * the act was done by the Closing Date, and not known to be or not if it was done after it.
   */
  Answer late(LocalDate done, DerivedDate closing) {
    boolean cured = closing.fixed().filter(done::isAfter).isEmpty();
    return cured && material == Answer.UNKNOWN ? Answer.NO : material;
  }

  /**
   * The weight of what arose on a day. What arose after the Closing has none for the conditions,
   * which look to it (SPA 6.1(c), 6.2(b)).
   */
  public Answer arisen(LocalDate day, Closing closing) {
    return closing.heldBefore(day) ? Answer.NO : material;
  }
}
