/**
 * The facts of one deal, as a deal file states them: the terms of the agreements, the parties and
 * their roles, the record of what has happened, and proposals.
 *
 * <p>What lives here: immutable records without judgement. What may not: rules, dates that are
 * worked out from other dates, or anything that knows YAML. A fact that is not known is absent
 * ({@link java.util.Optional}) or {@link longstop.deal.Answer#UNKNOWN}, never {@code null}, never
 * zero and never false.
 */
package longstop.deal;
