package longstop.concluded;

/**
 * A clause whose breach, if material, defeats a condition to Closing (the bring-down).
 *
 * @param clause id of the clause
 * @param condition id of the condition
 * @param obligation whether the clause obliges somebody, and does not only state what is so
 */
public record BroughtDown(String clause, String condition, boolean obligation) {}
