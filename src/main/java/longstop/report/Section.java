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
 * @param most lines that are shown of one who must act, unless all are wanted
 * @param lines its lines, by who must act, the most urgent first
 */
record Section(String heading, int most, Map<String, List<Line>> lines) {

  private static final int FEW = 3;
  private static final int SOME = 5;

  /** What is to be done, or what the answer turns on. */
  static List<Section> pending(Verdict verdict, List<Line> lines) {
    boolean depends = verdict == Verdict.DEPENDS_ON_READING;
    Predicate<Line> turns = line -> depends && line.said().gating() && line.said().statusTurns();
    List<Line> rest = lines.stream().filter(turns.negate()).toList();
    return sections(
        of("The answer turns on", SOME, lines, turns),
        of("Blocks the Closing", SOME, rest, with(Status.VIOLATED, true)),
        of("Still needed to close", SOME, rest, with(Status.OPEN, true)),
        of("Violated, but does not block", FEW, rest, with(Status.VIOLATED, false)),
        of("Open, but does not block", FEW, rest, with(Status.OPEN, false)),
        of("Waived", FEW, rest, line -> line.said().status() == Status.WAIVED));
  }

  /** What is in order. */
  static List<Section> settled(Verdict verdict, List<Line> lines) {
    boolean depends = verdict == Verdict.DEPENDS_ON_READING;
    List<Line> rest =
        lines.stream()
            .filter(line -> !(depends && line.said().gating() && line.said().statusTurns()))
            .toList();
    return sections(
        of("Satisfied", SOME, rest, line -> line.said().status() == Status.SATISFIED),
        of("Not applicable", SOME, rest, line -> line.said().status() == Status.NOT_APPLICABLE));
  }

  private static Predicate<Line> with(Status status, boolean gating) {
    return line -> line.said().status() == status && line.said().gating() == gating;
  }

  private static List<Section> sections(Section... sections) {
    return List.of(sections).stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  private static Section of(String heading, int most, List<Line> lines, Predicate<Line> belongs) {
    Map<String, List<Line>> byOwner = new LinkedHashMap<>();
    lines.stream()
        .filter(belongs)
        .sorted(Line.ORDER)
        .forEach(
            line ->
                byOwner.computeIfAbsent(line.said().owner(), owner -> new ArrayList<>()).add(line));
    return new Section(heading, most, byOwner);
  }
}
