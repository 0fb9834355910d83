package longstop.concluded;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.deal.DealRecord;
import longstop.finding.Judged;

/**
 * What the parties exchanged before a termination, and return (SPA 10.2(iii)). The section names no
 * day for it.
 *
 * @param clause id of the clause that asks for the return
 * @param subject id of its subject
 * @param thing what was exchanged, as a noun phrase
 * @param to to whom it is returned, in words
 * @param before whether it was exchanged by the day of the termination, inclusive
 * @param end day of the termination
 */
public record Exchanged(
    String clause, String subject, String thing, String to, Answer before, LocalDate end) {

  private static final String ISSUE = "SPA 1.5(c)/issue";
  private static final String DEPOSIT = "SPA 1.5(c)/deposit";
  private static final String RECEIPT = "SPA 1.5(d)";
  private static final String MAILING = "SPA 1.5(d)/mailing";

  /** The quotas of a holder, who assigned them to Acquisition Sub. */
  public static Exchanged quotas(Asked asked, DealRecord known, AgreementEnd end) {
    return of(
        asked,
        "the quotas of " + asked.name(),
        asked.name(),
        Stream.ofNullable(known.quotaDeliveries().get(asked.subject())),
        end);
  }

  /** The shares of Parent, which were issued, put in escrow, mailed or received. */
  public static Exchanged shares(Asked asked, DealRecord known, AgreementEnd end) {
    return of(
        asked,
        "the Aggregate Parent Shares",
        "Parent",
        Stream.concat(
            Stream.of(ISSUE, DEPOSIT).map(known.acts()::get).filter(Objects::nonNull),
            Stream.of(RECEIPT, MAILING)
                .flatMap(id -> known.actsByParty().getOrDefault(id, Map.of()).values().stream())),
        end);
  }

  private static Exchanged of(
      Asked asked, String thing, String to, Stream<? extends Dated> facts, AgreementEnd end) {
    LocalDate day = end.day().orElseThrow();
    Answer unrecorded = asked.knownThrough(day) ? Answer.NO : Answer.UNKNOWN;
    boolean found = facts.map(Dated::on).anyMatch(on -> !on.isAfter(day));
    return new Exchanged(
        asked.clause(), asked.subject(), thing, to, found ? Answer.YES : unrecorded, day);
  }

  /** The return, as a noun phrase. */
  public String what() {
    return "return of " + thing + " to " + to;
  }

  /** From when on it is owed: from the day of the termination, inclusive. */
  public DerivedDate since() {
    return DerivedDate.of(end);
  }

  /** What to say where nothing is known to have been exchanged. */
  public Judged nothing() {
    String exchanged = "exchanged before the termination of " + Words.day(end);
    return before == Answer.NO
        ? Judged.exempt("nothing to return: " + thing + " had not been " + exchanged)
        : Judged.need(
            "whether there is anything to return is not known: " + thing,
            "whether " + thing + " had been " + exchanged);
  }

  /** A matter of the record that speaks against the return, unless it is over. */
  public Judged refused(Contradiction matter, Span span) {
    String what = matter.what() + " (" + span.words() + ")";
    return span.isOver() || before == Answer.NO || span.from().isBefore(end)
        ? Judged.note("does not count: " + what)
        : Judged.breach("not returned: " + what, what()).weighing(matter.material());
  }
}
