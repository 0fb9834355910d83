package longstop.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import longstop.binding.KeyPath;
import longstop.deal.Answer;
import longstop.finding.Finding;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.located.Mark;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.YamlReader;
import longstop.question.Questions;
import longstop.register.Clause;
import longstop.register.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes one fact after the other out of a deal that is ready: something must change, and nothing
 * but what builds on it.
 */
class FlipOneFactTest {

  private static final LocalDate AS_OF = LocalDate.of(1996, 8, 29);
  private static final Mark NOWHERE = Mark.startOf("patch");

  /** Facts that have one value each: what decides is the group, so it is taken out as a whole. */
  private static final Set<String> WHOLE =
      Set.of("exchange_agent", "disclosure_letter", "closing", "complete_through", "option_pool");

  private final Intake intake = new Intake(Clock.systemUTC());
  private final Node ready =
      intake
          .base(Path.of("x"), scalar("fixtures/deals/isocor-netcs-ready.yaml"), new Problems())
          .orElseThrow();
  private final Map<String, Finding> before = findings(ready);

  private static Scalar scalar(String text) {
    return new Scalar(NOWHERE, text, true);
  }

  private Map<String, Finding> findings(Node tree) {
    Intake.Result result = intake.read(tree, new Problems());
    assertThat(result).isInstanceOf(Accepted.class);
    Map<String, Finding> findings = new LinkedHashMap<>();
    Questions.checklistByDefault(((Accepted) result).deal(), AS_OF)
        .findings()
        .forEach(answered -> findings.put(answered.finding().key(), answered.finding()));
    return findings;
  }

  /**
   * What only sales and the time after the Closing turn on; and whether there were resolutions,
   * which is asked only where no consent to them is recorded.
   */
  private static final Set<String> IDLE =
      Set.of("publications", "market", "partnership_resolutions");

  /** The facts of the record: for each, the way to it. */
  private List<KeyPath> facts() {
    List<KeyPath> facts = new ArrayList<>();
    Mapping record = (Mapping) ((Mapping) ready).entries().get("record").value();
    record
        .entries()
        .forEach(
            (kind, entry) -> {
              KeyPath path = KeyPath.of("record", kind);
              if (WHOLE.contains(kind)) {
                facts.add(path);
              } else if (!IDLE.contains(kind)) {
                ((Mapping) entry.value())
                    .entries()
                    .forEach(
                        (id, each) -> {
                          if (kind.equals("acts_by_party")) {
                            ((Mapping) each.value())
                                .entries()
                                .keySet()
                                .forEach(party -> facts.add(path.child(id).child(party)));
                          } else {
                            facts.add(path.child(id));
                          }
                        });
              }
            });
    return facts;
  }

  private static Node without(KeyPath path) {
    Node patch = scalar("~");
    for (int i = path.steps().size() - 1; i >= 0; i--) {
      patch = new Mapping(NOWHERE, Map.of(path.steps().get(i), new Entry(NOWHERE, patch)));
    }
    return patch;
  }

  @TestFactory
  Stream<DynamicTest> everyFactMatters() {
    List<KeyPath> facts = facts();
    assertThat(facts).hasSizeGreaterThan(50);
    return facts.stream()
        .map(path -> dynamicTest(String.join(" ", path.steps()), () -> takeOut(path)));
  }

  private void takeOut(KeyPath path) {
    Map<String, Finding> after = findings(MergePatch.apply(ready, without(path)));
    Set<String> changed = new TreeSet<>();
    before.forEach(
        (key, finding) -> {
          if (!finding.equals(after.get(key))) {
            changed.add(finding.clause());
          }
        });
    assertThat(changed).as("clauses that change without it").isNotEmpty();
    if (path.steps().get(1).startsWith("acts")) {
      assertThat(changed).isSubsetOf(reachedFrom(path.steps().get(2)));
    }
  }

  /** Signed ten days before the Closing, so that there is a time between. */
  @TestFactory
  Stream<DynamicTest> everyMatterIsWeighed() {
    Node signedEarlier = patched(ready, "terms: { signed: 1996-08-19 }");
    Map<String, Finding> without = findings(signedEarlier);
    return Register.standard().clauses().values().stream()
        .filter(Clause::weighsMatters)
        .filter(clause -> clause.afterClosing() != Answer.YES)
        // What is given back after a termination is asked only where there was one.
        .filter(clause -> !clause.id().startsWith("SPA 10.2"))
        .map(
            clause ->
                dynamicTest(
                    clause.id(),
                    () -> {
                      Node changed = patched(signedEarlier, contradicting(clause));
                      assertThat(of(clause, findings(changed))).isNotEqualTo(of(clause, without));
                    }));
  }

  private static String contradicting(Clause clause) {
    return "record: { matters: { m: { on: 1996-08-20, what: the contrary, material: yes,"
        + " contradicts: ["
        + clause.id()
        + "] } } }";
  }

  private static Node patched(Node base, String patch) {
    Node change = YamlReader.read("patch", patch, new Problems()).orElseThrow();
    return MergePatch.apply(base, change);
  }

  private static List<Finding> of(Clause clause, Map<String, Finding> findings) {
    return findings.values().stream()
        .filter(finding -> finding.clause().equals(clause.id()))
        .toList();
  }

  /** The clause, and whatever follows it, is brought down by it or asks for it, step by step. */
  private static Set<String> reachedFrom(String clause) {
    Set<String> reached = new TreeSet<>(Set.of(clause));
    boolean grown = true;
    while (grown) {
      Set<String> more = new TreeSet<>();
      for (Clause each : Register.standard().clauses().values()) {
        if (each.follows().stream().anyMatch(reached::contains)) {
          more.add(each.id());
        }
        if (reached.contains(each.id())) {
          more.addAll(each.broughtDownBy());
          more.addAll(each.requiredBy());
        }
      }
      grown = reached.addAll(more);
    }
    return reached;
  }
}
