package longstop.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;

/**
 * What rules derive never rests on itself. A fact that rests on its own absence vanishes without a
 * word, and one that rests on its own presence outlives its grounds.
 */
class RuleGraphTest {

  /** A rule, the types it matches and the type it derives. */
  private record Step(String rule, Set<Class<?>> matched, Class<?> derived) {}

  @Test
  void derivedFactsFormNoCycle() {
    assertThat(cycle(steps(RuleFile.all()))).isEmpty();
  }

  /** So that a rule seldom fires before all that it rests on is there. */
  @Test
  void everyRuleIsLoadedAfterThoseThatDeriveWhatItMatches() throws IOException {
    try (InputStream order = RuleGraphTest.class.getResourceAsStream("/longstop/rules.order")) {
      List<String> names = new String(order.readAllBytes(), UTF_8).lines().toList();
      List<Step> steps = steps(RuleFile.all());
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(steps.stream().map(Step::rule).toList());
      for (Step step : steps) {
        assertThat(steps)
            .filteredOn(other -> step.matched().contains(other.derived()))
            .as("rules that derive what %s matches", step.rule())
            .allMatch(other -> names.indexOf(other.rule()) < names.indexOf(step.rule()));
      }
    }
  }

  @Test
  void everyFactoryMakesItsOwnType() {
    for (RuleFile file : RuleFile.all()) {
      for (RuleDescr rule : file.rules()) {
        Class<?> type = file.classOf(RuleFile.consequence(rule).get(0));
        String factory = RuleFile.consequence(rule).get(1);
        assertThat(Arrays.stream(type.getMethods()).filter(method -> isNamed(method, factory)))
            .as("the factory in %s", rule.getName())
            .isNotEmpty()
            .allSatisfy(method -> assertThat(method.getReturnType()).isEqualTo(type));
      }
    }
  }

  @Test
  void findsACycle() {
    assertThat(
            cycle(
                sample(
                    "Short() then insertLogical( Integer.valueOf(0) )",
                    "not Integer() then insertLogical( Long.valueOf(0) )",
                    "accumulate( $each : Long(); $all : collectList($each) ) then "
                        + "insertLogical( Short.valueOf(\"0\") )")))
        .containsExactly("Integer", "Long", "Short", "Integer");
  }

  @Test
  void findsATypeThatRestsOnItself() {
    assertThat(cycle(sample("exists( Short() and Long() ) then insertLogical( Long.valueOf(0) )")))
        .containsExactly("Long", "Long");
  }

  @Test
  void findsACycleThroughAWiderType() {
    assertThat(cycle(sample("Number() then insertLogical( Integer.valueOf(0) )")))
        .containsExactly("Integer", "Integer");
  }

  @Test
  void findsNoneWhereThereIsNone() {
    assertThat(
            cycle(
                sample(
                    "Short() then insertLogical( Integer.valueOf(0) )",
                    "Short() accumulate( $each : Integer(); $all : collectList($each) ) then "
                        + "insertLogical( Long.valueOf(0) )",
                    "Long() then insertLogical( Boolean.valueOf(true) )")))
        .isEmpty();
  }

  private static List<Step> sample(String... rules) {
    StringBuilder text = new StringBuilder("package longstop.rules\n");
    for (int at = 0; at < rules.length; at++) {
      text.append("rule \"").append(at).append("\" when ").append(rules[at]).append("; end\n");
    }
    return steps(List.of(RuleFile.of(Path.of("sample.drl"), text.toString())));
  }

  private static List<Step> steps(List<RuleFile> files) {
    List<Step> steps = new ArrayList<>();
    for (RuleFile file : files) {
      for (RuleDescr rule : file.rules()) {
        Set<Class<?>> matched = new TreeSet<>(Comparator.comparing(Class::getName));
        RuleFile.parts(rule.getLhs()).stream()
            .filter(PatternDescr.class::isInstance)
            .map(PatternDescr.class::cast)
            // With a source, as in an accumulate, a pattern takes what the source makes.
            .filter(pattern -> pattern.getSource() == null)
            .map(pattern -> file.classOf(pattern.getObjectType()))
            .forEach(matched::add);
        Class<?> derived = file.classOf(RuleFile.consequence(rule).get(0));
        steps.add(new Step(rule.getName(), matched, derived));
      }
    }
    return steps;
  }

  /** The names along one cycle, the first again at the end; empty if there is none. */
  private static List<String> cycle(List<Step> steps) {
    Map<String, Set<String>> next = new TreeMap<>();
    for (Step step : steps) {
      for (Step other : steps) {
        if (other.matched().stream().anyMatch(type -> type.isAssignableFrom(step.derived()))) {
          next.computeIfAbsent(step.derived().getSimpleName(), name -> new TreeSet<>())
              .add(other.derived().getSimpleName());
        }
      }
    }
    Set<String> cleared = new TreeSet<>();
    for (String start : next.keySet()) {
      List<String> cycle = cycleFrom(start, new ArrayList<>(), cleared, next);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  private static List<String> cycleFrom(
      String at, List<String> way, Set<String> cleared, Map<String, Set<String>> next) {
    if (way.contains(at)) {
      List<String> cycle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
      cycle.add(at);
      return cycle;
    }
    if (!cleared.contains(at)) {
      way.add(at);
      for (String following : next.getOrDefault(at, Set.of())) {
        List<String> cycle = cycleFrom(following, way, cleared, next);
        if (!cycle.isEmpty()) {
          return cycle;
        }
      }
      way.remove(way.size() - 1);
      cleared.add(at);
    }
    return List.of();
  }

  private static boolean isNamed(Method method, String name) {
    return Modifier.isStatic(method.getModifiers()) && method.getName().equals(name);
  }
}
