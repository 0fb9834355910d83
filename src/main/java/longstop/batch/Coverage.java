package longstop.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import longstop.intake.Intake;
import longstop.located.Problems;
import longstop.register.Clause;
import longstop.register.Register;
import longstop.register.RuleIndex;
import longstop.register.Shape;

/**
 * Which clauses are decided by which rules, and what the scenarios show of each.
 *
 * @param rows every clause of the register, in its order
 * @param malformed problems of scenario files that could not be read, by file
 */
public record Coverage(List<Row> rows, List<Problems> malformed) {

  /**
   * One clause.
   *
   * @param clause the clause
   * @param rules names of the rules that decide it, its own and those of its shape, sorted
   * @param scenarios how many scenarios show what of it; what none shows is left out
   */
  public record Row(Clause clause, List<String> rules, Map<Shows, Integer> scenarios) {

    /** What no scenario shows of it but could; nothing for a clause that no rule decides. */
    public Set<Shows> missing() {
      Set<Shows> missing = EnumSet.noneOf(Shows.class);
      if (clause.decided()) {
        missing.addAll(EnumSet.allOf(Shows.class));
        missing.removeAll(scenarios.keySet());
        missing.removeIf(way -> clause.cannotBe().containsKey(way.word()));
      }
      return missing;
    }
  }

  /**
   * The coverage by the scenarios of these files and directories; deal files among them are passed
   * over. The scenarios are read, not played.
   */
  public static Coverage of(List<Path> paths, Clock clock) {
    Register register = Register.standard();
    Map<String, Map<Shows, Integer>> shown = new LinkedHashMap<>();
    List<Problems> malformed = new ArrayList<>();
    Intake intake = new Intake(clock);
    for (Path file : Batch.files(paths, malformed)) {
      if (Batch.isDeal(file)) {
        continue;
      }
      Problems problems = new Problems();
      for (Case each : Cases.read(file, intake, problems)) {
        each.clause()
            .ifPresent(
                clause ->
                    each.shows()
                        .ifPresent(
                            what ->
                                shown
                                    .computeIfAbsent(clause, id -> new EnumMap<>(Shows.class))
                                    .merge(what, 1, Integer::sum)));
      }
      if (!problems.isEmpty()) {
        malformed.add(problems);
      }
    }
    Map<String, TreeSet<String>> rules = rulesByClause();
    return new Coverage(
        register.clauses().values().stream()
            .map(
                clause ->
                    new Row(
                        clause, rulesOf(clause, rules), shown.getOrDefault(clause.id(), Map.of())))
            .toList(),
        List.copyOf(malformed));
  }

  private static List<String> rulesOf(Clause clause, Map<String, TreeSet<String>> rules) {
    TreeSet<String> all = new TreeSet<>(rules.getOrDefault(clause.id(), new TreeSet<>()));
    if (clause.shape() == Shape.REPRESENTATION || clause.shape() == Shape.PERFORMANCE) {
      String shape = "shape " + clause.shape().name().toLowerCase(Locale.ROOT);
      all.addAll(rules.getOrDefault(shape, new TreeSet<>()));
    }
    return List.copyOf(all);
  }

  /** Names of all rules by what they are annotated with: the id of a clause, or a shape. */
  public static Map<String, TreeSet<String>> rulesByClause() {
    Map<String, TreeSet<String>> rules = new LinkedHashMap<>();
    RuleIndex.standard()
        .rules()
        .forEach(
            rule -> rules.computeIfAbsent(rule.clause(), id -> new TreeSet<>()).add(rule.name()));
    return rules;
  }
}
