package longstop.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.located.Node;

/**
 * A file of scenarios.
 *
 * @param base path of the deal file that all scenarios change, relative to this file
 * @param asOf the day for which they ask, unless a scenario names another
 * @param asks what they ask; the checklist unless stated
 * @param cases the scenarios by name
 */
record ScenarioFile(
    @Doc("Path of the deal file that all scenarios change, relative to this file.") Node base,
    @Doc("The day for which they ask, unless a scenario names another.") Optional<LocalDate> asOf,
    @Doc("What they ask; the checklist unless stated.") Optional<Asks> asks,
    @Doc("The scenarios by name.") Map<String, Scenario> cases) {}
