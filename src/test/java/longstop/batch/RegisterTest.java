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

  /** What these clauses cannot be. */
  private static final Set<String> NOT_TO_BE_SHOWN =
      Set.of(
          "SPA 1.3(b) lacks [BROKEN]", // a number: it is what it is
          "SPA 1.2(a)/distribution lacks [BROKEN]", // owed promptly, which is no number of days
          "SPA 1.5(d)/mailing lacks [BROKEN]", // owed as promptly as practicable: no number either
          "SPA 7.1(b)/requests lacks [BROKEN]", // no day: a request stays open until it is answered
          "SPA 7.1(c)/instructions lacks [BROKEN]", // no day is named for them
          "SPA 8.1/period lacks [BROKEN]", // a time, which nobody can break
          "SPA 8.4/cap lacks [BROKEN]", // a number
          "SPA 7.2(c) lacks [BROKEN]", // as SPA 7.1(b)/requests
          "SPA 8.8(a) lacks [BROKEN]", // as soon as practicable
          "ESC 1(a)/annex lacks [UNKNOWN]", // the agreement prints all of it
          "ESC 8/handover lacks [BROKEN]", // no day is named for it
          "SPA 9.1(a) lacks [BROKEN]", // the agreement itself appoints the Agent
          "SPA 7.1(b)/reissue lacks [BROKEN]", // a right from a day on; nobody breaks it
          "Rule 902(o) lacks [BROKEN]", // says who is what, and forbids nothing
          "Rule 144(k) lacks [BROKEN, UNKNOWN]", // lifts other conditions, and asks for nothing
          "SPA IIA(d)(ii)/recited lacks [BROKEN, UNKNOWN]", // tells what is written and what is law
          "ESC 3 lacks [BROKEN]", // says when the escrow ends, and asks nothing of anybody
          "ESC 4(d)/delivery lacks [BROKEN]", // owed promptly
          "ESC 4(d)/rest lacks [BROKEN]", // owed as soon as all claims are resolved
          "SPA 11.10 lacks [BOUNDARY]"); // a language has no boundary

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
        .containsExactlyInAnyOrderElementsOf(NOT_TO_BE_SHOWN);
  }
}
