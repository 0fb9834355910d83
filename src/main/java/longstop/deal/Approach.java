package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * Something done about another acquisition of the Company.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param kind which of the four kinds
 * @param by party id of the Company or seller who did it, or for whom an officer or agent did
 * @param with with whom, in words
 */
public record Approach(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Which of the four kinds.") ApproachKind kind,
    @Doc("Party id of the Company or seller who did it, or for whom an officer or agent did.")
        @Refers(To.PARTY)
        String by,
    @Doc("With whom, in words.") String with)
    implements Event {}
