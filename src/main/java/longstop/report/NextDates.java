package longstop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.finding.Status;
import longstop.question.Answered;
import longstop.question.Reply;
import longstop.register.Register;

/**
 * The last good days of what is open: those that are over, in one row, and the next few.
 *
 * @param reply the answer
 * @param register tells how clauses are called
 */
record NextDates(Reply reply, Register register) {

  /** Where the words of a row begin. */
  private static final int WORDS = 20;

  /** Days to come that are shown. */
  private static final int DAYS = 3;

  /** More clauses than these are counted, not named. */
  private static final int NAMED = 2;

  /** Adds the rows to a page, if there are any. */
  void on(Page page) {
    List<Answered> over = new ArrayList<>();
    TreeMap<LocalDate, List<Answered>> ahead = new TreeMap<>();
    for (Answered answered : reply.findings()) {
      if (answered.finding().status() == Status.OPEN) {
        answered
            .finding()
            .due()
            .flatMap(DerivedDate::fixed)
            .map(
                day ->
                    day.isBefore(reply.asOf())
                        ? over
                        : ahead.computeIfAbsent(day, key -> new ArrayList<>()))
            .ifPresent(list -> list.add(answered));
      }
    }
    if (over.isEmpty() && ahead.isEmpty()) {
      return;
    }
    page.blank().heading("Next dates");
    if (!over.isEmpty()) {
      row(page, "over", over);
    }
    ahead.entrySet().stream()
        .limit(DAYS)
        .forEach(due -> row(page, Words.day(due.getKey()), due.getValue()));
  }

  private void row(Page page, String when, List<Answered> open) {
    List<String> clauses =
        open.stream().map(answered -> answered.finding().clause()).distinct().toList();
    long needed = open.stream().filter(Answered::gating).count();
    String counted = open.size() + " open" + (needed == 0 ? "" : ", " + needed + " of them needed");
    page.hanging(
        WORDS,
        "  " + when,
        Ink.PLAIN,
        clauses.size() > NAMED
            ? counted
            : clauses.stream()
                .map(id -> id + " " + register.clause(id).orElseThrow().heading())
                .collect(Collectors.joining("; ", "", open.size() == 1 ? "" : ": " + counted)));
  }
}
