package longstop.deal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A waiver of a condition, a duty or the truth of a representation.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param of clause id of what is waived
 * @param party the one whose row is waived, where the clause is asked of several
 * @param signed who signed it, and as what
 * @param writing whether it is in writing; a waiver that somebody signed is
 * @param reachesLater whether it also reaches what comes to pass after it was signed
 */
public record Waiver(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Clause id of what is waived.") @Refers(To.CLAUSE) String of,
    @Doc("The one whose row is waived, where the clause is asked of several.") @Refers(To.PARTY)
        Optional<String> party,
    @Doc("Who signed it, and as what.") @Refers(To.PARTY_OR_SELLERS) Map<String, Capacity> signed,
    @Doc("Whether it is in writing; a waiver that somebody signed is.") Answer writing,
    @Doc("Whether it also reaches what comes to pass after it was signed.") Answer reachesLater)
    implements Event {

  /** Whether it is in writing: as stated, or because somebody signed it. */
  public Answer written() {
    return writing == Answer.UNKNOWN && !signed.isEmpty() ? Answer.YES : writing;
  }
}
