package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import longstop.finding.Status;
import longstop.finding.Verdict;

/**
 * A part of a checklist.
 *
 * @param heading what its lines have in common
 * @param minor whether it can be told in short where there is much to tell
 * @param lines its lines, by who must act, the most urgent first
 */
record Section(String heading, boolean minor, Map<String, List<Line>> lines) {

  /** What is to be done, or what the answer turns on. */
  static List<Section> pending(Verdict verdict, List<Line> lines) {
    boolean depends = verdict == Verdict.DEPENDS_ON_READING;
    Predicate<Line> turns = line -> depends && line.said().gating() && line.said().statusTurns();
    List<Line> rest = lines.stream().filter(turns.negate()).toList();
    return sections(
        of("The answer turns on", false, lines, turns),
        of("Blocks the Closing", false, rest, with(Status.VIOLATED, true)),
        of("Still needed to close", false, rest, with(Status.OPEN, true)),
        of("Violated, but does not block", false, rest, with(Status.VIOLATED, false)),
        of("Open, but does not block", true, rest, with(Status.OPEN, false)),
        of("Waived", true, rest, line -> line.said().status() == Status.WAIVED));
  }

  /** What is in order. */
  static List<Section> settled(Verdict verdict, List<Line> lines) {
    boolean depends = verdict == Verdict.DEPENDS_ON_READING;
    List<Line> rest =
        lines.stream()
            .filter(line -> !(depends && line.said().gating() && line.said().statusTurns()))
            .toList();
    return sections(
        of("Satisfied", true, rest, line -> line.said().status() == Status.SATISFIED),
        of("Not applicable", true, rest, line -> line.said().status() == Status.NOT_APPLICABLE));
  }

  /** How many lines it has. */
  int size() {
    return lines.values().stream().mapToInt(List::size).sum();
  }

  private static Predicate<Line> with(Status status, boolean gating) {
    return line -> line.said().status() == status && line.said().gating() == gating;
  }

  private static List<Section> sections(Section... sections) {
    return List.of(sections).stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  private static Section of(
      String heading, boolean minor, List<Line> lines, Predicate<Line> belongs) {
    Map<String, List<Line>> byOwner = new LinkedHashMap<>();
    lines.stream()
        .filter(belongs)
        .sorted(Line.ORDER)
        .forEach(
            line ->
                byOwner.computeIfAbsent(line.said().owner(), owner -> new ArrayList<>()).add(line));
    return new Section(heading, minor, byOwner);
  }
}
