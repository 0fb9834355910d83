package longstop.finding;

import java.util.Comparator;
import longstop.calendar.DerivedDate;

/**
 * Who owes what by when under which clause.
 *
 * @param clause id of the clause
 * @param subject id of the party or event that the clause is asked of, or {@code deal}
 * @param owner who owes it, in words
 * @param what what is owed, in words
 * @param date last good day, inclusive, or what it still turns on
 * @param state where the duty stands on the as-of date
 */
public record DueDate(
    String clause, String subject, String owner, String what, DerivedDate date, DueState state) {

  /** A due date in this state. */
  public static DueDate of(
      String clause, String subject, String owner, String what, DerivedDate date, DueState state) {
    return new DueDate(clause, subject, owner, what, date, state);
  }

  /** By date, then by clause and subject. */
  public static final Comparator<DueDate> ORDER =
      Comparator.comparing(DueDate::date, DerivedDate.ORDER)
          .thenComparing(DueDate::clause, ClauseOrder.INSTANCE)
          .thenComparing(DueDate::subject)
          .thenComparing(DueDate::what);
}
