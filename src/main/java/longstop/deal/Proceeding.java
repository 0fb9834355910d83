package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * An action, suit, claim or proceeding, pending or threatened.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was brought or threatened
 * @param source who brings it: a governmental entity or a private person
 * @param what what it is, in words
 * @param against party ids against whom it is directed
 * @param officerOrProperty where it names none of Parent, Acquisition Sub and the Company: whether
 *     it is directed against property of theirs, or against an officer or director of one of them
 *     (SPA 6.2(g))
 * @param threatened yes if it is only threatened, no if it is pending
 * @param aboutAcquisition whether it arises out of the Acquisition or the other transactions, is in
 *     any way connected with them, or seeks to prevent them
 * @param seeksRestraint whether it seeks an order that challenges the Acquisition or limits Parent
 *     in running the business
 * @param seeksProhibition whether it seeks to make the Acquisition illegal, to bar owning or
 *     running a material part of the business, or to compel disposing of one (SPA 10.1(d))
 * @param known for one that is only threatened: whether the threat is known to the side that
 *     represents that there is none (the Company and the sellers in SPA 2.17, Parent in SPA 3.7)
 * @param aboutCompany for one against a stockholder of the Company: whether it is in respect of the
 *     Company
 * @param material whether it is material; in SPA 3.7, whether it could have a material adverse
 *     effect on Parent
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is disclosed
 */
public record Proceeding(
    @Key String id,
    @Doc("The day on which it was brought or threatened.") LocalDate on,
    @Doc("Who brings it: a governmental entity or a private person.") Source source,
    @Doc("What it is, in words.") String what,
    @Doc("Party ids against whom it is directed.") @Refers(To.PARTY) List<String> against,
    @Doc(
            value =
                "Where it names none of Parent, Acquisition Sub and the Company: whether it is"
                    + " directed against property of theirs, or an officer or director of one.",
            clause = "SPA 6.2(g)")
        Answer officerOrProperty,
    @Doc("Yes if it is only threatened, no if it is pending.") Answer threatened,
    @Doc(
            "Whether it arises out of the Acquisition, is in any way connected with it, or seeks to"
                + " prevent it.")
        Answer aboutAcquisition,
    @Doc(
            "Whether it seeks an order that challenges the Acquisition or limits Parent in running"
                + " the business.")
        Answer seeksRestraint,
    @Doc(
            "Whether it seeks to make the Acquisition illegal, to bar owning or running a material"
                + " part of the business, or to compel disposing of one.")
        Answer seeksProhibition,
    @Doc(
            "For one that is only threatened: whether the threat is known to the side that"
                + " represents that there is none.")
        Answer known,
    @Doc("For one against a stockholder of the Company: whether it is in respect of the Company.")
        Answer aboutCompany,
    @Doc("Whether it is material; of Parent, whether it could have a material adverse effect.")
        Answer material,
    @Doc("Section numbers of the Disclosure Letter under which it is disclosed.")
        @Refers(To.SECTION)
        List<String> disclosedUnder)
    implements Event {}
