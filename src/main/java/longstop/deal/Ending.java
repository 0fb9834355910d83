package longstop.deal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The end of another event: an order lifted, a request answered, an approval granted, a matter
 * mended.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it ended
 * @param ends id of the event that ends
 * @param at hour, local time of the Closing's place, where the hour can matter
 * @param note how it ended
 */
public record Ending(
    @Key String id,
    @Doc("The day on which it ended.") LocalDate on,
    @Doc("Id of the event that ends.") @Refers(To.EVENT) String ends,
    @Doc("Hour, local time of the Closing's place, where the hour can matter.")
        Optional<LocalTime> at,
    @Doc("How it ended.") Optional<String> note)
    implements Dated {}
