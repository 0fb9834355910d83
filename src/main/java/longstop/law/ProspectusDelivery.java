package longstop.law;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Doc;
import longstop.deal.Key;

/**
 * How the prospectus of a registered sale reaches the buyer.
 *
 * @param id the year in which it came into force
 * @param from first day in force
 * @param to first day no longer in force
 * @param reference where it was published
 * @param access whether access to a prospectus that is filed with the SEC takes the place of its
 *     delivery
 */
public record ProspectusDelivery(
    @Key String id,
    @Doc("First day in force.") LocalDate from,
    @Doc("First day no longer in force.") Optional<LocalDate> to,
    @Doc("Where it was published.") String reference,
    @Doc("Whether access to a filed prospectus takes the place of its delivery.") Answer access)
    implements Version {}
