package longstop.register;

import java.util.Map;
import longstop.deal.Doc;

/**
 * One file of the register.
 *
 * @param clauses clauses by id, in the order of the agreement
 * @param readings readings by id
 */
record RegisterFile(
    @Doc("Clauses by id, in the order of the agreement.") Map<String, Clause> clauses,
    @Doc("Readings by id.") Map<String, ReadingEntry> readings) {}
