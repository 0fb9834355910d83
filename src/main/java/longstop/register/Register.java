package longstop.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import longstop.binding.Binder;
import longstop.deal.Answer;
import longstop.located.Problems;
import longstop.located.YamlReader;

/**
 * The register of every clause of the two agreements, and of every reading.
 *
 * @param clauses clauses by id, in the order of the agreements
 * @param readings readings by id
 */
public record Register(Map<String, Clause> clauses, Map<String, ReadingEntry> readings) {

  /** The files, in the order of the agreements. */
  private static final List<String> FILES =
      List.of(
          "readings.yaml",
          "spa-1.yaml",
          "spa-2.yaml",
          "spa-2a.yaml",
          "spa-3.yaml",
          "spa-4.yaml",
          "spa-5.yaml",
          "spa-6.yaml",
          "spa-7.yaml",
          "spa-8.yaml",
          "spa-9.yaml",
          "spa-10.yaml",
          "spa-11.yaml",
          "escrow.yaml",
          "law.yaml");

  /** The clause that fixes the Closing Date. */
  private static final String CLOSING = "SPA 1.4";

  /** Keeps the order and the maps from being changed. */
  public Register {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
  }

  /** The register that ships with the product, read once per process. */
  public static Register standard() {
    return Holder.STANDARD;
  }

  /** The clause with this id. */
  public Optional<Clause> clause(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** What a checklist asks: what is asked of the deal, but for what binds only after Closing. */
  public List<Clause> ofClosing() {
    return ofDeal().stream().filter(clause -> clause.afterClosing() != Answer.YES).toList();
  }

  /** What is asked of a deal as such: every clause that a rule decides, but those of proposals. */
  public List<Clause> ofDeal() {
    return clauses.values().stream()
        .filter(Clause::decided)
        .filter(clause -> clause.askedOf() != AskedOf.PROPOSALS)
        .toList();
  }

  /** What is asked to judge proposals: the clauses asked of them, and whatever these follow. */
  public List<Clause> ofProposals() {
    Set<String> asked = new LinkedHashSet<>();
    clauses.values().stream()
        .filter(clause -> clause.askedOf() == AskedOf.PROPOSALS)
        .forEach(clause -> follow(clause.id(), asked));
    return clauses.values().stream()
        .filter(Clause::decided)
        .filter(clause -> asked.contains(clause.id()))
        .toList();
  }

  private void follow(String id, Set<String> seen) {
    if (seen.add(id)) {
      clauses.get(id).follows().forEach(other -> follow(other, seen));
    }
  }

  /**
   * Ids of all readings that a clause can turn on: its own, those of the clauses that it follows,
   * those of the clauses that it takes over and, because a waiver has its time by the Closing Date,
   * those of that date if it can be waived; likewise what a right to terminate turns on, if a
   * termination ends it.
   */
  public NavigableSet<String> readingsOf(String clause) {
    return reach(clause, new TreeSet<>(), new TreeSet<>());
  }

  private NavigableSet<String> reach(
      String id, NavigableSet<String> found, NavigableSet<String> seen) {
    Clause clause = clauses.get(id);
    if (clause == null || !seen.add(id)) {
      return found;
    }
    found.addAll(clause.readings());
    clause.follows().forEach(other -> reach(other, found, seen));
    if (clause.waiver() != WaivedBy.NOBODY) {
      reach(CLOSING, found, seen);
    }
    if (clause.leftByTermination() != AfterTermination.STAYS
        || clause.kind() == ClauseKind.REPRESENTATION) {
      reach(CLOSING, found, seen);
      clauses.values().stream()
          .filter(other -> other.kind() == ClauseKind.TERMINATION)
          .forEach(other -> found.addAll(other.readings()));
    }
    clauses.values().stream()
        .filter(other -> other.broughtDownBy().contains(id) || other.requiredBy().contains(id))
        .forEach(other -> reach(other.id(), found, seen));
    return found;
  }

  private static final class Holder {
    static final Register STANDARD = load();
  }

  private static Register load() {
    Problems problems = new Problems();
    Map<String, Clause> clauses = new LinkedHashMap<>();
    Map<String, ReadingEntry> readings = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String file : FILES) {
      YamlReader.read(file, text("/rules/register/" + file), problems)
          .flatMap(node -> Binder.bind(node, RegisterFile.class, problems))
          .ifPresent(
              bound -> {
                bound.clauses().forEach((id, clause) -> put(clauses, id, clause, twice));
                bound.readings().forEach((id, reading) -> put(readings, id, reading, twice));
              });
    }
    if (!problems.isEmpty() || !twice.isEmpty()) {
      throw new IllegalStateException(
          "the register is broken:\n" + problems.words() + " entered twice: " + twice);
    }
    return new Register(clauses, readings);
  }

  private static <T> void put(Map<String, T> map, String id, T value, List<String> twice) {
    if (map.putIfAbsent(id, value) != null) {
      twice.add(id);
    }
  }

  private static String text(String resource) {
    try (InputStream in = Register.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the register file " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
