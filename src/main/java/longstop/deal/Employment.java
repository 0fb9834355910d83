package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The employment agreement of one employee.
 *
 * @param employee the id under which the deal file records it
 * @param on day on which employee and Company signed and delivered it
 * @param formSatisfactory whether its form satisfies Parent, the Company and the employee
 * @param secrecySigned whether the proprietary-information agreement attached to it is signed
 * @param firstYearPay base salary, or on-target pay of a salesperson, in the first year
 * @param floorPay the same measure on the day of the pay floor
 */
public record Employment(
    @Key @Refers(To.EMPLOYEE) String employee,
    @Doc("Day on which employee and Company signed and delivered it.") LocalDate on,
    @Doc("Whether its form satisfies Parent, the Company and the employee.")
        Answer formSatisfactory,
    @Doc("Whether the proprietary-information agreement attached to it is signed.")
        Answer secrecySigned,
    @Doc("Base salary, or on-target pay of a salesperson, in the first year.")
        Optional<BigDecimal> firstYearPay,
    @Doc("The same measure on the day of the pay floor.") Optional<BigDecimal> floorPay)
    implements Event {

  /** The employee's id: nobody signs two of them. An ending of this id ends the agreement. */
  @Override
  public String id() {
    return employee;
  }
}
