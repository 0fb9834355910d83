/**
 * One evaluation: facts go into a session of the rule engine, the rules fire, and what they
 * concluded comes out through queries.
 *
 * <p>This is the only package that knows Drools. Nothing here reads files, holds a term of an
 * agreement or a number of law, or decides what a clause means: that is said by the rules and by
 * the records of {@code longstop.concluded}.
 */
package longstop.engine;
