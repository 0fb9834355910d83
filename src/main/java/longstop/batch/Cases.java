package longstop.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.binding.KeyPath;
import longstop.binding.Positions;
import longstop.intake.Intake;
import longstop.located.Mark;
import longstop.located.MergePatch;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.Quoted;
import longstop.located.YamlReader;
import longstop.register.Clause;
import longstop.register.Register;

/** Reads the scenarios of one file. */
final class Cases {

  private final Path file;
  private final Problems problems;
  private final Optional<Asks> asks;
  private final Positions positions;
  private final List<Case> cases = new ArrayList<>();

  private Cases(Path file, Problems problems, Node root, Optional<Asks> asks) {
    this.file = file;
    this.asks = asks;
    this.problems = problems;
    this.positions = new Positions(root);
  }

  /** The scenarios of a file; only to be played if no problem was added. */
  static List<Case> read(Path file, Intake intake, Problems problems) {
    Optional<Node> root = YamlReader.read(file, problems);
    Optional<ScenarioFile> bound =
        root.flatMap(node -> Binder.bind(node, ScenarioFile.class, problems));
    if (bound.isEmpty()) {
      return List.of();
    }
    Cases cases = new Cases(file, problems, root.get(), bound.get().asks());
    intake
        .base(file, bound.get().base(), problems)
        .ifPresent(
            base ->
                bound
                    .get()
                    .cases()
                    .values()
                    .forEach(scenario -> cases.add(scenario, base, bound.get().asOf())));
    return cases.cases;
  }

  private void add(Scenario scenario, Node base, Optional<LocalDate> otherwise) {
    Optional<LocalDate> asOf = scenario.asOf().or(() -> otherwise);
    KeyPath path = KeyPath.of("cases", scenario.id());
    if (asOf.isEmpty()) {
      problems.add(
          positions.ofKey(path), "the scenario has no day", "as_of, here or for the file", "");
      return;
    }
    if (scenario.forEach().isEmpty()) {
      boolean known =
          scenario.clause().isEmpty()
              || clause(scenario.clause().get(), positions.ofValue(path.child("clause")))
                  .isPresent();
      if (known) {
        add(scenario, scenario.id(), scenario.clause(), Substitution.NONE, base, asOf.get());
      }
    }
    for (int i = 0; i < scenario.forEach().size(); i++) {
      String id = scenario.forEach().get(i);
      clause(id, positions.ofValue(path.child("for_each").child(i)))
          .ifPresent(
              clause ->
                  add(
                      scenario,
                      scenario.id() + " " + id,
                      Optional.of(id),
                      Substitution.of(clause),
                      base,
                      asOf.get()));
    }
  }

  private void add(
      Scenario scenario,
      String id,
      Optional<String> clause,
      Substitution substitution,
      Node base,
      LocalDate asOf) {
    Node deal =
        scenario.with().map(with -> MergePatch.apply(base, substitution.in(with))).orElse(base);
    Node written = substitution.in(scenario.expect());
    Comparison.read(written, problems)
        .map(
            expected ->
                new Case(
                    file.toString(),
                    id,
                    clause,
                    scenario.shows(),
                    deal,
                    scenario.asks().or(() -> asks).orElse(Asks.CHECKLIST),
                    asOf,
                    written,
                    expected))
        .ifPresent(this::add);
  }

  private void add(Case read) {
    if (!read.showsWhatItSays()) {
      problems.add(
          read.written().mark(),
          "nothing here shows " + read.clause().get() + " as the scenario says",
          "a finding of the clause, of a status that fits " + read.shows().get(),
          "");
    }
    cases.add(read);
  }

  private Optional<Clause> clause(String id, Mark mark) {
    Map<String, Clause> clauses = Register.standard().clauses();
    Optional<Clause> clause = Optional.ofNullable(clauses.get(id));
    if (clause.isEmpty()) {
      problems.add(
          mark,
          "the register has no clause " + Quoted.of(id),
          "the id of a clause",
          Nearest.hint(id, clauses.keySet()));
    }
    return clause;
  }
}
