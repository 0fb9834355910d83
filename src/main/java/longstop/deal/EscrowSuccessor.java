package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Who is appointed in the place of the Escrow Agent: by Parent, or by a court (ESC 8).
 *
 * @param id the id under which the deal file records it
 * @param on the day of the appointment
 * @param departure id of the resignation or removal
 * @param party party id of the successor
 * @param bank whether it is a bank or trust company under the laws of the United States or one of
 *     its states
 * @param capital its combined capital and surplus, in USD
 * @param approved whether the Agent approves it
 * @param withheldReasonably where he does not: whether that is reasonable
 * @param accepted the day on which its acceptance was delivered to Parent and the Agent
 * @param writing whether the acceptance is in writing
 * @param received the day on which it received what is in escrow
 * @param byCourt whether a court appointed it on application of the Escrow Agent; by Parent unless
 *     that is said
 */
public record EscrowSuccessor(
    @Key String id,
    @Doc("The day of the appointment.") LocalDate on,
    @Doc("Id of the resignation or removal.") @Refers(To.EVENT) String departure,
    @Doc("Party id of the successor.") @Refers(To.PARTY) String party,
    @Doc("Whether it is a bank or trust company of the United States or one of its states.")
        Answer bank,
    @Doc("Its combined capital and surplus, in USD.") Optional<BigDecimal> capital,
    @Doc("Whether the Agent approves it.") Answer approved,
    @Doc("Where he does not: whether that is reasonable.") Answer withheldReasonably,
    @Doc("The day on which its acceptance was delivered to Parent and the Agent.")
        Optional<LocalDate> accepted,
    @Doc("Whether the acceptance is in writing.") Answer writing,
    @Doc("The day on which it received what is in escrow.") Optional<LocalDate> received,
    @Doc(
            "Whether a court appointed it on application of the Escrow Agent; by Parent unless that"
                + " is said.")
        Answer byCourt)
    implements Event {

  /** Whether a court appointed it, so that the Agent has nothing to approve. */
  public boolean courts() {
    return byCourt == Answer.YES;
  }

  /** The same, without what happened after a day. */
  EscrowSuccessor through(LocalDate last) {
    return new EscrowSuccessor(
        id,
        on,
        departure,
        party,
        bank,
        capital,
        approved,
        withheldReasonably,
        accepted.filter(day -> !day.isAfter(last)),
        writing,
        received.filter(day -> !day.isAfter(last)),
        byCourt);
  }
}
