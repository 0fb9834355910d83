package longstop.concluded;

import longstop.finding.Judged;

/**
 * What SPA 7.1(a)(ii) says of a proposal, drawn from the routes to a lawful sale.
 *
 * @param proposal id of the proposal
 * @param judged which way it speaks
 */
public record Promised(String proposal, Judged judged) {

  /** What the routes come to as a promise for the restricted period. */
  public static Promised of(String proposal, Judged judged) {
    return new Promised(proposal, judged);
  }
}
