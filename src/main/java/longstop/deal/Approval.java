package longstop.deal;

import java.time.LocalDate;

/**
 * A governmental consent or approval that the Closing may need. It is pending until an ending says
 * that it was granted.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which the question of this approval became known
 * @param authority the governmental entity
 * @param required whether the Closing needs it
 */
public record Approval(
    @Key String id,
    @Doc("The day on which the question of this approval became known.") LocalDate on,
    @Doc("The governmental entity.") String authority,
    @Doc("Whether the Closing needs it.") Answer required)
    implements Event {}
