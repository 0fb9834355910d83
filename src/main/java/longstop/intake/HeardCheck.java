package longstop.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import longstop.binding.KeyPath;
import longstop.deal.Amendment;
import longstop.deal.DealRecord;
import longstop.deal.Termination;
import longstop.located.Nearest;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.ClauseKind;
import longstop.register.Heard;
import longstop.register.Shape;

/**
 * What the record says under a clause is heard there: a rule looks for it. What no rule looks for
 * would be lost without a word.
 */
final class HeardCheck {

  private static final KeyPath RECORD = KeyPath.of("record");

  private final Examined examined;

  private HeardCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    HeardCheck check = new HeardCheck(examined);
    DealRecord record = examined.deal().record();
    check.acts("acts", record.acts(), Heard.ACTS);
    check.acts("acts_by_party", record.actsByParty(), Heard.ACTS);
    check.acts("acts_by_period", record.actsByPeriod(), Heard.PERIODS);
    record
        .requests()
        .values()
        .forEach(one -> check.under("requests", one.id(), one.under(), Heard.REQUESTS, "request"));
    record
        .occurrences()
        .values()
        .forEach(
            one -> check.under("occurrences", one.id(), one.under(), Heard.OCCURRENCES, "notice"));
    record
        .reimbursements()
        .values()
        .forEach(
            one ->
                check.under("reimbursements", one.id(), one.under(), Heard.REIMBURSEMENTS, "sum"));
    record.amendments().values().forEach(check::amendment);
    record.terminations().values().forEach(check::termination);
  }

  private void acts(String section, Map<String, ?> acts, Heard heard) {
    acts.keySet().stream()
        .filter(id -> deaf(id, heard))
        .filter(id -> examined.register().clause(id).get().shape() != Shape.LIMBS)
        .forEach(
            id ->
                examined.atKey(
                    RECORD.child(section).child(id),
                    "no rule looks for an act under " + id,
                    heard == Heard.ACTS
                        ? "a clause that asks for an act, such as SPA 6.1(a)"
                        : among(ids(one -> one.hears().contains(heard))),
                    hint(id, heard)));
  }

  private void under(String section, String id, String clause, Heard heard, String what) {
    if (deaf(clause, heard)) {
      examined.atValue(
          RECORD.child(section).child(id).child("under"),
          "no rule looks for a " + what + " under " + clause,
          among(ids(one -> one.hears().contains(heard))),
          hint(clause, heard));
    }
  }

  private void amendment(Amendment amendment) {
    Predicate<Clause> allows = clause -> clause.askedOf() == AskedOf.AMENDMENTS;
    if (examined.register().clause(amendment.under()).filter(allows.negate()).isPresent()) {
      examined.atValue(
          RECORD.child("amendments").child(amendment.id()).child("under"),
          amendment.under() + " changes nothing of the agreement",
          among(ids(allows)),
          "");
    }
  }

  private void termination(Termination termination) {
    examined
        .register()
        .clause(termination.under())
        .filter(clause -> clause.kind() == ClauseKind.TERMINATION)
        .filter(clause -> clause.shape() == Shape.OWN)
        .map(examined::limbsOf)
        .filter(limbs -> !limbs.isEmpty())
        .ifPresent(
            limbs ->
                examined.atValue(
                    RECORD.child("terminations").child(termination.id()).child("under"),
                    termination.under() + " holds several rights to terminate",
                    among(limbs),
                    ""));
  }

  /** Whether the clause does not listen; ids of no clause are told elsewhere. */
  private boolean deaf(String id, Heard heard) {
    return examined.register().clause(id).filter(one -> !one.hears().contains(heard)).isPresent();
  }

  private String hint(String id, Heard heard) {
    return Nearest.hint(id, ids(one -> one.hears().contains(heard)));
  }

  private List<String> ids(Predicate<Clause> which) {
    return examined.register().clauses().values().stream().filter(which).map(Clause::id).toList();
  }

  private static String among(Collection<String> ids) {
    return "one of " + String.join(", ", ids);
  }
}
