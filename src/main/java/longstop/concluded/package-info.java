/**
 * What rules derive from the facts of a deal, and the small total judges that compare what a clause
 * demands with what the record says.
 *
 * <p>What lives here: what is asked ({@link longstop.concluded.Asked}), what a limb demands ({@link
 * longstop.concluded.Duty}, {@link longstop.concluded.Standing}), the dates and counts that follow
 * from the terms, and grounds. Everything is an immutable record with equality by value, because
 * truth maintenance needs it, and every factory is total. What may not: anything that knows the
 * rule engine, YAML or a report.
 */
package longstop.concluded;
