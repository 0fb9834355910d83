package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Something that makes a representation untrue or breaks a standing covenant.
 *
 * @param id the id under which the deal file records it
 * @param on the day since when it is so
 * @param contradicts ids of the clauses that it contradicts
 * @param party the seller whom it concerns, where the clause binds each seller for himself
 * @param what what is the case, in words
 * @param material whether it is material
 * @param disclosedUnder section numbers of the Disclosure Letter, or names of a schedule, under
 *     which it is disclosed
 */
public record Matter(
    @Key String id,
    @Doc("The day since when it is so.") LocalDate on,
    @Doc("Ids of the clauses that it contradicts.") @Refers(To.CLAUSE) List<String> contradicts,
    @Doc("The seller whom it concerns, where the clause binds each seller for himself.")
        @Refers(To.SELLER)
        Optional<String> party,
    @Doc("What is the case, in words.") String what,
    @Doc("Whether it is material.") Answer material,
    @Doc(
            "Section numbers of the Disclosure Letter, or names of a schedule, under which it is"
                + " disclosed.")
        @Refers(To.SECTION)
        List<String> disclosedUnder)
    implements Event {}
