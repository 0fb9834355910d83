/**
 * Questions put to a deal: worlds of readings, what an answer turns on, and verdicts.
 *
 * <p>What lives here: which evaluations a question needs and how their outcomes become one answer.
 * What may not: rules and judgement about single clauses, wording for people.
 */
package longstop.question;
