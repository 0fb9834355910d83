package longstop.concluded;

import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.RepresentationTerms;
import longstop.deal.WarrantyClaim;

/** Warranty claims against the Company (SPA 2.27). */
public final class WarrantyClaims {

  private WarrantyClaims() {}

  /** A claim above the amount, made from the day stated to the Closing, must be listed. */
  public static Listed claim(WarrantyClaim claim, RepresentationTerms terms, DerivedDate closing) {
    boolean inTime =
        !claim.on().isBefore(terms.warrantyClaimsSince())
            && closing.fixed().filter(claim.on()::isAfter).isEmpty();
    String what =
        claim.what()
            + " ("
            + Words.day(claim.on())
            + ", "
            + Amounts.words("USD", claim.amount())
            + ")";
    return new Listed(
        Answer.of(inTime && claim.amount().compareTo(terms.warrantyClaimAmount()) > 0),
        what,
        what,
        claim.disclosedUnder(),
        claim.material());
  }
}
