package longstop.deal;

import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Who is to acquire shares, as far as Rule 902 of Regulation S asks: residence decides, not
 * citizenship. What is not recorded is not known.
 *
 * @param party the buyer, if he is a party of this deal
 * @param usPerson whether the buyer is a U.S. person, as somebody has found; the facts must agree
 * @param kind what sort of buyer it is
 * @param country where a natural person is resident, everybody else organized or incorporated; for
 *     an account, where the dealer or fiduciary is
 * @param actsForUsPerson whether the purchase is for the account or benefit of a U.S. person
 * @param formedByUsPerson for a foreign company or partnership: whether a U.S. person formed it
 *     principally to invest in securities that are not registered
 * @param accreditedOwners for such a company: whether accredited investors, who are not natural
 *     persons, estates or trusts, organized and own it
 * @param usRepresentative for an estate or trust: whether an executor, administrator or trustee is
 *     a U.S. person
 * @param foreignDiscretion for an estate or trust with a professional fiduciary who is a U.S.
 *     person: whether one who is not has sole or shared investment discretion
 * @param foreignLaw for an estate: whether foreign law governs it; for a plan: whether it is
 *     established and administered under foreign law and customary practice
 * @param usBeneficiary for a trust: whether a beneficiary, or the settlor of a revocable one, is a
 *     U.S. person
 * @param inUnitedStates for an agency or branch: whether it lies in the United States
 * @param ofForeignEntity for an agency or branch: whether it is of a foreign entity
 * @param regulatedLocally for a branch abroad of a U.S. person: whether it works for valid business
 *     reasons in banking or insurance and is regulated where it lies
 * @param discretionary for an account: whether the dealer or fiduciary has discretion
 */
public record Buyer(
    @Doc("The buyer, if he is a party of this deal.") @Refers(To.PARTY) Optional<String> party,
    @Doc("Whether the buyer is a U.S. person, as somebody has found; the facts must agree.")
        Answer usPerson,
    @Doc("What sort of buyer it is.") Optional<BuyerKind> kind,
    @Doc(
            "Where a natural person is resident, everybody else organized; for an account, where"
                + " the dealer or fiduciary is.")
        Optional<Country> country,
    @Doc("Whether the purchase is for the account or benefit of a U.S. person.")
        Answer actsForUsPerson,
    @Doc(
            "Foreign company or partnership: whether a U.S. person formed it principally to invest"
                + " in unregistered securities.")
        Answer formedByUsPerson,
    @Doc(
            "Such a company: whether accredited investors, not natural persons, estates or trusts,"
                + " organized and own it.")
        Answer accreditedOwners,
    @Doc("Estate or trust: whether an executor, administrator or trustee is a U.S. person.")
        Answer usRepresentative,
    @Doc(
            "Estate or trust with a professional U.S. fiduciary: whether one who is no U.S. person"
                + " has sole or shared investment discretion.")
        Answer foreignDiscretion,
    @Doc("Estate: whether foreign law governs it; plan: whether foreign law and practice do.")
        Answer foreignLaw,
    @Doc("Trust: whether a beneficiary, or the settlor of a revocable one, is a U.S. person.")
        Answer usBeneficiary,
    @Doc("Agency or branch: whether it lies in the United States.") Answer inUnitedStates,
    @Doc("Agency or branch: whether it is of a foreign entity.") Answer ofForeignEntity,
    @Doc(
            "Branch abroad of a U.S. person: whether it works for valid business reasons in banking"
                + " or insurance and is regulated there.")
        Answer regulatedLocally,
    @Doc("Account: whether the dealer or fiduciary has discretion.") Answer discretionary) {

  /** A buyer of whom only this is known: whether he is a U.S. person. */
  public static Buyer ofUsPerson(Answer usPerson) {
    return of(Optional.empty(), usPerson);
  }

  /** A buyer who is a party of the deal. */
  public static Buyer ofParty(String party) {
    return of(Optional.of(party), Answer.UNKNOWN);
  }

  private static Buyer of(Optional<String> party, Answer usPerson) {
    return new Buyer(
        party,
        usPerson,
        Optional.empty(),
        Optional.empty(),
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN);
  }
}
