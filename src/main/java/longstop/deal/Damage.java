package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One item of Damages (SPA 8.2, 8.3).
 *
 * @param id the id under which the claim lists it
 * @param on the day on which it was suffered or paid
 * @param kind what it is
 * @param amount its amount, more than zero
 * @param currency its currency, ISO code
 * @param usdPerUnit US dollars for one unit of another currency; the agreements name no rate
 * @param incurred for a cost of defence: whether it was actually incurred
 * @param lateNotice whether it would not have been suffered without the late notice of the claim
 *     (SPA 8.7)
 */
public record Damage(
    @Key String id,
    @Doc("The day on which it was suffered or paid.") LocalDate on,
    @Doc("What it is.") DamageKind kind,
    @Doc("Its amount, more than zero.") BigDecimal amount,
    @Doc("Its currency, ISO code.") String currency,
    @Doc("US dollars for one unit of another currency; the agreements name no rate.")
        Optional<BigDecimal> usdPerUnit,
    @Doc("For a cost of defence: whether it was actually incurred.") Answer incurred,
    @Doc(
            value = "Whether it would not have been suffered without the late notice of the claim.",
            clause = "SPA 8.7")
        Answer lateNotice)
    implements Dated {}
