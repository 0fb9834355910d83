package longstop.indemnity;

import java.util.List;
import longstop.deal.Answer;

/**
 * Whether a claim gives a right to indemnity, and who answers for it (SPA 8.1, 8.2, 8.4, 8.5);
 * there is exactly one for every claim.
 *
 * <p>What it does not say: how much is owed. {@link Damages} says what the claim comes to, SPA 8.4
 * caps it, SPA 8.7 takes from it as far as a late notice harmed the defence, and SPA 8.9 says where
 * it stands in dispute.
 *
 * @param claim id of the claim
 * @param right whether there is a right to indemnity. Yes: its notice was received in time, or its
 *     promise has no end (SPA 8.1); somebody answers, and to the one who suffered the Damages (SPA
 *     8.2, IIA); a claim on a representation is past the basket, or settled (SPA 8.5); and
 *     receivables were assigned (SPA 2.18(b)). No: one of these fails. Unknown: none fails, but one
 *     is not known, as while the notice is not received yet.
 * @param debtors ids of the sellers who answer for it, the partnership and its partners each named;
 *     empty where nobody does, or where the record does not say who (the right is then not a yes)
 * @param joint whether they answer jointly and severally; else each for himself
 * @param responsibleOnly whether it is due to the intent or fraud of these sellers alone, so that
 *     nobody else answers for it (SPA 8.4, last sentence); while that is not known, the debtors are
 *     those who answer without it
 * @param unsettled whether there would be the right, had nothing been agreed or awarded on it
 */
public record Entitled(
    String claim,
    Answer right,
    List<String> debtors,
    boolean joint,
    Answer responsibleOnly,
    Answer unsettled) {

  /** Keeps the list from being changed. */
  public Entitled {
    debtors = List.copyOf(debtors);
  }

  /** What time, person, condition and basket come to. */
  public static Entitled of(
      InTime time,
      Answering answering,
      Assigned assigned,
      Basket basket,
      Damages damages,
      Dispute dispute) {
    boolean counted = answering.basis().represented();
    boolean ended = dispute.ended().isPresent();
    Answer right = Answer.all(time.answer(), answering.answered(), assigned.answer());
    Answer unsettled =
        counted ? Answer.all(right, ended ? basket.exceeded(damages) : basket.exceeded()) : right;
    return new Entitled(
        answering.claim(),
        counted && !dispute.settled() ? Answer.all(right, basket.exceeded()) : right,
        answering.debtors(),
        answering.joint(),
        answering.responsibleOnly(),
        unsettled);
  }
}
