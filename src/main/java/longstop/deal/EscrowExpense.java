package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Fees and expenses in connection with the escrow (ESC 11). It is open until an ending says that it
 * was repaid, or shares left the escrow for it.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which its repayment was asked for
 * @param of whose it is
 * @param what what for, in words
 * @param amount its amount, in USD, more than zero
 * @param outOfPocket for the Agent: whether he paid it to others; he has no fee of his own
 */
public record EscrowExpense(
    @Key String id,
    @Doc("The day on which its repayment was asked for.") LocalDate on,
    @Doc("Whose it is.") ExpenseOf of,
    @Doc("What for, in words.") String what,
    @Doc("Its amount, in USD, more than zero.") BigDecimal amount,
    @Doc("For the Agent: whether he paid it to others; he has no fee of his own.")
        Answer outOfPocket)
    implements Event {}
