/**
 * The command line: commands, their options and help texts, and exit codes.
 *
 * <p>What lives here: what a user types, where an answer is written to, and how a mistake is told.
 * What may not: judgement, and the wording of answers.
 */
package longstop.cli;
