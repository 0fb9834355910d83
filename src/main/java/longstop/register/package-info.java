/**
 * The register: every clause of the agreements with its heading, kind, shape, gates and readings,
 * and every reading with its options. Read from {@code rules/register/*.yaml}, once per process.
 *
 * <p>What lives here: what is known of a clause before any deal. What may not: facts of a deal,
 * judgement, or any number of an agreement.
 */
package longstop.register;
