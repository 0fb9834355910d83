package longstop.deal;

import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * One share deal: what a deal file holds.
 *
 * @param id the short name of the deal, used in reports and scripts
 * @param title the parties in words, for the first line of a report
 * @param about what the file is, and what in it is made up
 * @param terms every number and date of the agreements
 * @param parties everybody whom the agreements name, by id
 * @param roles who is what under the agreements
 * @param readings the readings that this deal has settled, by id of the reading
 * @param record what has happened
 * @param proposals what somebody wants to do with his shares; judged, never counted
 */
@Doc("One share deal: terms of the agreements, parties, roles, settled readings and the record.")
public record Deal(
    @Doc("Short name of the deal, used in reports and scripts.") String id,
    @Doc("The parties in words, for the first line of a report.") String title,
    @Doc("What this file is, and what in it is made up.") Optional<String> about,
    @Doc("Every number and date of the agreements.") Terms terms,
    @Doc("Everybody whom the agreements name, by id.") Map<String, Party> parties,
    @Doc("Who is what under the agreements, by party id.") Roles roles,
    @Doc("Readings that this deal has settled: id of the reading to id of the option.")
        @Refers(To.READING)
        Map<String, String> readings,
    @Doc("What has happened: dated facts.") DealRecord record,
    @Doc(value = "What somebody wants to do with his shares.", clause = "SPA VII")
        Map<String, Proposal> proposals) {}
