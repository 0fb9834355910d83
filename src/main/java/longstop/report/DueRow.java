package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.finding.DueDate;
import longstop.finding.DueKind;
import longstop.question.Due;

/**
 * A due date as a row of a text.
 *
 * @param due the due date
 * @param names how subjects are called
 */
record DueRow(Due due, Names names) {

  /** Stands for the name of the subject where rows are compared. */
  private static final String NAME = "\u0000";

  /** What rows have in common that are told together: all but whom they are about. */
  List<Object> said() {
    DueDate own = due.dueDate();
    return List.of(
        own.clause(),
        own.kind(),
        own.date(),
        own.what(),
        own.owner().replace(subject(), NAME),
        own.to().map(to -> to.replace(subject(), NAME)),
        own.note(),
        turnsOn());
  }

  /** The subject's full name. */
  String subject() {
    return names.full(due.dueDate().subject());
  }

  /** The day, or what stands in its place. */
  String when() {
    DueDate own = due.dueDate();
    if (own.kind() == DueKind.PROMPT) {
      return "promptly";
    }
    return own.date().fixed().map(Words::day).orElse("no day");
  }

  /**
   * Who owes what to whom, under which clause.
   *
   * @param who those who owe it, in words
   * @param alone whether no other row says the same
   */
  String words(String who, boolean alone) {
    DueDate own = due.dueDate();
    String to =
        own.to()
            .map(whom -> " to " + (alone || !whom.equals(subject()) ? whom : "each of them"))
            .orElse("");
    return capital(who) + to + ": " + own.what() + " (" + own.clause() + ")";
  }

  /** What else is to be said, each in a line. */
  List<String> details() {
    DueDate own = due.dueDate();
    List<String> details = new ArrayList<>();
    if (own.kind() != DueKind.ACT && own.kind() != DueKind.PROMPT) {
      details.add(DeadlinesText.kind(own.kind()));
    }
    if (own.kind() != DueKind.PROMPT && own.date().fixed().isEmpty()) {
      details.add(own.date().words());
    }
    own.note().ifPresent(details::add);
    details.addAll(turnsOn());
    return details;
  }

  /** For each reading that it turns on, the other days, each with the options that give it. */
  private List<String> turnsOn() {
    Map<String, Map<String, List<String>>> turns = new LinkedHashMap<>();
    due.turnsOn()
        .forEach(
            other ->
                turns
                    .computeIfAbsent(other.reading(), reading -> new LinkedHashMap<>())
                    .computeIfAbsent(other.dueDate().date().words(), day -> new ArrayList<>())
                    .add(other.option()));
    return turns.entrySet().stream()
        .map(
            turn ->
                "turns on "
                    + turn.getKey()
                    + ": "
                    + turn.getValue().entrySet().stream()
                        .map(day -> day.getKey() + " (" + String.join(", ", day.getValue()) + ")")
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
