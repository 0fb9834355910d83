package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;

/**
 * What one limb of Rule 902's definition says of one buyer, with the exclusions that belong to it.
 *
 * @param proposal id of the proposal
 * @param usPerson whether it makes the buyer a U.S. person
 * @param words the limb and the fact, in words
 * @param needs what must be known
 */
public record UsLimb(String proposal, Answer usPerson, String words, List<String> needs) {

  /** A limb that the facts decide. */
  private static UsLimb decided(String proposal, boolean usPerson, String words) {
    return new UsLimb(proposal, Answer.of(usPerson), words, List.of());
  }

  /** A limb whose fact is not known. */
  private static UsLimb open(String proposal, String words, String need) {
    return new UsLimb(proposal, Answer.UNKNOWN, words, List.of(need));
  }

  /** (1)(i): a natural person, by residence and not by citizenship. */
  public static UsLimb individual(String proposal, BuyerFacts buyer) {
    return byCountry(
        proposal, buyer, "a natural person resident in", "in which country the buyer is resident");
  }

  /** (1)(ii): a partnership or corporation, by the law under which it is organized. */
  public static UsLimb organized(String proposal, BuyerFacts buyer) {
    return byCountry(
        proposal,
        buyer,
        "organized under the law of",
        "in which country the buyer is organized or incorporated");
  }

  private static UsLimb byCountry(
      String proposal, BuyerFacts buyer, String words, String question) {
    return buyer
        .country()
        .map(country -> decided(proposal, country.unitedStates(), words + " " + country.words()))
        .orElseGet(() -> open(proposal, words + " a country that is not recorded", question));
  }

  /**
   * (1)(viii): a foreign company that a U.S. person formed principally to invest in unregistered
   * securities, unless accredited investors who are not natural persons organized and own it.
   */
  public static UsLimb formed(String proposal, BuyerFacts facts) {
    return switch (facts.buyer().formedByUsPerson()) {
      case NO -> decided(proposal, false, "not formed by a U.S. person to buy such securities");
      case UNKNOWN ->
          open(
              proposal,
              "a foreign company or partnership",
              "whether a U.S. person formed the buyer principally to invest in unregistered"
                  + " securities");
      case YES ->
          unless(
              proposal,
              facts.buyer().accreditedOwners(),
              "formed by a U.S. person to invest in unregistered securities",
              "accredited investors who are not natural persons organized and own it",
              "whether accredited investors, who are not natural persons, estates or trusts,"
                  + " organized and own the buyer");
    };
  }

  /** (1)(iii) with its exclusion: an estate whose executor or administrator is a U.S. person. */
  public static UsLimb estate(String proposal, BuyerFacts facts) {
    return represented(
        proposal,
        facts,
        "an estate",
        Answer.all(facts.buyer().foreignDiscretion(), facts.buyer().foreignLaw()),
        "another executor who is no U.S. person has investment discretion, and foreign law governs",
        "whether an executor who is no U.S. person shares investment discretion with a professional"
            + " one, and whether foreign law governs the estate");
  }

  /** (1)(iv) with its exclusion: a trust of which a trustee is a U.S. person. */
  public static UsLimb trust(String proposal, BuyerFacts facts) {
    return represented(
        proposal,
        facts,
        "a trust",
        Answer.all(facts.buyer().foreignDiscretion(), facts.buyer().usBeneficiary().not()),
        "another trustee who is no U.S. person has investment discretion, and no beneficiary is a"
            + " U.S. person",
        "whether a trustee who is no U.S. person shares investment discretion with a professional"
            + " one, and whether a beneficiary, or the settlor of a revocable trust, is a U.S."
            + " person");
  }

  private static UsLimb represented(
      String proposal,
      BuyerFacts facts,
      String what,
      Answer excluded,
      String exclusion,
      String question) {
    return switch (facts.buyer().usRepresentative()) {
      case NO -> decided(proposal, false, what + " without representative who is a U.S. person");
      case UNKNOWN ->
          open(
              proposal,
              what,
              "whether an executor, administrator or trustee of the buyer is a U.S. person");
      case YES ->
          unless(
              proposal,
              excluded,
              what + " with a representative who is a U.S. person",
              exclusion,
              question);
    };
  }

  private static UsLimb unless(
      String proposal, Answer excluded, String limb, String exclusion, String question) {
    return switch (excluded) {
      case YES -> decided(proposal, false, limb + ", but " + exclusion);
      case NO -> decided(proposal, true, limb);
      case UNKNOWN -> open(proposal, limb, question);
    };
  }

  /**
   * (1)(v) with its exclusion: an agency or branch in the United States of anybody; one abroad of a
   * U.S. person, unless it is a bank or insurer that is regulated there.
   */
  public static UsLimb branch(String proposal, BuyerFacts facts) {
    return switch (facts.buyer().inUnitedStates()) {
      case YES -> decided(proposal, true, "an agency or branch in the United States");
      case UNKNOWN ->
          open(
              proposal,
              "an agency or branch",
              "whether the agency or branch is in the United States");
      case NO ->
          switch (facts.buyer().ofForeignEntity()) {
            case YES -> decided(proposal, false, "an agency or branch abroad of a foreign entity");
            case UNKNOWN ->
                open(
                    proposal,
                    "an agency or branch abroad",
                    "whether the agency or branch is of a foreign entity");
            case NO ->
                unless(
                    proposal,
                    facts.buyer().regulatedLocally(),
                    "an agency or branch abroad of a U.S. person",
                    "it works for valid business reasons in banking or insurance and is regulated"
                        + " there",
                    "whether the branch works for valid business reasons in banking or insurance"
                        + " and is regulated where it lies");
          };
    };
  }

  /**
   * (1)(vi) and (vii) with their exclusion. Without discretion the one for whom the account is held
   * decides; with it, where the dealer or fiduciary is, unless he holds it for somebody who is no
   * U.S. person. The agreement runs the two limbs together; the Rule governs (trap T-32).
   */
  public static UsLimb account(String proposal, BuyerFacts facts) {
    Answer held = facts.buyer().actsForUsPerson();
    String forWhom = "whether the account is held for the benefit or account of a U.S. person";
    return switch (facts.buyer().discretionary()) {
      case UNKNOWN ->
          open(
              proposal,
              "an account",
              "whether the dealer or fiduciary has discretion over the account");
      case NO ->
          held == Answer.UNKNOWN
              ? open(proposal, "an account without discretion", forWhom)
              : decided(
                  proposal,
                  held == Answer.YES,
                  "an account without discretion, held for somebody who is "
                      + (held == Answer.YES ? "a" : "no")
                      + " U.S. person");
      case YES ->
          switch (facts.unitedStates()) {
            case NO ->
                decided(
                    proposal, false, "an account with discretion of a dealer or fiduciary abroad");
            case UNKNOWN ->
                open(
                    proposal,
                    "an account with discretion",
                    "in which country the dealer or fiduciary is organized or resident");
            case YES ->
                unless(
                    proposal,
                    held.not(),
                    "an account with discretion of a dealer or fiduciary in the United States",
                    "it is held for somebody who is no U.S. person",
                    forWhom);
          };
    };
  }

  /** The exclusion of foreign employee benefit plans. */
  public static UsLimb plan(String proposal, BuyerFacts facts) {
    String what = "an employee benefit plan";
    return switch (facts.buyer().foreignLaw()) {
      case YES -> decided(proposal, false, what + " of foreign law and practice");
      case NO ->
          open(
              proposal,
              what + " not of foreign law",
              "what the plan is: a trust, a company or an account");
      case UNKNOWN ->
          open(
              proposal,
              what,
              "whether the plan is established and administered under foreign law and practice");
    };
  }

  /** The exclusion of the Monetary Fund, the World Bank and their like. */
  public static UsLimb organization(String proposal) {
    return decided(proposal, false, "an international organization");
  }

  /** What somebody has found, where no fact about the buyer is recorded. */
  public static UsLimb stated(String proposal, BuyerFacts facts) {
    return switch (facts.buyer().usPerson()) {
      case YES -> decided(proposal, true, "as stated");
      case NO -> decided(proposal, false, "as stated");
      case UNKNOWN ->
          open(
              proposal,
              "nothing is recorded of the buyer",
              "who the buyer is, or whether he is" + " a U.S. person");
    };
  }
}
