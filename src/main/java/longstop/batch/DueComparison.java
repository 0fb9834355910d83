package longstop.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import longstop.binding.Binder;
import longstop.binding.KeyPath;
import longstop.calendar.DerivedDate;
import longstop.finding.DueDate;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Finding;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.question.Due;

/**
 * Compares due dates with those that were expected.
 *
 * @param observed every due date
 * @param differ takes every difference, at the expectation
 */
record DueComparison(List<Due> observed, BiConsumer<KeyPath, String> differ) {

  /** What is expected where there must be no such due date. */
  private static final String NONE = "none";

  /** Adds a problem for whatever is no expectation. */
  static void read(Node node, Problems problems) {
    if (!(node instanceof Scalar)) {
      Binder.bind(node, ExpectedDue.class, problems)
          .ifPresent(
              due -> {
                due.date().ifPresent(date -> date(date, problems));
                due.turnsOn().values().forEach(date -> date(date, problems));
                due.kind().ifPresent(kind -> Constants.read(kind, DueKind.class, problems));
                due.state().ifPresent(state -> Constants.read(state, DueState.class, problems));
              });
    }
  }

  private static void date(Node node, Problems problems) {
    if (!(node instanceof Scalar)) {
      problems.add(node.mark(), node.words() + " stands here", "a date, or part of its words", "");
    }
  }

  /** Tells how a due date differs. */
  void compare(String key, Node expected) {
    KeyPath path = KeyPath.of("due_dates").child(key);
    List<Due> found = observed.stream().filter(due -> isCalled(due.dueDate(), key)).toList();
    if (expected instanceof Scalar date && date.text().equals(NONE)) {
      found.stream()
          .map(due -> called(due.dueDate()) + ": " + words(due.dueDate()))
          .forEach(due -> differ.accept(path, "there is such a due date, " + due));
    } else if (found.size() != 1) {
      String what =
          observed.stream()
              .map(due -> called(due.dueDate()))
              .filter(name -> name.startsWith(key.substring(0, Math.min(7, key.length()))))
              .map(name -> "\n    " + name)
              .collect(Collectors.joining());
      differ.accept(path, "there are " + found.size() + " such due dates, of these:" + what);
    } else if (expected instanceof Scalar date) {
      same(path, date, words(found.get(0).dueDate()));
    } else {
      Binder.bind(expected, ExpectedDue.class, new Problems())
          .ifPresent(due -> compare(due, found.get(0), path));
    }
  }

  private void compare(ExpectedDue expected, Due due, KeyPath path) {
    DueDate own = due.dueDate();
    expected.date().ifPresent(node -> same(path.child("date"), node, words(own)));
    expected.kind().ifPresent(node -> same(path.child("kind"), node, own.kind().name()));
    expected.state().ifPresent(node -> same(path.child("state"), node, own.state().name()));
    expected
        .owner()
        .filter(who -> !own.owner().equals(who))
        .ifPresent(who -> differ.accept(path.child("owner"), "it is owed by " + own.owner()));
    expected
        .to()
        .filter(whom -> !own.to().equals(Optional.of(whom)))
        .ifPresent(
            whom -> differ.accept(path.child("to"), "it is owed to " + own.to().orElse("nobody")));
    expected
        .says()
        .filter(part -> !own.note().orElse("").contains(part))
        .ifPresent(part -> differ.accept(path.child("says"), "it is said: " + own.note()));
    expected
        .turnsOn()
        .forEach(
            (option, node) ->
                same(
                    path.child("turns_on").child(option),
                    node,
                    due.turnsOn().stream()
                        .filter(other -> other.option().equals(option))
                        .map(other -> words(other.dueDate()))
                        .collect(Collectors.joining(" and "))));
  }

  private void same(KeyPath path, Node expected, String found) {
    String text = ((Scalar) expected).text();
    if (text.isEmpty() || !found.contains(text)) {
      differ.accept(path, "it is " + (found.isEmpty() ? "the same as by default" : found));
    }
  }

  private static boolean isCalled(DueDate due, String key) {
    return called(due).equals(key) || Finding.key(due.clause(), due.subject()).equals(key);
  }

  private static String called(DueDate due) {
    return Finding.key(due.clause(), due.subject()) + " " + due.what();
  }

  private static String words(DueDate due) {
    DerivedDate date = due.date();
    return date.fixed().map(Object::toString).orElse(date.words());
  }
}
