/**
 * What an evaluation says: findings and due dates, their status and order.
 *
 * <p>What lives here: immutable results and how several grounds become one finding. What may not:
 * facts of a deal, rules, wording for a terminal or for JSON.
 */
package longstop.finding;
