package longstop.report;

import java.util.ArrayList;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.question.TurnsOn;

/** What a finding turns on, in words. */
final class Turns {

  private Turns() {}

  /**
   * The readings under which the status or the due date of a finding differs, each with its
   * outcome: {@code spousal-consent-count (clear-days: VIOLATED, due Sun 25 Aug 1996)}. Readings
   * under which only the words differ are left out.
   */
  static List<String> of(Answered answered) {
    List<String> turns = new ArrayList<>();
    for (TurnsOn other : answered.turnsOn()) {
      List<String> outcome = outcome(answered.finding(), other);
      if (!outcome.isEmpty()) {
        turns.add(
            other.reading() + " (" + other.option() + ": " + String.join(", ", outcome) + ")");
      }
    }
    return turns;
  }

  private static List<String> outcome(Finding finding, TurnsOn other) {
    List<String> outcome = new ArrayList<>();
    if (other.status() != finding.status()) {
      outcome.add(StatusWords.of(other.status()));
    }
    if (!other.due().equals(finding.due())) {
      outcome.add(other.due().map(DerivedDate::words).map(due -> "due " + due).orElse("not due"));
    }
    return outcome;
  }
}
