/**
 * From the tree of a deal file to the deal.
 *
 * <p>Here live the binder, which fills the deal's records from a tree and is driven by their
 * components alone; the JSON Schema, generated from the same components; and the checks of one fact
 * against another. Every problem carries its place in the file, and all are gathered before anyone
 * is told.
 *
 * <p>How text becomes a tree belongs to {@link longstop.located}, what the facts are to the deal,
 * and what they mean under a clause to the rules. Nothing here evaluates the agreement.
 */
package longstop.intake;
