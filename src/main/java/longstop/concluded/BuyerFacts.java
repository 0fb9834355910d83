package longstop.concluded;

import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Buyer;
import longstop.deal.BuyerKind;
import longstop.deal.Country;
import longstop.deal.Party;

/**
 * Who is to acquire the shares of a proposal, with what the deal says of him if he is a party.
 *
 * @param proposal id of the proposal
 * @param buyer what the proposal says of him
 * @param kind what sort of buyer, if that is recorded
 * @param name who it is, in words
 * @param country his country, where it is recorded
 */
public record BuyerFacts(
    String proposal,
    Buyer buyer,
    Optional<BuyerKind> kind,
    String name,
    Optional<Country> country) {

  /** The facts about the buyer of a proposal. */
  public static BuyerFacts of(String proposal, Buyer buyer, List<Party> parties) {
    Optional<Party> party =
        parties.stream().filter(one -> buyer.party().equals(Optional.of(one.id()))).findFirst();
    return new BuyerFacts(
        proposal,
        buyer,
        party.map(BuyerFacts::kind).or(buyer::kind),
        party.map(Party::name).orElse("the buyer"),
        party.map(Party::country).orElse(buyer.country()));
  }

  private static BuyerKind kind(Party party) {
    return switch (party.kind()) {
      case INDIVIDUAL -> BuyerKind.INDIVIDUAL;
      case PARTNERSHIP, FIRM -> BuyerKind.PARTNERSHIP;
      case CORPORATION, BANK -> BuyerKind.CORPORATION;
    };
  }

  /** Whether the country is the United States. */
  public Answer unitedStates() {
    return country.map(Country::unitedStates).map(Answer::of).orElse(Answer.UNKNOWN);
  }

  /** Whether the buyer is of this sort. */
  public boolean is(BuyerKind sort) {
    return kind.equals(Optional.of(sort));
  }

  /** Whether it is a company or partnership. */
  public boolean isEntity() {
    return is(BuyerKind.PARTNERSHIP) || is(BuyerKind.CORPORATION);
  }

  /** Whether it is a company or partnership of another country than the United States. */
  public boolean isForeignEntity() {
    return isEntity() && unitedStates() == Answer.NO;
  }

  /** Whether nothing is recorded of what sort of buyer it is. */
  public boolean isUndescribed() {
    return kind.isEmpty();
  }
}
