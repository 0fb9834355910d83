package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * A disclosure of the subject matter of the agreement.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param by party id of the one who disclosed
 * @param joint whether it is the announcement that Parent and the Company prepared jointly
 * @param approved whether Parent and the Company approved it before release
 * @param required whether counsel advised that law or the rules of the market required it
 */
public record Announcement(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Party id of the one who disclosed.") @Refers(To.PARTY) String by,
    @Doc("Whether it is the announcement that Parent and the Company prepared jointly.")
        Answer joint,
    @Doc("Whether Parent and the Company approved it before release.") Answer approved,
    @Doc("Whether counsel advised that law or the rules of the market required it.")
        Answer required)
    implements Event {}
