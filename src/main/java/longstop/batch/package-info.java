/**
 * Many questions at once: scenarios with expectations, and files of questions.
 *
 * <p>What lives here: the format of scenario files, how an answer is compared with what was
 * expected, and which clauses the scenarios cover; the rows of files of questions. What may not:
 * how a deal is read or judged.
 */
package longstop.batch;
