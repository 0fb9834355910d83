package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A split, stock dividend or similar change of Parent's common stock.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it took effect
 * @param what what it is, in words
 * @param newShares new shares that replace or join the old ones
 * @param oldShares old shares that they are counted against: 2 for 1 is new 2, old 1
 */
public record Recapitalization(
    @Key String id,
    @Doc("The day on which it took effect.") LocalDate on,
    @Doc("What it is, in words.") String what,
    @Doc("New shares that replace or join the old ones.") BigDecimal newShares,
    @Doc("Old shares that they are counted against: 2 for 1 is new 2, old 1.") BigDecimal oldShares)
    implements Event {}
