package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Act;

/**
 * An act that a limb demands, by a day, and what the document that proves it must be like.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param owner who must act, in words
 * @param what the act or document, as a noun phrase
 * @param due last good day, inclusive
 * @param back whether that day is counted back from an event, so that it is a limit, which is never
 *     moved
 * @param notBefore for an act that belongs to the execution of the agreement or to the Closing, or
 *     for the statements of a period: the first day on which it can be done, inclusive
 * @param since for an act that is owed promptly, without a day: from when on
 * @param datedFrom first good date of the document, inclusive, if its date matters
 * @param datedTo last good date of the document, inclusive, if its date matters
 * @param signatories everybody for whom it must be signed
 * @param covering what the document must cover, each in the words of the clause
 * @param addressed to whom it must be addressed, by party id or {@link Signatory#SELLERS}
 * @param writing whether it must be in writing
 * @param satisfying whose reasonable satisfaction its form and substance need, in words
 * @param principles for financial statements: the accounting principles they follow, in words
 */
public record Duty(
    String clause,
    String subject,
    String owner,
    String what,
    DerivedDate due,
    boolean back,
    Optional<LocalDate> notBefore,
    Optional<DerivedDate> since,
    Optional<DerivedDate> datedFrom,
    Optional<DerivedDate> datedTo,
    List<Signatory> signatories,
    List<String> covering,
    List<String> addressed,
    boolean writing,
    Optional<String> satisfying,
    Optional<String> principles) {

  /** An act that is due by a day, inclusive. */
  public static Duty by(Asked asked, DerivedDate due, String what) {
    return of(asked, due, false, Optional.empty(), what);
  }

  /** An act that is due before an event, by a day counted back from it, inclusive. */
  public static Duty before(Asked asked, DerivedDate due, String what) {
    return of(asked, due, true, Optional.empty(), what);
  }

  /**
   * An act that is owed promptly, or as soon as practicable, from a day on, inclusive. It is open
   * until it is done; no number of days is made up for it.
   */
  public static Duty promptly(Asked asked, DerivedDate since, String what) {
    DerivedDate never = new DerivedDate.Never("it is owed promptly, which is no number of days");
    return of(asked, never, false, Optional.of(since), what);
  }

  private static Duty of(
      Asked asked, DerivedDate due, boolean back, Optional<DerivedDate> since, String what) {
    return new Duty(
        asked.clause(),
        asked.subject(),
        asked.owner(),
        what,
        due,
        back,
        Optional.empty(),
        since,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same, where an act of an earlier day is not yet this one: it must be given again, or left
   * to stand, from this day on.
   */
  public Duty notBefore(LocalDate day) {
    return new Duty(
        clause,
        subject,
        owner,
        what,
        due,
        back,
        Optional.of(day),
        since,
        datedFrom,
        datedTo,
        signatories,
        covering,
        addressed,
        writing,
        satisfying,
        principles);
  }

  /** What the first day is: for financial statements, the last one of their period. */
  String begins() {
    return principles.isPresent() ? "the last day of their period" : "the day of signing";
  }

  /** Whether an act was done before the first day on which this one can be done. */
  boolean tooEarly(Act act) {
    return notBefore.filter(act.on()::isBefore).isPresent();
  }

  /** The same, with a document that must bear exactly this date. */
  public Duty dated(DerivedDate day) {
    return datedWithin(day, day);
  }

  /** The same, with a document whose date must lie within these days, both inclusive. */
  public Duty datedWithin(DerivedDate from, DerivedDate to) {
    return asking(
        Optional.of(from),
        Optional.of(to),
        signatories,
        covering,
        addressed,
        writing,
        satisfying,
        principles);
  }

  /** The same, to be signed for this party too; a signed document is in writing. */
  public Duty signed(Signatory signatory) {
    List<Signatory> all = new ArrayList<>(signatories);
    all.add(signatory);
    return asking(
        datedFrom, datedTo, List.copyOf(all), covering, addressed, writing, satisfying, principles);
  }

  /** The same, to cover these points or sections. */
  public Duty covering(List<String> points) {
    return asking(
        datedFrom,
        datedTo,
        signatories,
        List.copyOf(points),
        addressed,
        writing,
        satisfying,
        principles);
  }

  /** The same, to be addressed to these. */
  public Duty addressedTo(String... parties) {
    return asking(
        datedFrom,
        datedTo,
        signatories,
        covering,
        List.of(parties),
        writing,
        satisfying,
        principles);
  }

  /** The same, in writing. */
  public Duty inWriting() {
    return asking(
        datedFrom, datedTo, signatories, covering, addressed, true, satisfying, principles);
  }

  /** The same, in a form and substance that satisfies somebody. */
  public Duty satisfying(String whom) {
    return asking(
        datedFrom,
        datedTo,
        signatories,
        covering,
        addressed,
        writing,
        Optional.of(whom),
        principles);
  }

  /** The same, for financial statements that follow these accounting principles. */
  public Duty following(String accounting) {
    return asking(
        datedFrom,
        datedTo,
        signatories,
        covering,
        addressed,
        writing,
        satisfying,
        Optional.of(accounting));
  }

  /** The same act by the same day, with these demands on the document. */
  private Duty asking(
      Optional<DerivedDate> datedFrom,
      Optional<DerivedDate> datedTo,
      List<Signatory> signatories,
      List<String> covering,
      List<String> addressed,
      boolean writing,
      Optional<String> satisfying,
      Optional<String> principles) {
    return new Duty(
        clause,
        subject,
        owner,
        what,
        due,
        back,
        notBefore,
        since,
        datedFrom,
        datedTo,
        signatories,
        covering,
        addressed,
        writing,
        satisfying,
        principles);
  }
}
