package longstop.concluded;

import java.util.List;
import java.util.Optional;
import longstop.deal.Route;
import longstop.finding.Finding;
import longstop.finding.Judged;

/**
 * What one condition of a route comes to, before the gate of the securities law looks at it.
 *
 * @param clause id of the condition
 * @param proposal id of the proposal
 * @param route the route
 * @param finding what it comes to
 */
public record RouteCondition(String clause, String proposal, Route route, Finding finding) {

  /** What these grounds come to. */
  public static RouteCondition of(Asked asked, Route route, List<Judged> grounds) {
    return new RouteCondition(
        asked.clause(),
        asked.subject(),
        route,
        Finding.of(asked.clause(), asked.subject(), asked.owner(), grounds, Optional.empty()));
  }
}
