package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.finding.DueDate;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Reply;
import longstop.question.TurnsOn;

/** What a finding turns on, in words. */
final class Turns {

  private Turns() {}

  /**
   * The readings under which the status or the due date of a finding differs, each with its
   * outcome: {@code spousal-consent-count (clear-days: VIOLATED, due Sun 25 Aug 1996)}. Readings
   * under which only the words differ are left out.
   */
  static List<String> of(Answered answered, Reply reply) {
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    Finding finding = answered.finding();
    for (TurnsOn other : answered.turnsOn()) {
      if (other.status() != finding.status()) {
        outcomes
            .computeIfAbsent(key(other.reading(), other.option()), key -> new ArrayList<>())
            .add(StatusWords.of(other.status()));
      }
    }
    for (Due due : reply.dueDates()) {
      DueDate own = due.dueDate();
      if (own.clause().equals(finding.clause()) && own.subject().equals(finding.subject())) {
        for (Due.Other other : due.turnsOn()) {
          outcomes
              .computeIfAbsent(key(other.reading(), other.option()), key -> new ArrayList<>())
              .add("due " + other.dueDate().date().words());
        }
      }
    }
    return outcomes.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()) + ")")
        .toList();
  }

  private static String key(String reading, String option) {
    return reading + " (" + option;
  }
}
