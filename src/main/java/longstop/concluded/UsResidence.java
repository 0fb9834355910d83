package longstop.concluded;

import longstop.deal.Party;
import longstop.finding.Judged;

/**
 * What a seller's country says of his being a U.S. Person (SPA IIA(d)(i), Rule 902(o) of 1990):
 * residence decides for a natural person, the law of its organisation for everybody else.
 */
public final class UsResidence {

  private UsResidence() {}

  /** What the country says of the representation; one that is not recorded is asked for. */
  public static Judged judge(Asked asked, Party party, Weight weight) {
    String tie = party.individual() ? " is resident" : " is organised";
    if (party.country().isEmpty()) {
      return Judged.need(
          asked.title() + ": it is not known where " + party.name() + tie,
          "the country in which " + party.name() + tie);
    }
    String fact = party.name() + tie + " in " + party.country().get().words();
    return party.country().get().unitedStates()
        ? Judged.breach(asked.title() + ", " + asked.broken() + ": " + fact)
            .weighing(weight.material())
        : Judged.note(fact);
  }
}
