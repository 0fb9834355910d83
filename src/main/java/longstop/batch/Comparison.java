package longstop.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import longstop.binding.Binder;
import longstop.binding.KeyPath;
import longstop.binding.Positions;
import longstop.calendar.DerivedDate;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.located.Mark;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.located.Quoted;
import longstop.question.Answered;
import longstop.question.Earliest;
import longstop.question.TurnsOn;

/** Compares what came out with what was expected; every difference is told at the expectation. */
final class Comparison {

  private final Node written;
  private final Positions positions;
  private final List<Problem> differences = new ArrayList<>();

  private Comparison(Node written) {
    this.written = written;
    this.positions = new Positions(written);
  }

  /**
   * Adds a problem for whatever is no expectation, without an answer.
   *
   * @param written the tree of the expectation
   */
  static Optional<Expectation> read(Node written, Problems problems) {
    Optional<Expectation> expected = Binder.bind(written, Expectation.class, problems);
    expected.ifPresent(
        e -> {
          e.verdict().ifPresent(node -> Constants.read(node, Verdict.class, problems));
          e.verdicts().values().forEach(node -> Constants.read(node, Verdict.class, problems));
          e.findings().values().forEach(node -> finding(node, problems));
          e.dueDates().values().forEach(node -> DueComparison.read(node, problems));
        });
    return expected;
  }

  private static void finding(Node node, Problems problems) {
    written(node, problems).ifPresent(status -> Constants.read(status, Status.class, problems));
  }

  /** The status that a finding is expected to have, if one is. */
  static Optional<Status> status(Node finding) {
    Problems told = new Problems();
    return written(finding, told).flatMap(status -> Constants.read(status, Status.class, told));
  }

  /** Whether something is expected of the readings that a finding turns on. */
  static boolean turns(Node finding) {
    return finding instanceof Mapping mapping && mapping.entries().containsKey("turns_on");
  }

  private static Optional<Node> written(Node finding, Problems problems) {
    return finding instanceof Mapping
        ? Binder.bind(finding, ExpectedFinding.class, problems).flatMap(ExpectedFinding::status)
        : Optional.of(finding);
  }

  /** How a refusal differs from what was expected. */
  static List<Problem> of(Node written, Expectation expected, Problems refusal) {
    Comparison comparison = new Comparison(written);
    List<String> told = refusal.sorted().stream().map(Problem::words).toList();
    if (expected.problems().isEmpty()) {
      comparison.differ(KeyPath.ROOT, "the deal was refused:" + listed(told));
    }
    for (int i = 0; i < expected.problems().size(); i++) {
      comparison.oneContains(
          "problem", expected.problems().get(i), told, KeyPath.of("problems").child(i));
    }
    return comparison.differences;
  }

  /** How an answer differs from what was expected. */
  static List<Problem> of(Node written, Expectation expected, Observed observed) {
    Comparison comparison = new Comparison(written);
    if (!expected.problems().isEmpty()) {
      comparison.differ(KeyPath.of("problems"), "the deal has no problem");
    }
    expected
        .verdict()
        .ifPresent(
            verdict ->
                comparison.verdict(
                    (Scalar) verdict, KeyPath.of("verdict"), observed.verdict(), observed));
    expected
        .verdicts()
        .forEach(
            (id, verdict) ->
                comparison.verdict(
                    (Scalar) verdict,
                    KeyPath.of("verdicts").child(id),
                    Optional.ofNullable(observed.verdicts().get(id)),
                    observed));
    expected.earliest().forEach((id, day) -> comparison.earliest(id, day, observed));
    Map<String, Answered> answers = new LinkedHashMap<>();
    observed.findings().forEach(answered -> answers.put(answered.finding().key(), answered));
    expected.findings().forEach((key, node) -> comparison.finding(key, node, answers));
    DueComparison dues = new DueComparison(observed.dueDates(), comparison::differ);
    expected.dueDates().forEach(dues::compare);
    return comparison.differences;
  }

  private void earliest(String id, String expected, Observed observed) {
    String words =
        Optional.ofNullable(observed.earliest().get(id))
            .map(Comparison::earliest)
            .orElse("not looked for");
    if (!words.contains(expected)) {
      differ(KeyPath.of("earliest").child(id), "the earliest day is " + words);
    }
  }

  private static String earliest(Earliest earliest) {
    DerivedDate day = earliest.byDefault();
    return day.fixed().map(LocalDate::toString).orElse(day.words())
        + (earliest.binding().isEmpty() ? "" : ": " + earliest.bindingWords());
  }

  private void verdict(
      Scalar expected, KeyPath path, Optional<Verdict> verdict, Observed observed) {
    String name = verdict.map(Verdict::name).orElse("none");
    if (!expected.text().equals(name)) {
      differ(
          path,
          "the verdict is "
              + name
              + observed.findings().stream()
                  .filter(Answered::gating)
                  .filter(a -> blocks(a.finding().status()) || a.statusTurns())
                  .limit(3)
                  .map(a -> "; " + a.finding().key() + " " + a.finding().status())
                  .collect(Collectors.joining()));
    }
  }

  private static boolean blocks(Status status) {
    return status == Status.VIOLATED || status == Status.OPEN;
  }

  private void finding(String key, Node node, Map<String, Answered> answers) {
    KeyPath path = KeyPath.of("findings").child(key);
    Answered answered = answers.get(key);
    if (answered == null) {
      String hint = Nearest.hint(key, answers.keySet());
      differ(path, "there is no such finding", hint);
    } else if (node instanceof Scalar status) {
      status(status, answered, path);
    } else {
      Binder.bind(node, ExpectedFinding.class, new Problems())
          .ifPresent(expected -> finding(expected, answered, path));
    }
  }

  private void finding(ExpectedFinding expected, Answered answered, KeyPath path) {
    expected.status().ifPresent(status -> status((Scalar) status, answered, path.child("status")));
    expected
        .owner()
        .filter(owner -> !owner.equals(answered.finding().owner()))
        .ifPresent(owner -> differ(path.child("owner"), "it is for " + answered.finding().owner()));
    expected
        .says()
        .ifPresent(
            part ->
                oneContains(
                    "sentence", part, List.of(answered.finding().sentence()), path.child("says")));
    expected
        .because()
        .ifPresent(
            node -> parts("reason", node, answered.finding().because(), path.child("because")));
    expected
        .needs()
        .ifPresent(node -> parts("need", node, answered.finding().needs(), path.child("needs")));
    expected
        .clears()
        .ifPresent(
            node ->
                parts("way to clear it", node, answered.finding().clears(), path.child("clears")));
    expected
        .due()
        .filter(
            day -> !answered.finding().due().flatMap(due -> due.fixed()).equals(Optional.of(day)))
        .ifPresent(
            day ->
                differ(
                    path.child("due"),
                    "it is "
                        + answered
                            .finding()
                            .due()
                            .map(due -> "due " + due.words())
                            .orElse("not due on any day")));
    expected.turnsOn().ifPresent(readings -> turnsOn(readings, answered, path.child("turns_on")));
  }

  private void status(Scalar expected, Answered answered, KeyPath path) {
    if (!expected.text().equals(answered.finding().status().name())) {
      differ(path, "it is " + answered.finding().status() + ": " + answered.finding().sentence());
    }
  }

  private void parts(String what, Node node, List<String> said, KeyPath path) {
    if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        parts(what, sequence.items().get(i), said, path.child(i));
      }
    } else if (node instanceof Scalar scalar) {
      oneContains(what, scalar.text(), said, path);
    } else {
      differ(path, "a mapping stands here; expected a text or a list of texts");
    }
  }

  private void oneContains(String what, String part, List<String> said, KeyPath path) {
    if (said.stream().noneMatch(text -> text.contains(part))) {
      differ(
          path,
          "no "
              + what
              + " contains "
              + Quoted.of(part)
              + (said.isEmpty() ? "; there is none" : ":" + listed(said)));
    }
  }

  private static String listed(List<String> texts) {
    return texts.stream().map(text -> "\n    " + text).collect(Collectors.joining());
  }

  private void turnsOn(List<String> expected, Answered answered, KeyPath path) {
    TreeSet<String> readings =
        answered.turnsOn().stream()
            .map(TurnsOn::reading)
            .collect(Collectors.toCollection(TreeSet::new));
    if (expected.isEmpty() ? !readings.isEmpty() : !readings.containsAll(expected)) {
      differ(path, "it turns on " + (readings.isEmpty() ? "nothing" : String.join(", ", readings)));
    }
  }

  private void differ(KeyPath path, String what) {
    differ(path, what, "");
  }

  private void differ(KeyPath path, String what, String hint) {
    Mark mark = path.equals(KeyPath.ROOT) ? written.mark() : positions.ofKey(path);
    differences.add(new Problem(mark, what, "", hint));
  }
}
