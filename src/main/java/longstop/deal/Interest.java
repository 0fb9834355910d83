package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * An interest of an insider in another business or in a contract.
 *
 * @param id the id under which the deal file records it
 * @param on the day since when it exists
 * @param holder whose interest, in words
 * @param kind in what
 * @param what the competitor, supplier, customer or contract
 * @param percent part of the outstanding stock held, in percent
 * @param passive whether the holding is passive
 * @param known whether the Company or a seller knows of it, to the best of their knowledge
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is disclosed
 * @param material whether it is material
 */
public record Interest(
    @Key String id,
    @Doc("The day since when it exists.") LocalDate on,
    @Doc("Whose interest, in words.") String holder,
    @Doc("In what.") InterestKind kind,
    @Doc("The competitor, supplier, customer or contract.") String what,
    @Doc("Part of the outstanding stock held, in percent.") Optional<BigDecimal> percent,
    @Doc("Whether the holding is passive.") Answer passive,
    @Doc("Whether the Company or a seller knows of it.") Answer known,
    @Doc("Section numbers of the Disclosure Letter under which it is disclosed.")
        @Refers(To.SECTION)
        List<String> disclosedUnder,
    @Doc("Whether it is material.") Answer material)
    implements Event {}
