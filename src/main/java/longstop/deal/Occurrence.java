package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * An event that the other side must be told of: at the Company, outside the ordinary course or
 * material; or what may make a representation untrue, or fails a covenant. It is unreported until
 * an ending says that the other side was told.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param what what happened, in words
 * @param under clause id that asks for the notice
 * @param by party id of the one who must give the notice
 * @param noticeWritten whether the notice was in writing, where the clause asks for that
 */
public record Occurrence(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("What happened, in words.") String what,
    @Doc("Clause id that asks for the notice.") @Refers(To.CLAUSE) String under,
    @Doc("Party id of the one who must give the notice.") @Refers(To.PARTY) String by,
    @Doc("Whether the notice was in writing, where the clause asks for that.") Answer noticeWritten)
    implements Event {}
