package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.CovenantTerms;
import longstop.deal.Employment;
import longstop.finding.Deadline;
import longstop.finding.Judged;

/**
 * The employment agreement of one employee (SPA 5.7), which the record may or may not have.
 *
 * @param subject party id of the employee
 * @param employee name of the employee
 * @param employment the agreement, if the record has it
 */
public record Employing(String subject, String employee, Optional<Employment> employment) {

  /** The agreement of the employee asked of. */
  public static Employing of(Asked asked, Map<String, Employment> employments) {
    return new Employing(
        asked.subject(), asked.name(), Optional.ofNullable(employments.get(asked.subject())));
  }

  /** Whether it was entered into on or before the Closing Date, in a form that satisfies all. */
  public Judged agreement(Asked asked, DerivedDate closing, Weight weight) {
    return Ground.judging(asked, duty(asked, closing), deed(asked), weight, closing).judged();
  }

  /** The agreement, as a noun phrase. */
  private String what() {
    return "employment agreement with " + employee;
  }

  /** The agreement as an act that is due on the Closing Date. */
  public Deadline deadline(Asked asked, DerivedDate closing) {
    return Dues.act(asked, duty(asked, closing), deed(asked));
  }

  private Duty duty(Asked asked, DerivedDate closing) {
    return Duty.by(asked, closing, what()).satisfying("Parent, the Company and " + employee);
  }

  private Deed deed(Asked asked) {
    return new Deed(
        asked.clause(),
        asked.subject(),
        employment.map(signed -> Act.on(signed.on()).satisfying(signed.formSatisfactory())));
  }

  /**
   * Whether the base salary of the first year, or the on-target pay of a salesperson, is not below
   * that of the day of the floor. Both figures are in the same currency and for the same period.
   */
  public Judged pay(Asked asked, CovenantTerms terms, Weight weight) {
    Optional<BigDecimal> first = employment.flatMap(Employment::firstYearPay);
    Optional<BigDecimal> floor = employment.flatMap(Employment::floorPay);
    String day = Words.day(terms.payFloorAt());
    List<String> missing = new ArrayList<>();
    if (first.isEmpty()) {
      missing.add("first-year base salary (or on-target pay) of " + employee);
    }
    if (floor.isEmpty()) {
      missing.add("base salary (or on-target pay) of " + employee + " on " + day);
    }
    if (!missing.isEmpty()) {
      return Judged.need("pay of " + employee + " not known").withNeeds(missing);
    }
    String figures =
        "first-year pay of "
            + employee
            + ": "
            + Numbers.words(first.get())
            + ", against "
            + Numbers.words(floor.get())
            + " on "
            + day;
    BigDecimal gap = floor.get().subtract(first.get());
    return gap.signum() <= 0
        ? Judged.met(figures)
        : Judged.breach(
                figures + ": " + Numbers.words(gap) + " too low",
                "first-year pay of " + Numbers.words(floor.get()))
            .weighing(weight.material());
  }
}
