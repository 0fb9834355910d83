package longstop.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.deal.Key;
import longstop.located.Node;

/**
 * One scenario: a change of a deal, and what the answer must then say.
 *
 * @param id name of the scenario
 * @param shows what it shows of its clause
 * @param clause the clause it shows
 * @param forEach instead of one clause: several, for each of which the scenario is played with
 *     {@code CLAUSE} standing for the clause and {@code SECTION} for its section of the Disclosure
 *     Letter
 * @param why where the expected values come from
 * @param asks what it asks, unless the file says
 * @param asOf the day for which it asks
 * @param with the change, a merge patch on the deal
 * @param expect what the answer must say
 */
record Scenario(
    @Key String id,
    @Doc("What it shows of its clause.") Optional<Shows> shows,
    @Doc("The clause it shows.") Optional<String> clause,
    @Doc("Several clauses, for each of which it is played; CLAUSE stands for the clause.")
        List<String> forEach,
    @Doc("Where the expected values come from.") Optional<String> why,
    @Doc("What it asks; the checklist unless stated.") Optional<Asks> asks,
    @Doc("The day for which it asks.") Optional<LocalDate> asOf,
    @Doc("The change, a merge patch on the deal.") Optional<Node> with,
    @Doc("What the answer must say.") Node expect) {

  /** A scenario is about one clause or several, not both. */
  Scenario {
    if (clause.isPresent() && !forEach.isEmpty()) {
      throw new IllegalArgumentException("a scenario has either clause or for_each, not both");
    }
    if (shows.isPresent() && clause.isEmpty() && forEach.isEmpty()) {
      throw new IllegalArgumentException("a scenario that shows something names its clause");
    }
  }
}
