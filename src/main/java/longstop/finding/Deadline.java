package longstop.finding;

import java.util.Optional;
import longstop.calendar.DerivedDate;

/**
 * What is owed by when and where it stands, whoever owes it.
 *
 * @param what what is owed, in words
 * @param kind what sort of day it is
 * @param date the day, inclusive, or what it still turns on
 * @param state where it stands on the as-of date
 * @param note what else is to be said of it
 */
public record Deadline(
    String what, DueKind kind, DerivedDate date, DueState state, Optional<String> note) {

  /** The same, with one more thing said of it. */
  public Deadline noting(String more) {
    String said = note.map(one -> one + "; ").orElse("") + more;
    return new Deadline(what, kind, date, state, Optional.of(said));
  }

  /** One of which nothing else is to be said. */
  public static Deadline of(String what, DueKind kind, DerivedDate date, DueState state) {
    return new Deadline(what, kind, date, state, Optional.empty());
  }
}
