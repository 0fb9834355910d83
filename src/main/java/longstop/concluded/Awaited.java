package longstop.concluded;

/**
 * A clause to whose upshot at least one condition to Closing looks.
 *
 * @param clause id of the clause
 */
public record Awaited(String clause) {}
