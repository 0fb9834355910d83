package longstop.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.engine.EngineFailure;
import longstop.engine.Evaluation;
import longstop.engine.Inquiry;
import longstop.engine.Outcome;
import longstop.engine.Settled;
import longstop.finding.Finding;
import longstop.register.ReadingEntry;
import longstop.register.Register;

/**
 * The evaluations of one deal: the default, each reading flipped on its own, and for a clause whose
 * own text offers several readings every combination of these, as far as the cap allows. A reading
 * that no rule consulted cannot change anything and is not flipped; one that the deal has settled
 * is not either.
 *
 * @param standard the outcome under the default options, or those the deal has settled
 * @param others the other worlds: which readings differ, and the outcome
 */
record Worlds(Outcome standard, List<World> others) {

  /** Combinations beyond this many are not tried. */
  static final int CAP = 64;

  /**
   * One other world.
   *
   * @param flipped the options that differ from the default, by reading, sorted
   * @param outcome what the rules say under them
   */
  record World(SortedMap<String, String> flipped, Outcome outcome) {}

  /** Evaluates every world of an inquiry about the deal as such. */
  static Worlds of(Inquiry inquiry, Register register) {
    Map<String, String> options = options(inquiry.deal(), register);
    try (Evaluation evaluation = new Evaluation(inquiry, options)) {
      return of(inquiry, register, options, evaluation);
    }
  }

  /** Evaluates every world of an inquiry about proposals. */
  static Worlds of(Inquiry inquiry, Register register, Settled settled) {
    Map<String, String> options = options(inquiry.deal(), register);
    try (Evaluation evaluation = new Evaluation(inquiry, options, settled)) {
      return of(inquiry, register, options, evaluation);
    }
  }

  /** What is settled of the deal of an inquiry, for all inquiries that differ in proposals only. */
  static Settled settled(Inquiry inquiry, Register register) {
    return new Settled(inquiry, options(inquiry.deal(), register));
  }

  private static Worlds of(
      Inquiry inquiry, Register register, Map<String, String> options, Evaluation evaluation) {
    Function<SortedMap<String, String>, World> world =
        flips -> {
          Map<String, String> flipped = new LinkedHashMap<>(options);
          flipped.putAll(flips);
          return new World(flips, evaluation.under(flipped));
        };
    Outcome standard = evaluation.under(options);
    Set<String> settled = inquiry.deal().readings().keySet();
    List<World> singles =
        register.readings().values().stream()
            .filter(reading -> !settled.contains(reading.id()))
            .filter(reading -> standard.consulted().contains(reading.id()))
            .flatMap(Worlds::flips)
            .map(world)
            .toList();
    Set<String> open =
        singles.stream()
            .flatMap(single -> single.outcome().consulted().stream())
            .filter(id -> !settled.contains(id))
            .collect(Collectors.toUnmodifiableSet());
    List<World> combined =
        inquiry.asked(register).stream()
            .map(clause -> clause.readings().stream().filter(open::contains).toList())
            .distinct()
            .flatMap(readings -> combinations(readings, register))
            .distinct()
            .filter(flips -> canMatter(flips, singles))
            .limit(CAP)
            .map(world)
            .toList();
    Worlds worlds =
        new Worlds(standard, Stream.concat(singles.stream(), combined.stream()).toList());
    worlds.check(register);
    return worlds;
  }

  /** Evaluates the default world alone. */
  static Worlds standardOf(Inquiry inquiry, Register register) {
    Map<String, String> options = options(inquiry.deal(), register);
    try (Evaluation evaluation = new Evaluation(inquiry, options)) {
      return new Worlds(evaluation.under(options), List.of());
    }
  }

  private static Map<String, String> options(Deal deal, Register register) {
    Map<String, String> options = new LinkedHashMap<>();
    register
        .readings()
        .forEach(
            (id, reading) -> options.put(id, deal.readings().getOrDefault(id, reading.standard())));
    return options;
  }

  private static Stream<SortedMap<String, String>> flips(ReadingEntry reading) {
    return alternatives(reading).map(option -> with(Collections.emptySortedMap(), reading, option));
  }

  private static Stream<String> alternatives(ReadingEntry reading) {
    return reading.options().keySet().stream().filter(Predicate.not(reading.standard()::equals));
  }

  private static SortedMap<String, String> with(
      SortedMap<String, String> flips, ReadingEntry reading, String option) {
    SortedMap<String, String> more = new TreeMap<>(flips);
    more.put(reading.id(), option);
    return Collections.unmodifiableSortedMap(more);
  }

  /** Every combination of two or more of the readings that a clause declares itself. */
  private static Stream<SortedMap<String, String>> combinations(
      List<String> readings, Register register) {
    List<SortedMap<String, String>> found = new ArrayList<>();
    found.add(Collections.emptySortedMap());
    for (String id : readings) {
      ReadingEntry reading = register.readings().get(id);
      List.copyOf(found)
          .forEach(flips -> alternatives(reading).forEach(o -> found.add(with(flips, reading, o))));
    }
    return found.stream().filter(flips -> flips.size() > 1);
  }

  /** Each of the readings was consulted where another of them was flipped. */
  private static boolean canMatter(SortedMap<String, String> flips, List<World> singles) {
    return flips.keySet().stream()
        .allMatch(
            id ->
                singles.stream()
                    .filter(world -> flips.entrySet().containsAll(world.flipped().entrySet()))
                    .filter(world -> !world.flipped().containsKey(id))
                    .anyMatch(world -> world.outcome().consulted().contains(id)));
  }

  /** A reading that changes a clause which did not declare it is our own failure. */
  private void check(Register register) {
    Map<String, Set<String>> declared = new TreeMap<>();
    for (World world : others) {
      for (int i = 0; i < standard.findings().size(); i++) {
        Finding finding = world.outcome().findings().get(i);
        if (!finding.equals(standard.findings().get(i))
            && Collections.disjoint(
                world.flipped().keySet(),
                declared.computeIfAbsent(finding.clause(), register::readingsOf))) {
          throw new EngineFailure(
              finding.key() + " turns on " + world.flipped() + ", which it does not declare");
        }
      }
    }
  }

  static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(key.apply(value), value));
    return map;
  }
}
