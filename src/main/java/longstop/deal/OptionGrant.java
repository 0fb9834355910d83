package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An option on shares of Parent that is granted to an employee of the Company (SPA 5.11).
 *
 * @param id the id under which the deal file records it
 * @param on the day of the grant
 * @param to who gets it, in words
 * @param keyEmployee whether he is a key employee of the Company
 * @param byBoard whether Parent's Board of Directors granted it
 * @param recommended whether the Company's management recommended it
 * @param pastPractice whether it is consistent with Parent's past practice
 * @param terms its terms, beside those of options of Parent's own employees
 */
public record OptionGrant(
    @Key String id,
    @Doc("The day of the grant.") LocalDate on,
    @Doc("Who gets it, in words.") String to,
    @Doc("Whether he is a key employee of the Company.") Answer keyEmployee,
    @Doc("Whether Parent's Board of Directors granted it.") Answer byBoard,
    @Doc("Whether the Company's management recommended it.") Answer recommended,
    @Doc("Whether it is consistent with Parent's past practice.") Answer pastPractice,
    @Doc("Its terms, beside those of options of Parent's own employees.") Optional<Favour> terms)
    implements Event {}
