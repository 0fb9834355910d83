package longstop.concluded;

/**
 * The option of a reading under which this evaluation runs. Only rules that derive duties, windows,
 * counts or roundings may match one.
 *
 * @param id id of the reading
 * @param option id of the option
 */
public record Reading(String id, String option) {

  /** Whether this option is chosen. */
  public boolean is(String other) {
    return option.equals(other);
  }
}
