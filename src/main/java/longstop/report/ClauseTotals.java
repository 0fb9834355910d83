package longstop.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import longstop.register.Shape;

/**
 * The totals of a list of clauses.
 *
 * @param all all clauses
 * @param decided clauses that rules decide, themselves or through their limbs
 * @param information clauses with nothing to decide
 * @param undecided clauses that no rule decides yet
 * @param judged clauses that rules decide themselves
 * @param whole of these, those that scenarios show in every way
 */
record ClauseTotals(
    long all, long decided, long information, long undecided, long judged, long whole) {

  static ClauseTotals of(List<ClauseRow> rows) {
    long judged = count(rows, row -> row.clause().decided());
    return new ClauseTotals(
        rows.size(),
        judged + count(rows, row -> row.clause().shape() == Shape.LIMBS),
        count(rows, row -> row.clause().shape() == Shape.INFORMATION),
        count(rows, row -> row.clause().shape() == Shape.UNDECIDED),
        judged,
        count(rows, row -> row.clause().decided() && row.whole()));
  }

  private static long count(List<ClauseRow> rows, Predicate<ClauseRow> counts) {
    return rows.stream().filter(counts).count();
  }

  /** The first sentence: which clauses are decided. */
  String words() {
    return all
        + " clauses: "
        + decided
        + " decided by rules ("
        + percent(decided, all)
        + "), "
        + information
        + " with nothing to decide ("
        + percent(information, all)
        + "), "
        + undecided
        + " not decided ("
        + percent(undecided, all)
        + ").";
  }

  /** The second sentence: which of them scenarios show. */
  String coverage() {
    return whole
        + " of the "
        + judged
        + " clauses that rules decide themselves ("
        + percent(whole, judged)
        + ") are shown kept, broken, at their boundary and with a fact unknown, as far as they can be so.";
  }

  private static String percent(long part, long of) {
    return of == 0 ? "0 %" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / of);
  }
}
