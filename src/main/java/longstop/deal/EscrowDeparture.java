package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The Escrow Agent resigns, or is removed (ESC 8).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was declared
 * @param kind which of the two
 * @param notices ids of the notices that carry it: of a resignation to Parent and to the Agent, of
 *     a removal to the Escrow Agent
 * @param effective the day from which on it is to take effect, if a notice or the instrument of the
 *     removal names one
 * @param signed for a removal: who signed its instrument, and as what
 */
public record EscrowDeparture(
    @Key String id,
    @Doc("The day on which it was declared.") LocalDate on,
    @Doc("Whether he resigns or is removed.") DepartureKind kind,
    @Doc("Ids of the notices that carry it.") @Refers(To.NOTICE) List<String> notices,
    @Doc("The day from which on it is to take effect, if one is named.")
        Optional<LocalDate> effective,
    @Doc("For a removal: who signed its instrument, and as what.") @Refers(To.PARTY_OR_SELLERS)
        Map<String, Capacity> signed)
    implements Event {}
