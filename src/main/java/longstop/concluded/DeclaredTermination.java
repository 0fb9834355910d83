package longstop.concluded;

import java.util.List;
import longstop.calendar.Words;
import longstop.deal.Termination;
import longstop.finding.Judged;

/**
 * A termination that somebody declared, against the right it relies on, on its own day (SPA 10.1).
 *
 * @param clause id of the clause whose right was used; empty if it names no right to terminate
 * @param termination id of the termination
 * @param what who terminated, when, and under which clause, in words
 * @param entitlement whether the right could be used
 */
public record DeclaredTermination(
    String clause, String termination, String what, Entitlement entitlement) {

  /** The termination against the right that its clause gives to those who declared it. */
  public static DeclaredTermination of(Termination termination, TerminationCase facts) {
    String under = termination.under().replaceFirst("/.*", "");
    String what =
        "termination of "
            + Words.day(termination.on())
            + " by "
            + facts.names(termination.by())
            + " under "
            + under;
    boolean parent = termination.by().contains(facts.roles().parent());
    boolean company = termination.by().contains(facts.roles().company());
    return switch (under) {
      case "SPA 10.1(a)" ->
          new DeclaredTermination(
              under,
              termination.id(),
              what,
              parent && company
                  ? facts.mutualConsent(termination.on())
                  : Entitlement.not("it takes the Company and Parent"));
      case "SPA 10.1(b)" ->
          new DeclaredTermination(
              under + (parent ? "/parent" : "/company"),
              termination.id(),
              what,
              parent || company
                  ? facts.afterOutsideDate(
                      termination.on(),
                      parent ? facts.roles().parent() : facts.roles().company(),
                      termination.ownFailure())
                  : Entitlement.not("it takes Parent, or the Company for the sellers"));
      case "SPA 10.1(c)" ->
          new DeclaredTermination(
              under, termination.id(), what, byParent(parent, facts.diligence(termination.on())));
      case "SPA 10.1(d)" ->
          new DeclaredTermination(
              under,
              termination.id(),
              what,
              byParent(parent, facts.governmentAct(termination.on())));
      case "SPA 10.1(e)" ->
          new DeclaredTermination(
              under,
              termination.id(),
              what,
              byParent(
                  parent,
                  facts.breach(
                      termination.on(),
                      facts.roles().parent(),
                      termination.breach(),
                      termination.inBreach())));
      case "SPA 10.1(f)" ->
          new DeclaredTermination(
              under,
              termination.id(),
              what,
              company
                  ? facts.breach(
                      termination.on(),
                      facts.roles().company(),
                      termination.breach(),
                      termination.inBreach())
                  : Entitlement.not("only the Company, for the sellers, may use it"));
      default ->
          new DeclaredTermination(
              "",
              termination.id(),
              what,
              Entitlement.not("the clause gives no right to terminate"));
    };
  }

  private static Entitlement byParent(boolean parent, Entitlement right) {
    return parent ? right : Entitlement.not("only Parent may use it");
  }

  /** Whether it ends the agreement: the right could be used on its day. */
  public boolean effective() {
    return entitlement.state() == Entitlement.State.NOW;
  }

  /** What the termination says of the right: used rightly or wrongly. */
  public Judged ofRight() {
    return switch (entitlement.state()) {
      case NOW -> Judged.met("used rightly, " + what + ": " + entitlement.sentence());
      case UNKNOWN ->
          Judged.need("not known to be used rightly, " + what + ": " + entitlement.sentence())
              .withNeeds(entitlement.needs());
      case LATER, NOT -> Judged.breach("used wrongly, " + what + ": " + entitlement.sentence());
    };
  }

  /** What the termination says of the agreement: it ends it, or has no effect. */
  public Judged ofAgreement() {
    return switch (entitlement.state()) {
      case NOW ->
          Judged.breach("the agreement is terminated: " + what)
              .withBecause(List.of(entitlement.sentence()));
      case UNKNOWN ->
          Judged.need(
                  "whether the agreement is terminated is not known: "
                      + what
                      + ": "
                      + entitlement.sentence())
              .withNeeds(entitlement.needs());
      case LATER, NOT -> Judged.note("without effect, " + what + ": " + entitlement.sentence());
    };
  }
}
