package longstop.concluded;

import java.util.Optional;
import longstop.deal.Act;

/**
 * What the record says of the act that a clause asks of a subject. There is exactly one for every
 * {@link Asked}, so that absence never has to be matched.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param act the act, if the record has one
 */
public record Deed(String clause, String subject, Optional<Act> act) {}
