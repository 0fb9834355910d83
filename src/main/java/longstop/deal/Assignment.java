package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * An assignment of the agreement or of rights under it.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param by party id of the one who assigns
 * @param to to whom, in words
 * @param assignee what the assignee is to Parent and the Company
 * @param clauses clause ids whose rights or duties are assigned
 * @param consent the consent of the other parties, of the escrow agreement if that is assigned,
 *     with who signed it
 */
public record Assignment(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Party id of the one who assigns.") @Refers(To.PARTY) String by,
    @Doc("To whom, in words.") String to,
    @Doc("What the assignee is to Parent and the Company.") AssigneeKind assignee,
    @Doc("Clause ids whose rights or duties are assigned.") @Refers(To.CLAUSE) List<String> clauses,
    @Doc("The consent of the other parties, with who signed it.") Optional<Act> consent)
    implements Event {}
