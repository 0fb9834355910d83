package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * The revocation of a consent or approval that was given. It lasts until an ending says that the
 * consent was given again.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which the consent was revoked
 * @param of id of the consent or approval that is revoked
 */
public record Revocation(
    @Key String id,
    @Doc("The day on which the consent was revoked.") LocalDate on,
    @Doc("Id of the consent or approval that is revoked.") @Refers(To.EVENT) String of)
    implements Event {}
