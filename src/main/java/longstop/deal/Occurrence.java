package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * An event at the Company that Parent must be told of: outside the ordinary course, or material. It
 * is unreported until an ending says that Parent was told.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param what what happened, in words
 * @param under clause id that asks for the notice
 * @param by party id of the one who must give the notice
 */
public record Occurrence(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("What happened, in words.") String what,
    @Doc("Clause id that asks for the notice.") @Refers(To.CLAUSE) String under,
    @Doc("Party id of the one who must give the notice.") @Refers(To.PARTY) String by)
    implements Event {}
