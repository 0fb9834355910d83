package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Breach;
import longstop.finding.Judged;

/**
 * A breach that one side holds against the other (SPA 10.1(e), (f)), seen from the clause that is
 * said to be broken. It is no proof: the clause is open until the record has the fact itself.
 */
public final class Alleged {

  private Alleged() {}

  /** What it means for that clause. */
  public static Judged judge(Breach breach, Span span, Names names) {
    String what =
        names.of(breach.by())
            + " is said to have broken it on "
            + Words.day(breach.on())
            + ": "
            + breach.what();
    return span.isOver()
        ? Judged.note(what + "; cured")
        : Judged.need(
                what,
                "whether breach "
                    + breach.id()
                    + " happened: the act or matter that shows it, or its cure")
            .weighing(breach.material())
            .dated(breach.on());
  }
}
