package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
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
        own.what().replace(subject(), NAME),
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

  /** Who owes what to whom, under which clause, where it is told alone. */
  String alone() {
    return words(due.dueDate().owner(), subject(), true);
  }

  /**
   * Who owes what to whom, under which clause.
   *
   * @param who those who owe it, in words
   * @param about those whom the rows are about that are told together, in words; the one whom the
   *     row is about if it is told alone
   * @param alone whether no other row says the same
   */
  String words(String who, String about, boolean alone) {
    DueDate own = due.dueDate();
    boolean whole = alone || !own.to().filter(subject()::equals).isPresent();
    String to = own.to().map(whom -> " to " + (whole ? whom : "each of " + about)).orElse("");
    String said = capital(who) + to + ": " + (alone ? own.what() : together(about));
    boolean named =
        alone
            ? said.contains(subject())
            : !whole || own.owner().equals(subject()) || own.what().contains(subject());
    return said
        + (named || !names.isParty(own.subject()) ? "" : ", for " + about)
        + " ("
        + own.clause()
        + ")";
  }

  /** What is owed by, or about, each of several, who need not be named again. */
  private String together(String about) {
    DueDate own = due.dueDate();
    return own.owner().equals(subject())
        ? own.what().replace(subject() + "'s", "the").replace(subject(), "each")
        : own.what().replace(subject(), "each of " + about);
  }

  /** What else is to be said, each in a line. */
  List<String> details() {
    DueDate own = due.dueDate();
    List<String> details = new ArrayList<>();
    if (own.kind() != DueKind.PROMPT && own.date().fixed().isEmpty()) {
      details.add(own.date() instanceof DerivedDate.Never never ? never.why() : own.date().words());
    }
    if (own.kind() != DueKind.ACT && own.kind() != DueKind.PROMPT) {
      details.add(DeadlinesText.kind(own.kind()));
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
                    .computeIfAbsent(day(other.dueDate()), day -> new ArrayList<>())
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

  /** Another day; what it waits for is not told again if the own one waits for it too. */
  private String day(DueDate another) {
    if (another.isWaived()) {
      return "owed no more";
    }
    DerivedDate other = another.date();
    if (other instanceof DerivedDate.NotBefore open
        && due.dueDate().date() instanceof DerivedDate.NotBefore own
        && open.until().equals(own.until())) {
      return "not before " + Words.day(open.earliest());
    }
    return other instanceof DerivedDate.Never never ? never.why() : other.words();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
