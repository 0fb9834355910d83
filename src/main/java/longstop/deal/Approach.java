package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * Something done about another acquisition of the Company.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param kind which of the four kinds
 * @param by party id of the one who did it
 * @param with with whom, in words
 * @param designee whether that is Parent, Acquisition Sub or a designee of theirs, which is allowed
 * @param representative where neither the Company nor a seller did it: whether an officer,
 *     director, agent, representative or affiliate of the Company did, and was let
 */
public record Approach(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Which of the four kinds.") ApproachKind kind,
    @Doc("Party id of the one who did it.") @Refers(To.PARTY) String by,
    @Doc("With whom, in words.") String with,
    @Doc("Whether that is Parent, Acquisition Sub or a designee of theirs, which is allowed.")
        Answer designee,
    @Doc(
            "Where neither the Company nor a seller did it: whether an officer, director, agent,"
                + " representative or affiliate of the Company did, and was let.")
        Answer representative)
    implements Event {}
