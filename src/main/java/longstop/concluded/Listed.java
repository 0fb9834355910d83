package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;
import longstop.deal.Guarantee;

/**
 * An item of the record that a representation asks to be listed: a contract, a claim, an interest,
 * a guarantee. It makes the representation untrue if it counts and is not disclosed where it should
 * be.
 *
 * @param counts whether it is of the kind that must be listed
 * @param what the item in words
 * @param question what must be known where it is not known whether it counts
 * @param disclosedUnder sections and schedules under which it is disclosed
 * @param material whether leaving it out is material
 */
public record Listed(
    Answer counts, String what, String question, List<String> disclosedUnder, Answer material) {

  /** The same, as heavy as somebody decided for the clause where nobody weighed the item itself. */
  public Listed or(Weight weight) {
    return new Listed(counts, what, question, disclosedUnder, material.or(weight.material()));
  }

  /** A guarantee in favour of the Company (SPA 2.8). */
  public static Listed of(Guarantee guarantee) {
    return new Listed(
        Answer.YES,
        guarantee.what(),
        guarantee.what(),
        guarantee.disclosedUnder(),
        guarantee.material());
  }
}
