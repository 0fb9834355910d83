package longstop.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.deal.DealRecord;
import longstop.deal.Matter;
import longstop.deal.Waiver;
import longstop.located.Nearest;
import longstop.located.Quoted;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.Shape;

/** What the record says of a clause stands where the clause looks for it. */
final class ActsCheck {

  private static final KeyPath RECORD = KeyPath.of("record");

  private final Examined examined;

  private ActsCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    ActsCheck check = new ActsCheck(examined);
    DealRecord record = examined.deal().record();
    record.acts().keySet().forEach(check::act);
    record.actsByParty().forEach((id, acts) -> check.actsByParty(id, acts.keySet()));
    record
        .actsByPeriod()
        .forEach((id, acts) -> acts.keySet().forEach(end -> check.period(id, end)));
    record.waivers().values().forEach(check::waiver);
    record.matters().values().forEach(check::matter);
    record.disclosureLetter().ifPresent(letter -> letter.states().keySet().forEach(check::states));
  }

  /** Ids of no clause are told elsewhere. */
  private Optional<Clause> clause(String id) {
    return examined.register().clause(id);
  }

  private void act(String id) {
    KeyPath path = RECORD.child("acts").child(id);
    clause(id)
        .filter(clause -> decidedItself(clause, path, true))
        .filter(clause -> !once(clause))
        .ifPresent(
            clause ->
                examined.atKey(
                    path,
                    id + " is asked of several, one by one",
                    "the same under acts_by_party, by party id: " + among(clause),
                    ""));
  }

  private void actsByParty(String id, Collection<String> parties) {
    KeyPath path = RECORD.child("acts_by_party").child(id);
    Optional<Clause> clause =
        clause(id).filter(c -> decidedItself(c, path, true)).filter(c -> c.decided());
    if (clause.filter(ActsCheck::once).isPresent()) {
      examined.atKey(
          path, id + " is asked once, of the deal as a whole", "the same under acts", "");
    } else {
      clause.ifPresent(
          c ->
              parties.stream()
                  .filter(party -> !examined.askedOf(c).contains(party))
                  .forEach(party -> notAsked(c, party, path.child(party), true)));
    }
  }

  private void period(String id, String end) {
    if (!isMonthEnd(end)) {
      examined.atKey(
          RECORD.child("acts_by_period").child(id).child(end),
          "no period ends on " + Quoted.of(end),
          "the last day of a month, such as 1996-09-30",
          "The day on which it was done stands after on.");
    }
  }

  private static boolean isMonthEnd(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getDayOfMonth() == day.lengthOfMonth();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void waiver(Waiver waiver) {
    KeyPath path = RECORD.child("waivers").child(waiver.id());
    clause(waiver.of())
        .filter(clause -> decidedItself(clause, path.child("of"), false))
        .ifPresent(clause -> party(clause, waiver.party(), path.child("party")));
  }

  private void matter(Matter matter) {
    KeyPath path = RECORD.child("matters").child(matter.id());
    for (int i = 0; i < matter.contradicts().size(); i++) {
      KeyPath at = path.child("contradicts").child(i);
      Optional<Clause> clause = clause(matter.contradicts().get(i));
      clause
          .filter(c -> decidedItself(c, at, false))
          .ifPresent(
              c -> {
                if (!c.weighsMatters()) {
                  examined.atValue(
                      at,
                      "no rule weighs what contradicts " + c.id(),
                      "a representation or a covenant that is kept or broken over a time",
                      "What a clause asks to be done is recorded as an act.");
                }
                party(c, matter.party(), path.child("party"));
              });
    }
  }

  private void states(String id) {
    KeyPath path = RECORD.child("disclosure_letter").child("states").child(id);
    clause(id)
        .filter(clause -> decidedItself(clause, path, true))
        .filter(clause -> clause.states().isEmpty())
        .ifPresent(
            clause ->
                examined.atKey(
                    path,
                    id + " does not say what the Disclosure Letter includes",
                    "a representation that does, such as SPA 2.7(a)",
                    ""));
  }

  /** A clause that its limbs decide looks for nothing itself. */
  private boolean decidedItself(Clause clause, KeyPath path, boolean atKey) {
    if (clause.shape() != Shape.LIMBS) {
      return true;
    }
    String what = clause.id() + " is decided limb by limb";
    String expected = "one of " + String.join(", ", examined.limbsOf(clause));
    if (atKey) {
      examined.atKey(path, what, expected, "");
    } else {
      examined.atValue(path, what, expected, "");
    }
    return false;
  }

  private static boolean once(Clause clause) {
    return clause.askedOf() == AskedOf.DEAL || clause.askedOf() == AskedOf.NOBODY;
  }

  private void party(Clause clause, Optional<String> party, KeyPath path) {
    party.ifPresent(
        id -> {
          if (once(clause)) {
            examined.atKey(
                path,
                clause.id() + " is asked once, of the deal as a whole",
                "no party",
                "Remove the line; a clause that is asked of each seller takes an entry of its"
                    + " own.");
          } else if (!examined.askedOf(clause).contains(id)) {
            notAsked(clause, id, path, false);
          }
        });
  }

  private void notAsked(Clause clause, String id, KeyPath path, boolean atKey) {
    List<String> asked = examined.askedOf(clause);
    String what = clause.id() + " is not asked of " + Quoted.of(id);
    String expected = asked.isEmpty() ? "nothing, as there is none" : among(clause);
    if (atKey) {
      examined.atKey(path, what, expected, Nearest.hint(id, asked));
    } else {
      examined.atValue(path, what, expected, Nearest.hint(id, asked));
    }
  }

  private String among(Clause clause) {
    return "one of " + String.join(", ", examined.askedOf(clause));
  }
}
