package longstop.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Route;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.question.Answered;
import longstop.register.Register;

/**
 * One of the routes to a lawful sale, as it is told: what refuses it, or else what it still needs.
 *
 * @param route the route
 * @param conditions what its conditions say, each of which asks something here
 */
record SaleWay(Route route, List<Answered> conditions) {

  /** The routes of which findings are conditions, in the order of {@link Route}. */
  static List<SaleWay> of(List<Answered> told, Register register) {
    Map<Route, List<Answered>> ways = new EnumMap<>(Route.class);
    told.forEach(
        answered ->
            route(answered, register)
                .ifPresent(
                    route -> ways.computeIfAbsent(route, key -> new ArrayList<>()).add(answered)));
    return ways.entrySet().stream()
        .map(way -> new SaleWay(way.getKey(), List.copyOf(way.getValue())))
        .toList();
  }

  /** The route that a finding is a condition of. */
  static Optional<Route> route(Answered answered, Register register) {
    return register.clauses().get(answered.finding().clause()).route();
  }

  /** Those of its conditions that say so. */
  List<Answered> of(Status status) {
    return conditions.stream().filter(one -> one.finding().status() == status).toList();
  }

  /** Each thing that is needed, with the conditions that need it behind it. */
  List<String> needs() {
    Map<String, List<String>> needs = new LinkedHashMap<>();
    for (Answered answered : of(Status.OPEN)) {
      Finding finding = answered.finding();
      List<String> needed =
          finding.needs().isEmpty() ? List.of(finding.sentence()) : finding.needs();
      needed.forEach(
          need -> needs.computeIfAbsent(need, key -> new ArrayList<>()).add(finding.clause()));
    }
    return needs.entrySet().stream()
        .map(need -> need.getKey() + " (" + String.join(", ", need.getValue()) + ")")
        .toList();
  }

  /** What its conditions turn on. */
  List<String> turns() {
    return conditions.stream()
        .flatMap(
            answered ->
                Turns.of(answered).stream().map(turn -> answered.finding().clause() + ": " + turn))
        .toList();
  }
}
