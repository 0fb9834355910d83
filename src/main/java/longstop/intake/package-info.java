/**
 * From files to a deal: a deal file is laid over the file it builds on, bound to records, and
 * checked; every problem is told at once, each with its place.
 *
 * <p>What lives here: what makes a deal consistent in itself and with the register. What may not:
 * how text becomes a tree or a tree becomes records, and what follows from a deal under the
 * agreements.
 */
package longstop.intake;
