package longstop.indemnity;

import java.util.List;
import longstop.deal.Answer;

/**
 * Whether a claim gives a right to indemnity, and who answers for it (SPA 8.1, 8.2, 8.4, 8.5);
 * there is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param right whether there is a right to indemnity: in time, of a Parent Group Member, for a
 *     promise that is indemnified, and past the basket where the basket concerns it
 * @param debtors ids of the sellers who answer for it
 * @param joint whether they answer jointly and severally; else each for himself
 * @param responsibleOnly whether it is due to the intent or fraud of these sellers alone, so that
 *     nobody else answers for it (SPA 8.4, last sentence)
 */
public record Entitled(
    String claim, Answer right, List<String> debtors, boolean joint, boolean responsibleOnly) {

  /** Keeps the list from being changed. */
  public Entitled {
    debtors = List.copyOf(debtors);
  }
}
