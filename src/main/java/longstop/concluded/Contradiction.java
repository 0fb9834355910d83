package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;

/**
 * A matter of the record, seen from one clause that it contradicts and one subject.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param matter id of the matter
 * @param what the matter in words
 * @param material whether it is material
 * @param disclosedUnder sections and schedules under which it is disclosed
 */
public record Contradiction(
    String clause,
    String subject,
    String matter,
    String what,
    Answer material,
    List<String> disclosedUnder) {}
