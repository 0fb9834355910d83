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
 * @param occasion what it is owed for, where the clause asks for it several times: the last day of
 *     a period, or the id of an event of the record
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
    Optional<String> note,
    Optional<String> occasion) {

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
        owed.clause(),
        owed.subject(),
        owed.by(),
        owed.to(),
        what,
        kind,
        date,
        state,
        note,
        Optional.empty());
  }

  /** What somebody owes by when. */
  public static DueDate of(Owed owed, Deadline deadline) {
    return of(
        owed, deadline.what(), deadline.kind(), deadline.date(), deadline.state(), deadline.note());
  }

  /** The same, owed for one of several occasions, where there are several. */
  public DueDate on(Optional<String> one) {
    return new DueDate(clause, subject, owner, to, what, kind, date, state, note, one);
  }

  /** The same, owed for one of several occasions. */
  public DueDate on(String one) {
    return on(Optional.of(one));
  }

  /**
   * What is left of it once it is no longer owed; of what was done late, that is told too.
   *
   * @param how how it was waived or taken away, in words
   */
  public DueDate waived(String how) {
    boolean late = state == DueState.MET_LATE;
    return told(DueState.WAIVED, (late ? note : Optional.<String>empty()), how);
  }

  /** What is left of it once its time is over without it, in these words. */
  public DueDate over(String how) {
    return told(DueState.ELAPSED, Optional.empty(), how);
  }

  /** The same, with one more thing said of it. */
  public DueDate noting(String more) {
    return told(state, note, more);
  }

  private DueDate told(DueState where, Optional<String> before, String more) {
    String said = before.map(one -> one + "; ").orElse("") + more;
    return new DueDate(
        clause, subject, owner, to, what, kind, date, where, Optional.of(said), occasion);
  }

  /** Whether it is no longer owed. */
  public boolean isWaived() {
    return state == DueState.WAIVED;
  }

  /** Whether nothing is left that a waiver could lift: done in time, or over. */
  public boolean settled() {
    return state == DueState.MET || state == DueState.ELAPSED || isWaived();
  }

  /** What is left of it where it is not owed at all, as under another reading. */
  public DueDate notOwed() {
    DerivedDate never = new DerivedDate.Never("it is not owed");
    return new DueDate(
        clause, subject, owner, to, what, kind, never, DueState.NOT_DETERMINABLE, note, occasion);
  }

  /**
   * What tells it from every other one, and stays the same when its day, its state or its words
   * change: the clause, the subject, the kind and the occasion.
   */
  public String key() {
    return Finding.key(clause, subject) + " " + kind + occasion.map(one -> " " + one).orElse("");
  }

  /** By date, then by clause and subject. */
  public static final Comparator<DueDate> ORDER =
      Comparator.comparing(DueDate::date, DerivedDate.ORDER)
          .thenComparing(DueDate::clause, ClauseOrder.INSTANCE)
          .thenComparing(DueDate::subject)
          .thenComparing(DueDate::key);
}
