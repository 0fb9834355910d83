/**
 * Indemnity and escrow (SPA VIII, ESC): what rules derive from claims, and the ledger of the
 * escrow.
 *
 * <p>What lives here: what a claim rests on, whether it is in time, what it comes to, who answers
 * for it, how it is disputed and resolved, and a pure replay of what the escrow received and gave.
 * Everything is an immutable record with equality by value, and every factory is total. What may
 * not: anything that knows the rule engine, YAML or a report, and anything about sales of shares.
 */
package longstop.indemnity;
