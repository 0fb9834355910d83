package longstop.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import longstop.concluded.Allocation;
import longstop.concluded.Closing;
import longstop.finding.DueDate;
import longstop.finding.Finding;
import longstop.indemnity.EscrowLedger;

/**
 * What one evaluation under one set of readings says.
 *
 * @param findings exactly one for every clause and subject asked, in the order of the agreement
 * @param dueDates every dated duty, by date
 * @param closing the Closing Date
 * @param allocation how the price is shared
 * @param escrow what the escrow received and gave; empty where the question does not concern it
 * @param consulted ids of the readings that took part in a rule that fired: any other could be read
 *     differently without a change
 */
public record Outcome(
    List<Finding> findings,
    List<DueDate> dueDates,
    Closing closing,
    Allocation allocation,
    Optional<EscrowLedger> escrow,
    Set<String> consulted) {}
