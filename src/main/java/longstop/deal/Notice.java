package longstop.deal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A notice or other communication under one of the agreements: under the escrow agreement if it is
 * given for a clause of that agreement, and else under the purchase agreement.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was deposited, handed over or transmitted
 * @param at for a fax: the hour of transmission, local time of the sender
 * @param from party id of the sender
 * @param to party id of the one to whom it is addressed, or sellers
 * @param under clause id for which it is given
 * @param what what it says, in a few words
 * @param means how it was sent
 * @param postedIn for mail: the country in which it was posted; that of the sender's address,
 *     unless it is given
 * @param received day of actual receipt, at the place of the one who received it
 * @param confirmed for a fax: whether transmission was acknowledged and it was confirmed in writing
 * @param writing whether it is in writing
 * @param english whether it is in English
 */
public record Notice(
    @Key String id,
    @Doc("The day on which it was deposited, handed over or transmitted.") LocalDate on,
    @Doc("For a fax: the hour of transmission, local time of the sender.") Optional<LocalTime> at,
    @Doc("Party id of the sender.") @Refers(To.PARTY) String from,
    @Doc("Party id of the one to whom it is addressed, or sellers.") @Refers(To.PARTY_OR_SELLERS)
        String to,
    @Doc("Clause id for which it is given.") @Refers(To.CLAUSE) Optional<String> under,
    @Doc("What it says, in a few words.") String what,
    @Doc("How it was sent.") Means means,
    @Doc(
            value =
                "For mail: the country in which it was posted, its ISO 3166 code; that of the"
                    + " sender's address, unless it is given.",
            clause = "SPA 11.1")
        Optional<Country> postedIn,
    @Doc("Day of actual receipt, at the place of the one who received it.")
        Optional<LocalDate> received,
    @Doc("For a fax: whether transmission was acknowledged and it was confirmed in writing.")
        Answer confirmed,
    @Doc("Whether it is in writing.") Answer writing,
    @Doc("Whether it is in English.") Answer english)
    implements Event {}
