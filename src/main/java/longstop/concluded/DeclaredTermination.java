package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Termination;
import longstop.finding.Judged;

/**
 * A termination that somebody declared, against the right it relies on, on the day on which it took
 * effect (SPA 10.1).
 *
 * @param clauses ids of the clauses whose rights were used: of two sides that declare it together,
 *     the right of each that is as strong; empty if it names no right to terminate
 * @param termination id of the termination
 * @param day the day on which it was received; of mutual consent, and until receipt is recorded,
 *     the day on which it was declared
 * @param what who terminated, when, and under which clause, in words
 * @param entitlement whether the right could be used
 */
public record DeclaredTermination(
    List<String> clauses, String termination, LocalDate day, String what, Entitlement entitlement) {

  /**
   * The termination against the right that its clause gives to those who declared it, by the
   * agreement as it stood on the day on which it took effect.
   *
   * @param facts what the rights rest on under the terms of today
   */
  public static DeclaredTermination of(
      Termination termination, TerminationCase facts, AgreementThen then) {
    return of(termination, facts.as(then), then.lifted());
  }

  private static DeclaredTermination of(
      Termination termination, TerminationCase facts, List<String> lifted) {
    String under = termination.under().replaceFirst("/.*", "");
    LocalDate day = termination.effective(facts.asOf());
    String what =
        "termination of "
            + Words.day(termination.on())
            + " by "
            + facts.names(termination.by())
            + " under "
            + under;
    Right right = right(termination, under, day, facts);
    Entitlement entitlement =
        lifted.contains(under) || lifted.stream().anyMatch(right.clauses()::contains)
            ? Entitlement.not("an amendment had taken this right away")
            : right.entitlement();
    return new DeclaredTermination(
        right.clauses(),
        termination.id(),
        day,
        what,
        termination.agreed()
            ? entitlement
            : asNotice(entitlement, termination, termination.receivedBy(facts.asOf())));
  }

  /** A right under the clauses that give it; empty if it names no right to terminate. */
  private record Right(List<String> clauses, Entitlement entitlement) {
    Right(String clause, Entitlement entitlement) {
      this(List.of(clause), entitlement);
    }

    /**
     * Two rights that are used together: the stronger decides, or both where they are as strong.
     */
    Right with(Right other) {
      int order = Entitlement.ORDER.compare(entitlement, other.entitlement);
      if (entitlement.state() != other.entitlement.state()) {
        return order < 0 ? this : other;
      }
      List<String> both = Stream.concat(clauses.stream(), other.clauses.stream()).toList();
      return new Right(both, order < 0 ? entitlement : other.entitlement);
    }
  }

  private static Right right(
      Termination termination, String under, LocalDate day, TerminationCase facts) {
    boolean parent = termination.by().contains(facts.roles().parent());
    boolean company = termination.by().contains(facts.roles().company());
    return switch (under) {
      case "SPA 10.1(a)" ->
          new Right(
              under,
              parent && company
                  ? facts.mutualConsent(day)
                  : Entitlement.not("it takes the Company and Parent"));
      case "SPA 10.1(b)" -> outside(termination, under, day, facts);
      case "SPA 10.1(c)" -> new Right(under, byParent(parent, facts.diligence(day)));
      case "SPA 10.1(d)" -> new Right(under, byParent(parent, facts.governmentAct(day)));
      case "SPA 10.1(e)" ->
          new Right(
              under, byParent(parent, breach(termination, facts.roles().parent(), day, facts)));
      case "SPA 10.1(f)" ->
          new Right(
              under,
              company
                  ? breach(termination, facts.roles().company(), day, facts)
                  : Entitlement.not("only the Company, for the sellers, may use it"));
      default -> new Right(List.of(), Entitlement.not("the clause gives no right to terminate"));
    };
  }

  private static Entitlement breach(
      Termination termination, String party, LocalDate day, TerminationCase facts) {
    return facts.breach(
        day, party, termination.breach(), facts.ofItself(party, termination.inBreach(), day));
  }

  /** Where both sides declare it, the stronger right of the two decides. */
  private static Right outside(
      Termination termination, String under, LocalDate day, TerminationCase facts) {
    return Stream.of(facts.roles().parent(), facts.roles().company())
        .filter(termination.by()::contains)
        .map(
            party ->
                new Right(
                    under + (party.equals(facts.roles().parent()) ? "/parent" : "/company"),
                    facts.afterOutsideDate(
                        day, party, facts.ofItself(party, termination.ownFailure(), day), "")))
        .reduce(Right::with)
        .orElseGet(
            () ->
                new Right(
                    under + "/company",
                    Entitlement.not("it takes Parent, or the Company for the sellers")));
  }

  /** What one side declares is a notice: in writing, and effective when received (SPA 11.1). */
  private static Entitlement asNotice(
      Entitlement right, Termination termination, Optional<LocalDate> received) {
    if (termination.writing() == Answer.NO) {
      return Entitlement.not("it is not in writing (SPA 11.1)");
    }
    if (right.state() == Entitlement.State.NOT
        || (termination.writing() == Answer.YES && received.isPresent())) {
      return right;
    }
    List<String> needs = new ArrayList<>();
    if (termination.writing() == Answer.UNKNOWN) {
      needs.add("whether the termination is in writing");
    }
    if (received.isEmpty()) {
      needs.add("when the other side received the termination");
    }
    return new Entitlement(
            Entitlement.State.UNKNOWN,
            "a notice is in writing and effective when received (SPA 11.1), which is not known",
            needs)
        .onlyIf(right);
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
