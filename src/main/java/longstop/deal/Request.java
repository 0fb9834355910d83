package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * A request that a clause allows somebody to make. It is open until an ending says that it was
 * answered.
 *
 * @param id the id under which the deal file records it
 * @param on the day of the request
 * @param under clause id that allows it
 * @param by party id of the one who asks
 * @param to party id of the one who must answer, or sellers
 * @param what what is asked for
 * @param reasonable whether the request is reasonable, where the clause says so; under SPA 5.16,
 *     whether what it asks for is necessary or desirable to carry out the agreement
 * @param named under SPA 7.2(c), whether it asks for the statement or the latest report, which are
 *     given on any request; only one for something else must be reasonable
 * @param described under SPA 5.11, whether the Company Disclosure Letter describes under 2.23 the
 *     distribution that is demanded
 */
public record Request(
    @Key String id,
    @Doc("The day of the request.") LocalDate on,
    @Doc("Clause id that allows it.") @Refers(To.CLAUSE) String under,
    @Doc("Party id of the one who asks.") @Refers(To.PARTY) String by,
    @Doc("Party id of the one who must answer, or sellers.") @Refers(To.PARTY_OR_SELLERS) String to,
    @Doc("What is asked for.") String what,
    @Doc(
            "Whether the request is reasonable, where the clause says so; under SPA 5.16, whether"
                + " it is necessary or desirable to carry out the agreement.")
        Answer reasonable,
    @Doc(
            value =
                "Whether it asks for the statement or the latest report, which are given on any"
                    + " request; only one for something else must be reasonable.",
            clause = "SPA 7.2(c)")
        Answer named,
    @Doc(
            value =
                "Whether the Company Disclosure Letter describes under 2.23 the distribution that is"
                    + " demanded.",
            clause = "SPA 5.11")
        Answer described)
    implements Event {

  /** Whether it must be answered: it is reasonable, or it asks for what is given on any request. */
  public Answer answerable() {
    return Answer.any(named, reasonable);
  }
}
