package longstop.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.deal.Answer;
import longstop.deal.Buyer;
import longstop.deal.BuyerKind;
import longstop.deal.Country;
import longstop.deal.Party;
import longstop.deal.Proposal;
import longstop.located.Quoted;

/** What a proposal says of the buyer fits together (Rule 902 of Regulation S). */
final class BuyerCheck {

  /** Facts that some kinds of buyers have, by key in the file. */
  private static final Map<String, List<BuyerKind>> BELONGS =
      Map.of(
          "formed_by_us_person", List.of(BuyerKind.PARTNERSHIP, BuyerKind.CORPORATION),
          "accredited_owners", List.of(BuyerKind.PARTNERSHIP, BuyerKind.CORPORATION),
          "us_representative", List.of(BuyerKind.ESTATE, BuyerKind.TRUST),
          "foreign_discretion", List.of(BuyerKind.ESTATE, BuyerKind.TRUST),
          "foreign_law", List.of(BuyerKind.ESTATE, BuyerKind.EMPLOYEE_PLAN),
          "us_beneficiary", List.of(BuyerKind.TRUST),
          "in_united_states", List.of(BuyerKind.BRANCH),
          "of_foreign_entity", List.of(BuyerKind.BRANCH),
          "regulated_locally", List.of(BuyerKind.BRANCH),
          "discretionary", List.of(BuyerKind.ACCOUNT));

  private final Draft draft;
  private final Buyer buyer;
  private final KeyPath path;
  private final Optional<Party> party;

  private BuyerCheck(Draft draft, Buyer buyer, KeyPath path, Optional<Party> party) {
    this.draft = draft;
    this.buyer = buyer;
    this.path = path;
    this.party = party;
  }

  /** Checks the buyer of one proposal, who stands at the path. */
  static void check(Draft draft, Proposal proposal, KeyPath path, Optional<Setting> setting) {
    Buyer buyer = proposal.to();
    Optional<Party> party =
        setting.flatMap(known -> buyer.party().map(id -> known.parties().get(id)));
    BuyerCheck check = new BuyerCheck(draft, buyer, path, party);
    check.party();
    check.facts();
    check.usPerson();
  }

  /** Of a party the deal file says elsewhere what and where it is. */
  private void party() {
    buyer
        .party()
        .ifPresent(
            id -> {
              told("kind", buyer.kind().isPresent(), id);
              told("country", buyer.country().isPresent(), id);
            });
  }

  private void told(String key, boolean given, String party) {
    if (given) {
      draft.atKey(
          path.child(key),
          "the parties of the deal already say this of " + Quoted.of(party),
          "either party, or " + key,
          "");
    }
  }

  private Optional<BuyerKind> kind() {
    return party.map(BuyerCheck::kind).or(buyer::kind);
  }

  private static BuyerKind kind(Party party) {
    return switch (party.kind()) {
      case INDIVIDUAL -> BuyerKind.INDIVIDUAL;
      case PARTNERSHIP, FIRM -> BuyerKind.PARTNERSHIP;
      case CORPORATION, BANK -> BuyerKind.CORPORATION;
    };
  }

  /** Each fact belongs to the kind of buyer that it is. */
  private void facts() {
    kind()
        .ifPresent(
            kind ->
                given()
                    .forEach(
                        (key, answer) -> {
                          if (answer != Answer.UNKNOWN && !BELONGS.get(key).contains(kind)) {
                            draft.atKey(
                                path.child(key),
                                "this is not asked of " + words(kind),
                                "it of " + either(BELONGS.get(key)) + " only",
                                "");
                          }
                        }));
  }

  private Map<String, Answer> given() {
    return Map.of(
        "formed_by_us_person", buyer.formedByUsPerson(),
        "accredited_owners", buyer.accreditedOwners(),
        "us_representative", buyer.usRepresentative(),
        "foreign_discretion", buyer.foreignDiscretion(),
        "foreign_law", buyer.foreignLaw(),
        "us_beneficiary", buyer.usBeneficiary(),
        "in_united_states", buyer.inUnitedStates(),
        "of_foreign_entity", buyer.ofForeignEntity(),
        "regulated_locally", buyer.regulatedLocally(),
        "discretionary", buyer.discretionary());
  }

  private static String words(BuyerKind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  private static String either(List<BuyerKind> kinds) {
    return String.join(" or ", kinds.stream().map(BuyerCheck::words).toList());
  }

  /** What somebody has found must agree with what the other facts plainly say. */
  private void usPerson() {
    Optional<Country> country = party.map(Party::country).orElse(buyer.country());
    Answer american = country.map(Country::unitedStates).map(Answer::of).orElse(Answer.UNKNOWN);
    Answer plain = plainly(american);
    if (plain != Answer.UNKNOWN && buyer.usPerson() == plain.not()) {
      draft.atValue(
          path.child("us_person"),
          plain == american
              ? "this contradicts the country, " + country.orElseThrow().words()
              : "this contradicts what else is said of the buyer",
          (plain == Answer.YES ? "yes" : "no") + ", or other facts",
          kind().isEmpty() ? "Say of what kind the buyer is if the country does not decide." : "");
    }
  }

  /** Whether the facts alone make the buyer a U.S. person; unknown where more must be known. */
  private Answer plainly(Answer american) {
    if (kind().isEmpty()) {
      return american == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }
    return switch (kind().get()) {
      case INDIVIDUAL -> american;
      case PARTNERSHIP, CORPORATION ->
          american == Answer.NO
              ? Answer.all(buyer.formedByUsPerson(), buyer.accreditedOwners().not())
              : american;
      case ESTATE, TRUST -> onlyIf(Answer.NO, buyer.usRepresentative() == Answer.NO);
      case BRANCH ->
          buyer.inUnitedStates() == Answer.NO
              ? onlyIf(Answer.NO, buyer.ofForeignEntity() == Answer.YES)
              : buyer.inUnitedStates();
      case EMPLOYEE_PLAN -> onlyIf(Answer.NO, buyer.foreignLaw() == Answer.YES);
      case INTERNATIONAL_ORGANIZATION -> Answer.NO;
      case ACCOUNT -> Answer.UNKNOWN;
    };
  }

  private static Answer onlyIf(Answer answer, boolean known) {
    return known ? answer : Answer.UNKNOWN;
  }
}
