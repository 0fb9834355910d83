package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.BankClaim;
import longstop.deal.Guarantee;
import longstop.finding.Judged;

/** Whether a seller is indemnified against a claim under his guarantee (SPA 5.10). */
public final class BankIndemnity {

  private BankIndemnity() {}

  /**
   * A claim of the bank is open until the seller is indemnified; no day is named for that, so that
   * it weighs nothing at a Closing. Only guarantees that the Disclosure Letter describes are meant.
   */
  public static Judged judge(BankClaim claim, Span span, Guarantee guarantee, Names names) {
    String what =
        Amounts.words(claim.currency(), claim.amount())
            + " claimed from "
            + names.of(claim.seller())
            + " on "
            + Words.day(claim.on())
            + ", "
            + guarantee.what();
    if (guarantee.disclosedUnder().isEmpty()) {
      return Judged.note(
          "does not count, because the Disclosure Letter does not describe the guarantee: " + what);
    }
    return span.ending()
        .map(end -> Judged.note("indemnified on " + Words.day(end.on()) + ": " + what))
        .orElseGet(
            () ->
                Judged.need(
                        "not indemnified yet, and no day is named for it: " + what,
                        "the indemnity of " + names.of(claim.seller()) + ": " + what)
                    .weighing(Answer.NO)
                    .dated(claim.on()));
  }
}
