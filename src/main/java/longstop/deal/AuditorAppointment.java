package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * An appointment of independent accountants or auditors of the Company (SPA 5.12).
 *
 * @param id the id under which the deal file records it
 * @param on the day of the appointment
 * @param who who is appointed, in words
 * @param by party id of the one who made the appointment
 */
public record AuditorAppointment(
    @Key String id,
    @Doc("The day of the appointment.") LocalDate on,
    @Doc("Who is appointed, in words.") String who,
    @Doc("Party id of the one who made the appointment.") @Refers(To.PARTY) Optional<String> by)
    implements Event {}
