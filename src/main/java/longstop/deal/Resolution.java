package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * What became of a claim (SPA 8.9(b), ESC 4(c)). An award or a withdrawal is the last of a claim;
 * of several, each says what is owed in all, with what was agreed before.
 *
 * @param id the id under which the deal file records it
 * @param on the day of the agreement, award or withdrawal
 * @param claim id of the claim
 * @param kind how it was resolved
 * @param amount what is owed on the claim in all, in USD, with what was agreed before; zero if
 *     nothing is
 * @param costs costs of the arbitration, in USD
 * @param by ids of the parties who agreed, or of the one who gave the claim up; the Agent and
 *     Parent, or Parent, where nothing is stated; nobody of an award
 * @param arbitrators ids of the arbitrators who made an award, of whom there is one; not said if
 *     empty
 * @param atSeat whether an award was made at the place that the agreement names
 * @param byProcedures whether an award was made by the procedures that it names
 */
public record Resolution(
    @Key String id,
    @Doc("The day of the agreement, award or withdrawal.") LocalDate on,
    @Doc("Id of the claim.") @Refers(To.CLAIM) String claim,
    @Doc("How it was resolved.") ResolutionKind kind,
    @Doc("What is owed on the claim in all, in USD; zero if nothing is.") BigDecimal amount,
    @Doc("Costs of the arbitration, in USD.") Optional<BigDecimal> costs,
    @Doc(
            "Ids of the parties who agreed, or of the one who gave the claim up; the Agent and"
                + " Parent, or Parent, where nothing is stated; nobody of an award.")
        @Refers(To.PARTY)
        List<String> by,
    @Doc("Of an award: ids of the arbitrators of its claim who made it; not said if left out.")
        @Refers(To.ARBITRATOR)
        List<String> arbitrators,
    @Doc("Whether an award was made at the place that the agreement names.") Answer atSeat,
    @Doc("Whether an award was made by the procedures that the agreement names.")
        Answer byProcedures)
    implements Event {

  /** Keeps the lists from being changed. */
  public Resolution {
    by = List.copyOf(by);
    arbitrators = List.copyOf(arbitrators);
  }
}
