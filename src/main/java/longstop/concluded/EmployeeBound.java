package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.DealRecord;
import longstop.deal.Employment;
import longstop.deal.Ending;
import longstop.finding.Judged;

/**
 * Whether an employee is bound at Closing: the secrecy agreement attached to his employment
 * agreement is signed, and both are in force (SPA 6.2(i)). Whether the employment agreement itself
 * is signed is taken over from SPA 5.7.
 */
public final class EmployeeBound {

  private EmployeeBound() {}

  /** What the record says of the employee of whom the condition is asked. */
  public static Judged judge(Asked asked, DealRecord known, Closing closing) {
    return Optional.ofNullable(known.employments().get(asked.subject()))
        .map(agreement -> judge(asked, agreement, known, closing))
        .orElseGet(
            () ->
                Judged.note(
                    "with the employment agreement the secrecy agreement attached to it is"
                        + " missing"));
  }

  private static Judged judge(
      Asked asked, Employment agreement, DealRecord known, Closing closing) {
    String way = "both agreements, signed and in force";
    Optional<LocalDate> ended =
        known.endings().values().stream()
            .filter(ending -> ending.ends().equals(agreement.id()))
            .map(Ending::on)
            .filter(day -> closing.on().fixed().filter(day::isAfter).isEmpty())
            .min(LocalDate::compareTo);
    if (ended.isPresent()) {
      return Judged.breach(
              "the employment agreement with "
                  + asked.name()
                  + " is not in force: it ended on "
                  + Words.day(ended.get()),
              way)
          .dated(ended);
    }
    String secrecy = "the proprietary-information and confidentiality agreement";
    return switch (agreement.secrecySigned()) {
      case YES -> Judged.met(asked.name() + " signed both agreements, and they are in force");
      case NO -> Judged.breach(asked.name() + " has not signed " + secrecy, way);
      case UNKNOWN ->
          Judged.need(
              asked.name() + " is not known to have signed " + secrecy,
              "whether " + asked.name() + " signed " + secrecy);
    };
  }
}
