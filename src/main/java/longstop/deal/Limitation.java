package longstop.deal;

import java.time.LocalDate;

/**
 * A period of limitation for a tax (SPA 8.1). An extension or waiver is a further one for the same
 * tax; the one that ends last counts.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it became known; of an extension or waiver, the day on which it was
 *     given
 * @param tax the tax and the year, in words
 * @param ends last day of the period, inclusive
 */
public record Limitation(
    @Key String id,
    @Doc("The day on which it became known; of an extension or waiver, the day it was given.")
        LocalDate on,
    @Doc("The tax and the year, in words.") String tax,
    @Doc("Last day of the period, inclusive.") LocalDate ends)
    implements Event {}
