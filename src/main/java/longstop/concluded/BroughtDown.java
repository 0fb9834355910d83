package longstop.concluded;

/**
 * A clause whose breach, if material, defeats a condition to Closing (the bring-down). What
 * somebody does whom the record names counts against the condition that his side is to fulfil.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param condition id of the condition
 * @param obligation whether the clause obliges somebody, and does not only state what is so
 * @param company whether the Company itself may owe it, and not each seller for himself
 */
public record BroughtDown(
    String clause, String subject, String condition, boolean obligation, boolean company) {}
