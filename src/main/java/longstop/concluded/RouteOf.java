package longstop.concluded;

import longstop.deal.Route;

/**
 * A clause is a condition of a route to a lawful sale.
 *
 * @param clause id of the clause
 * @param route the route
 */
public record RouteOf(String clause, Route route) {}
