package longstop.concluded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Proposal;
import longstop.deal.Route;
import longstop.finding.ClauseOrder;
import longstop.finding.Finding;
import longstop.finding.Judged;
import longstop.finding.Status;
import longstop.law.Law;

/**
 * The routes on which a proposal may rely, as alternatives: one that is made out is enough.
 *
 * @param proposal the proposal
 * @param conditions every condition of every route
 */
public record Routes(Proposal proposal, List<RouteCondition> conditions) {

  private static final Comparator<RouteCondition> ORDER =
      Comparator.comparing(RouteCondition::clause, ClauseOrder.INSTANCE);

  /** Puts the conditions in order. */
  public Routes {
    conditions = conditions.stream().sorted(ORDER).toList();
  }

  /** One route and what stands in its way. */
  private record Way(Route route, List<Finding> refusing, List<Finding> open, List<Finding> kept) {

    boolean madeOut() {
      return refusing.isEmpty() && open.isEmpty() && !kept.isEmpty();
    }

    List<String> needs() {
      return open.stream()
          .flatMap(finding -> finding.needs().stream())
          .distinct()
          .map(need -> route.words() + ": " + need)
          .toList();
    }

    String refusal() {
      return route.words()
          + " is refused: "
          + refusing.stream()
              .map(finding -> finding.sentence() + " (" + finding.clause() + ")")
              .collect(Collectors.joining("; "));
    }

    /** The first day on which no condition refuses, if time ends each refusal. */
    Optional<DerivedDate> until() {
      return Finding.end(refusing);
    }

    /** The conditions that refuse last. */
    Stream<String> last() {
      Optional<DerivedDate> until = until();
      return refusing.stream()
          .filter(finding -> finding.earliest().equals(until))
          .map(Finding::clause);
    }
  }

  /** The routes of a proposal. */
  public static Routes of(Proposal proposal, List<RouteCondition> conditions) {
    return new Routes(proposal, conditions);
  }

  /** Section 5: whether the proposal is registered, exempt, or no sale at all. */
  public Judged judge(Law law, DerivedDate closing) {
    boolean covered = closing.possibleFrom().map(law::covers).orElse(true);
    return covered
        ? judge()
        : Judged.need(
            "the law before " + Words.day(law.firstDay()) + " is not here",
            "an opinion of counsel on the law of that time");
  }

  /** SPA 7.1(a)(ii): the same, as a promise for the restricted period only. */
  public Judged promised(
      Law law, DerivedDate closing, RestrictedPeriod period, Disposing disposing) {
    if (disposing.notRestricted().isPresent()) {
      return Judged.exempt(disposing.notRestricted().get());
    }
    if (!period.covers(proposal.on())) {
      return Judged.exempt(period.over());
    }
    Judged lawful = judge(law, closing);
    return switch (lawful.effect()) {
      case EXEMPT ->
          Judged.met("the Securities Act asks for no registration: " + lawful.sentence());
      case BREACH -> within(period, lawful);
      case MET, SO_FAR, NEED, ENDED, WAIVER, DOUBT, NOTE -> lawful;
    };
  }

  /** A promise that binds no longer than the period, whatever the law goes on to ask. */
  private static Judged within(RestrictedPeriod period, Judged refused) {
    DerivedDate end = refused.earliest().map(period.free()::earlier).orElse(period.free());
    return refused.earliest().equals(Optional.of(end))
        ? refused
        : refused.until(end).boundBy(List.of());
  }

  private Judged judge() {
    Optional<String> noSale = Reliance.noSale(proposal);
    if (noSale.isPresent()) {
      return Judged.exempt(noSale.get());
    }
    List<Way> ways = ways();
    List<Way> madeOut = ways.stream().filter(Way::madeOut).toList();
    if (!madeOut.isEmpty()) {
      return Judged.met("the sale is lawful under " + words(madeOut));
    }
    List<Way> open =
        ways.stream()
            .filter(way -> way.refusing().isEmpty())
            .sorted(Comparator.comparingInt(way -> way.needs().size()))
            .toList();
    List<String> refusals =
        ways.stream().filter(way -> !way.refusing().isEmpty()).map(Way::refusal).toList();
    return open.isEmpty()
        ? refused(ways).withBecause(refusals)
        : Judged.need("the sale may be lawful under " + words(open) + ", which is not made out yet")
            .withNeeds(open.stream().flatMap(way -> way.needs().stream()).toList())
            .withBecause(refusals);
  }

  private Judged refused(List<Way> ways) {
    List<String> clears = new ArrayList<>();
    ways.forEach(
        way ->
            way.refusing()
                .forEach(
                    finding ->
                        finding
                            .clears()
                            .forEach(clear -> clears.add(way.route().words() + ": " + clear))));
    if (proposal.under().isPresent()) {
      clears.add("another route than " + proposal.under().get().words());
    }
    Judged judged =
        Judged.breach(
            proposal.under().isPresent()
                ? "the sale is neither registered nor exempt: "
                    + proposal.under().get().words()
                    + " does not allow it"
                : "the sale is neither registered nor exempt: every route is refused",
            clears.toArray(String[]::new));
    Optional<DerivedDate> until =
        ways.stream().flatMap(way -> way.until().stream()).reduce(DerivedDate::earlier);
    return until
        .map(judged::until)
        .orElse(judged)
        .boundBy(
            ways.stream().filter(way -> way.until().equals(until)).flatMap(Way::last).toList());
  }

  private List<Way> ways() {
    return Arrays.stream(Route.values())
        .filter(route -> Reliance.of(proposal, route).relied())
        .map(
            route ->
                new Way(
                    route,
                    of(route, Status.VIOLATED),
                    of(route, Status.OPEN),
                    of(route, Status.SATISFIED)))
        .toList();
  }

  private List<Finding> of(Route route, Status status) {
    return conditions.stream()
        .filter(condition -> condition.route() == route)
        .map(RouteCondition::finding)
        .filter(finding -> finding.status() == status)
        .toList();
  }

  private static String words(List<Way> ways) {
    return ways.stream().map(way -> way.route().words()).collect(Collectors.joining(", or "));
  }
}
