/**
 * Many questions at once: scenarios with expectations.
 *
 * <p>What lives here: the format of scenario files, how an answer is compared with what was
 * expected, and which clauses the scenarios cover. What may not: how a deal is read or judged.
 */
package longstop.batch;
