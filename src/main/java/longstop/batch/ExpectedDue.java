package longstop.batch;

import java.util.Map;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.located.Node;

/**
 * What a due date must be. What is not mentioned may be anything.
 *
 * @param owner who owes it, in words
 * @param to to whom, in words
 * @param date the date, or part of its words
 * @param kind what sort of day it is
 * @param state where the duty stands
 * @param says part of what else is said of it
 * @param turnsOn other dates by option of the reading that it turns on
 */
record ExpectedDue(
    @Doc("Who owes it, in words.") Optional<String> owner,
    @Doc("To whom, in words.") Optional<String> to,
    @Doc("The date, or part of its words.") Optional<Node> date,
    @Doc("What sort of day it is.") Optional<Node> kind,
    @Doc("Where the duty stands.") Optional<Node> state,
    @Doc("Part of what else is said of it.") Optional<String> says,
    @Doc("Other dates by option of the reading that it turns on.") Map<String, Node> turnsOn) {}
