package longstop.finding;

import java.util.Comparator;
import java.util.Optional;
import longstop.calendar.DerivedDate;

/**
 * Who owes what by when under which clause.
 *
 * @param clause id of the clause
 * @param subject id of the party or event that the clause is asked of, or {@code deal}
 * @param owner who owes it, in words
 * @param to to whom, in words, where the clause says so
 * @param what what is owed, in words
 * @param kind what sort of day it is
 * @param date the day, inclusive, or what it still turns on
 * @param state where the duty stands on the as-of date
 * @param note what else is to be said of it, such as when it was done or for how long it is open
 */
public record DueDate(
    String clause,
    String subject,
    String owner,
    Optional<String> to,
    String what,
    DueKind kind,
    DerivedDate date,
    DueState state,
    Optional<String> note) {

  /** The last good day of an act. */
  public static DueDate act(Owed owed, String what, DerivedDate date, DueState state) {
    return of(owed, what, DueKind.ACT, date, state);
  }

  /** A day of this kind. */
  public static DueDate of(Owed owed, String what, DueKind kind, DerivedDate date, DueState state) {
    return of(owed, what, kind, date, state, Optional.empty());
  }

  /** The same, with what else is to be said of it. */
  public static DueDate of(
      Owed owed,
      String what,
      DueKind kind,
      DerivedDate date,
      DueState state,
      Optional<String> note) {
    return new DueDate(
        owed.clause(), owed.subject(), owed.by(), owed.to(), what, kind, date, state, note);
  }

  /** What tells it from every other one: the clause, the subject and what is owed. */
  public String key() {
    return Finding.key(clause, subject) + " " + what;
  }

  /** By date, then by clause and subject. */
  public static final Comparator<DueDate> ORDER =
      Comparator.comparing(DueDate::date, DerivedDate.ORDER)
          .thenComparing(DueDate::clause, ClauseOrder.INSTANCE)
          .thenComparing(DueDate::subject)
          .thenComparing(DueDate::what);
}
