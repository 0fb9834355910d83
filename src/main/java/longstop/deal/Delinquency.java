package longstop.deal;

import java.time.LocalDate;

/**
 * A report that Parent owed to the SEC and had not filed when it was due; it lasts until its
 * ending.
 *
 * @param id the id under which the deal file records it
 * @param on the day after which the report was late
 * @param what which report
 */
public record Delinquency(
    @Key String id,
    @Doc("The day after which the report was late.") LocalDate on,
    @Doc("Which report.") String what)
    implements Event {}
