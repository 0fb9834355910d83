package longstop.deal;

import java.time.LocalDate;

/**
 * A change of an Operating Plan that was adopted before (SPA 5.13).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which the plan was changed
 * @param year the calendar year that the plan is for
 * @param parentConsented whether Parent consented to the change
 * @param managementConsented whether the senior management of the Company consented to it
 */
public record PlanRevision(
    @Key String id,
    @Doc("The day on which the plan was changed.") LocalDate on,
    @Doc("The calendar year that the plan is for.") int year,
    @Doc("Whether Parent consented to the change.") Answer parentConsented,
    @Doc("Whether the senior management of the Company consented to it.")
        Answer managementConsented)
    implements Event {}
