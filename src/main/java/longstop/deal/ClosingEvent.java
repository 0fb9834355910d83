package longstop.deal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The Closing, once it has happened.
 *
 * @param on day of the Closing
 * @param at hour of the Closing, local time of the place
 */
public record ClosingEvent(
    @Doc("Day of the Closing.") LocalDate on,
    @Doc("Hour of the Closing, local time of the place.") Optional<LocalTime> at)
    implements Dated {}
