package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Shares that left the escrow, or that came back after they had left it wrongly.
 *
 * @param id the id under which the deal file records it
 * @param on the day of delivery
 * @param kind why they left, or that they came back
 * @param shares number of shares by holder
 * @param usd cash of the escrow that went with them, in USD by holder
 * @param settles id of the claim or expense that a set-off or a payment settles
 * @param undoes for what comes back: id of the movement that it undoes, wholly or in part
 * @param agreed for expenses: whether the sellers agreed on whose shares pay, where they are not
 *     all holders' in proportion
 * @param instruction how the Agent instructed it, for what goes to the sellers
 */
public record EscrowMovement(
    @Key String id,
    @Doc("The day of delivery.") LocalDate on,
    @Doc("Why they left, or that they came back.") MovementKind kind,
    @Doc("Number of shares by holder.") @Refers(To.SELLER_OR_HEIR) Map<String, BigDecimal> shares,
    @Doc("Cash of the escrow that went with them, in USD by holder.") @Refers(To.SELLER_OR_HEIR)
        Map<String, BigDecimal> usd,
    @Doc("Id of the claim or expense that a set-off or a payment settles.") @Refers(To.EVENT)
        Optional<String> settles,
    @Doc(value = "Of what comes back: id of the movement that it undoes.", clause = "ESC 4(a)")
        @Refers(To.EVENT)
        Optional<String> undoes,
    @Doc(value = "Of expenses: whether the sellers agreed on whose shares pay.", clause = "ESC 11")
        Answer agreed,
    @Doc(value = "How the Agent instructed it, for what goes to the sellers.", clause = "ESC 4(d)")
        Optional<Instruction> instruction)
    implements Event {

  /** What it takes out of the escrow of a number: less than nothing, if it comes back. */
  public BigDecimal out(BigDecimal number) {
    return kind == MovementKind.RETURN ? number.negate() : number;
  }
}
