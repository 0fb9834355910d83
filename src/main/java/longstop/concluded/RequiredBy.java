package longstop.concluded;

/**
 * A clause that delivers what a condition to Closing asks for.
 *
 * @param clause id of the clause
 * @param condition id of the condition
 */
public record RequiredBy(String clause, String condition) {}
