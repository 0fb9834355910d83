package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * How the Escrow Agent was instructed to deliver something to the sellers (ESC 1(a), 4(d)).
 *
 * @param by party id of the one who instructed him
 * @param on the day of the instruction
 * @param followed whether the delivery is in accordance with it
 */
public record Instruction(
    @Doc("Party id of the one who instructed him.") @Refers(To.PARTY) String by,
    @Doc("The day of the instruction.") LocalDate on,
    @Doc("Whether the delivery is in accordance with it.") Answer followed) {}
