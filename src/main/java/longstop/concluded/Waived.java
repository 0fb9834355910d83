package longstop.concluded;

import longstop.deal.Waiver;

/**
 * A waiver of the record, for one clause and subject. It need not count.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param waiver the waiver
 */
public record Waived(String clause, String subject, Waiver waiver) {}
