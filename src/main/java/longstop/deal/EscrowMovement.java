package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import longstop.deal.Refers.To;

/**
 * Shares that left the escrow.
 *
 * @param id the id under which the deal file records it
 * @param on the day of delivery
 * @param kind why they left
 * @param shares number of shares by holder
 */
public record EscrowMovement(
    @Key String id,
    @Doc("The day of delivery.") LocalDate on,
    @Doc("Why they left.") MovementKind kind,
    @Doc("Number of shares by holder.") @Refers(To.SELLER) Map<String, BigDecimal> shares)
    implements Event {}
