package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A consent, waiver or approval that somebody outside the deal must give. It is outstanding until
 * an ending says that it was given.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which the need became known
 * @param from who must give it, in words
 * @param what what it concerns
 * @param kind why it is needed
 * @param material whether it is material
 * @param disclosedUnder section numbers of the Disclosure Letter under which its lack is excepted
 */
public record Consent(
    @Key String id,
    @Doc("The day on which the need became known.") LocalDate on,
    @Doc("Who must give it, in words.") String from,
    @Doc("What it concerns.") String what,
    @Doc("Why it is needed.") ConsentKind kind,
    @Doc("Whether it is material.") Answer material,
    @Doc("Section numbers of the Disclosure Letter under which its lack is excepted.")
        @Refers(To.SECTION)
        List<String> disclosedUnder)
    implements Event {}
