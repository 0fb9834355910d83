package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Financial results that Parent made public.
 *
 * @param id the id under which the deal file records it
 * @param on the day of publication
 * @param form in what form
 * @param from first day of the period they cover
 * @param to last day of the period they cover, inclusive
 * @param combined whether they combine Parent and the Company
 * @param salesAndIncome whether they give combined sales and net income
 * @param audited whether they are audited
 * @param extended for a report to the SEC that came later than it was due: whether a notice on Form
 *     12b-25 gave it more time
 * @param source where it can be seen
 */
public record Publication(
    @Key String id,
    @Doc("The day of publication.") LocalDate on,
    @Doc("In what form.") PublicationForm form,
    @Doc("First day of the period they cover.") LocalDate from,
    @Doc("Last day of the period they cover, inclusive.") LocalDate to,
    @Doc("Whether they combine Parent and the Company.") Answer combined,
    @Doc("Whether they give combined sales and net income.") Answer salesAndIncome,
    @Doc("Whether they are audited.") Answer audited,
    @Doc("Of a late report to the SEC: whether a notice on Form 12b-25 gave it more time.")
        Answer extended,
    @Doc("Where it can be seen.") Optional<String> source)
    implements Event {}
