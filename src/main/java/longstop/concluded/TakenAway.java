package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import longstop.calendar.Words;
import longstop.deal.Amendment;
import longstop.finding.DueDate;
import longstop.finding.DueKind;

/**
 * A clause that a binding amendment has taken away (SPA 10.3), whomever it was asked of.
 *
 * @param clause id of the clause
 * @param amendment the amendment
 */
public record TakenAway(String clause, Amendment amendment) {

  /** By day. */
  public static final Comparator<TakenAway> ORDER =
      Comparator.comparing((TakenAway one) -> one.amendment().on())
          .thenComparing(one -> one.amendment().id())
          .thenComparing(TakenAway::clause);

  /** What an amendment takes away, which binds. */
  public static TakenAway of(String clause, Amendment amendment) {
    return new TakenAway(clause, amendment);
  }

  /**
   * What is left of a due date: what was due from the day of the amendment on, or has no day, is
   * owed no more. What was missed before stays missed, and it is said that the clause is gone.
   */
  public DueDate of(DueDate due) {
    if (!clause.equals(due.clause()) || due.settled()) {
      return due;
    }
    LocalDate day = amendment.on();
    String by = "by the amendment of " + Words.day(day) + " (SPA 10.3)";
    boolean before =
        due.kind() != DueKind.OPENING && due.date().fixed().filter(day::isAfter).isPresent();
    return before
        ? due.noting("the clause was taken away later, " + by)
        : due.waived("taken away " + by);
  }
}
