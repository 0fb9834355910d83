package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;
import longstop.deal.Party;
import longstop.deal.PartyKind;
import longstop.finding.Judged;

/**
 * What a party's country says of its being a U.S. Person (SPA IIA(d)(i), Rule 902(o) of 1990):
 * residence decides for a natural person, the law of its organisation for everybody else.
 */
public final class UsResidence {

  private static final String UNITED_STATES = "United States";

  private UsResidence() {}

  /** Whether the country of the record makes the party a U.S. Person. */
  public static Answer of(Party party) {
    return party
        .country()
        .map(country -> Answer.of(country.startsWith(UNITED_STATES)))
        .orElse(Answer.UNKNOWN);
  }

  /** What the country says of the representation; an unknown one decides nothing by itself. */
  public static Judged judge(Asked asked, Party party, Weight weight) {
    String tie = party.kind() == PartyKind.INDIVIDUAL ? " is resident in " : " is organised in ";
    String fact = party.name() + tie + party.country().orElse("a country not recorded");
    return switch (of(party)) {
      case YES ->
          Judged.breach(
                  asked.title() + ", " + asked.broken() + ": " + fact,
                  Ground.clearing(asked, List.of()))
              .weighing(weight.material());
      case NO, UNKNOWN -> Judged.note(fact);
    };
  }
}
