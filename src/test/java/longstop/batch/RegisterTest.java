package longstop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longstop.register.Clause;
import longstop.register.ReadingEntry;
import longstop.register.Register;
import longstop.register.Shape;
import org.junit.jupiter.api.Test;

/** The register holds every clause, and rules and fixtures stand behind every one it decides. */
class RegisterTest {

  private static final Register REGISTER = Register.standard();
  private static final Coverage COVERAGE = Coverage.of(Fixtures.SCENARIOS, Clock.systemUTC());

  /**
   * Ambiguities of the agreement but for those of the escrow, and of the restrictions on transfer,
   * by number.
   */
  private static final Set<String> TRAPS =
      Stream.of(
              IntStream.rangeClosed(1, 19),
              IntStream.of(20, 21, 29),
              IntStream.rangeClosed(31, 65),
              IntStream.of(66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78),
              IntStream.rangeClosed(79, 88))
          .flatMap(IntStream::boxed)
          .map(number -> String.format(Locale.ROOT, "T-%02d", number))
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void holdsEveryClauseOfTheAgreements() throws IOException {
    try (InputStream in =
        RegisterTest.class.getResourceAsStream("/longstop/register/clause-ids.txt")) {
      List<String> ids = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(ids).hasSizeGreaterThan(200);
      assertThat(ids).filteredOn(id -> REGISTER.clause(id).isEmpty()).isEmpty();
    }
  }

  @Test
  void namesOnlyWhatItHolds() {
    List<String> unknown = new ArrayList<>();
    for (Clause clause : REGISTER.clauses().values()) {
      Stream.of(clause.follows(), clause.broughtDownBy(), clause.requiredBy())
          .flatMap(List::stream)
          .filter(id -> REGISTER.clause(id).isEmpty())
          .forEach(id -> unknown.add(clause.id() + ": " + id));
      clause.readings().stream()
          .filter(id -> !REGISTER.readings().containsKey(id))
          .forEach(id -> unknown.add(clause.id() + ": reading " + id));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void offersNoReadingThatNoClauseDeclares() {
    Set<String> declared =
        REGISTER.clauses().values().stream()
            .flatMap(clause -> clause.readings().stream())
            .collect(Collectors.toSet());
    assertThat(REGISTER.readings().keySet()).filteredOn(id -> !declared.contains(id)).isEmpty();
  }

  @Test
  void saysWhyWhereNoRuleDecides() {
    assertThat(REGISTER.clauses().values())
        .filteredOn(c -> c.shape() == Shape.INFORMATION || c.shape() == Shape.UNDECIDED)
        .filteredOn(clause -> clause.why().isEmpty())
        .extracting(Clause::id)
        .isEmpty();
  }

  @Test
  void hasLimbsWhereLimbsDecide() {
    assertThat(REGISTER.clauses().values())
        .filteredOn(clause -> clause.shape() == Shape.LIMBS)
        .filteredOn(
            clause ->
                REGISTER.clauses().keySet().stream()
                    .noneMatch(
                        id -> id.startsWith(clause.id() + "/") || id.startsWith(clause.id() + "(")))
        .extracting(Clause::id)
        .isEmpty();
  }

  @Test
  void bringsEveryAmbiguityToItsReaders() {
    Set<String> told = new TreeSet<>();
    REGISTER.clauses().values().forEach(clause -> told.addAll(clause.traps()));
    REGISTER.readings().values().stream().map(ReadingEntry::trap).forEach(told::add);
    assertThat(TRAPS).filteredOn(trap -> !told.contains(trap)).isEmpty();
  }

  @Test
  void hasRulesForEveryClauseThatItDecides() {
    assertThat(COVERAGE.rows())
        .filteredOn(row -> row.clause().decided() && row.rules().isEmpty())
        .extracting(row -> row.clause().id())
        .isEmpty();
  }

  @Test
  void knowsWhatEveryRuleIsAbout() {
    assertThat(Coverage.rulesByClause().keySet())
        .filteredOn(id -> !id.startsWith("shape ") && !isDecided(id))
        .isEmpty();
  }

  /** Whether the clause is decided, by rules of its own or limb by limb. */
  private static boolean isDecided(String id) {
    return REGISTER
        .clause(id)
        .filter(clause -> clause.decided() || clause.shape() == Shape.LIMBS)
        .isPresent();
  }

  @Test
  void seesEveryClauseKeptBrokenAtItsBoundaryAndUnknown() {
    assertThat(COVERAGE.malformed()).isEmpty();
    assertThat(COVERAGE.rows())
        .filteredOn(row -> !row.missing().isEmpty())
        .extracting(row -> row.clause().id() + " lacks " + row.missing())
        .isEmpty();
  }

  @Test
  void saysOfNoClauseThatItCannotBeWhatAScenarioShows() {
    Set<String> ways = Stream.of(Shows.values()).map(Shows::word).collect(Collectors.toSet());
    assertThat(COVERAGE.rows())
        .allSatisfy(row -> assertThat(ways).containsAll(row.clause().cannotBe().keySet()))
        .filteredOn(
            row ->
                row.scenarios().keySet().stream()
                    .map(Shows::word)
                    .anyMatch(row.clause().cannotBe()::containsKey))
        .extracting(row -> row.clause().id())
        .isEmpty();
  }
}
