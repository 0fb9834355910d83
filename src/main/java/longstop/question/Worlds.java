package longstop.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.Function;
import longstop.deal.Deal;
import longstop.engine.Engine;
import longstop.engine.EngineFailure;
import longstop.engine.Outcome;
import longstop.finding.Finding;
import longstop.register.ReadingEntry;
import longstop.register.Register;

/**
 * The evaluations of one deal: the default, each reading flipped on its own, and for a clause whose
 * own text offers several readings every combination of these, as far as the cap allows.
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
  record World(TreeMap<String, String> flipped, Outcome outcome) {}

  /** Evaluates every world of a deal as of a day. */
  static Worlds of(Deal deal, LocalDate asOf, Register register) {
    Map<String, String> options = options(deal, register);
    Outcome standard = Engine.evaluate(deal, asOf, options);
    List<World> worlds = new ArrayList<>();
    for (TreeMap<String, String> flips : flips(deal, register)) {
      Map<String, String> flipped = new LinkedHashMap<>(options);
      flipped.putAll(flips);
      worlds.add(new World(flips, Engine.evaluate(deal, asOf, flipped)));
    }
    Worlds all = new Worlds(standard, List.copyOf(worlds));
    all.check(register);
    return all;
  }

  private static Map<String, String> options(Deal deal, Register register) {
    Map<String, String> options = new LinkedHashMap<>();
    register
        .readings()
        .forEach(
            (id, reading) -> options.put(id, deal.readings().getOrDefault(id, reading.standard())));
    return options;
  }

  /** Single flips first, then combinations of the readings that one clause declares itself. */
  private static List<TreeMap<String, String>> flips(Deal deal, Register register) {
    List<TreeMap<String, String>> flips = new ArrayList<>();
    register.readings().values().stream()
        .filter(reading -> !deal.readings().containsKey(reading.id()))
        .forEach(reading -> alternatives(reading).forEach(o -> add(flips, reading.id(), o)));
    register.clauses().values().stream()
        .filter(clause -> clause.decided() && clause.readings().size() > 1)
        .map(
            clause ->
                clause.readings().stream()
                    .filter(id -> !deal.readings().containsKey(id))
                    .map(register.readings()::get)
                    .toList())
        .forEach(readings -> combinations(readings, flips));
    return flips.size() > CAP ? flips.subList(0, CAP) : flips;
  }

  private static void add(List<TreeMap<String, String>> flips, String id, String option) {
    TreeMap<String, String> flip = new TreeMap<>();
    flip.put(id, option);
    flips.add(flip);
  }

  private static List<String> alternatives(ReadingEntry reading) {
    return reading.options().keySet().stream().filter(o -> !o.equals(reading.standard())).toList();
  }

  private static void combinations(
      List<ReadingEntry> readings, List<TreeMap<String, String>> flips) {
    List<TreeMap<String, String>> found = List.of(new TreeMap<>());
    for (ReadingEntry reading : readings) {
      List<TreeMap<String, String>> next = new ArrayList<>(found);
      for (TreeMap<String, String> flip : found) {
        for (String option : alternatives(reading)) {
          TreeMap<String, String> longer = new TreeMap<>(flip);
          longer.put(reading.id(), option);
          next.add(longer);
        }
      }
      found = next;
    }
    found.stream().filter(f -> f.size() > 1 && !flips.contains(f)).forEach(flips::add);
  }

  /** A reading that changes a clause which did not declare it is our own failure. */
  private void check(Register register) {
    Map<String, Finding> byKey = byKey(standard.findings(), Finding::key);
    for (World world : others) {
      for (Finding finding : world.outcome().findings()) {
        NavigableSet<String> declared = register.readingsOf(finding.clause());
        if (!finding.equals(byKey.get(finding.key()))
            && world.flipped().keySet().stream().noneMatch(declared::contains)) {
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
