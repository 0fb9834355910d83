package longstop.concluded;

import java.time.DayOfWeek;
import longstop.calendar.Words;
import longstop.deal.RepresentationTerms;
import longstop.finding.Judged;

/** The day on which Parent's registration is said to have become effective (SPA 3.5). */
public final class RegistrationDay {

  private RegistrationDay() {}

  /** A day on which no office works is worth asking about (trap T-31); it decides nothing. */
  public static Judged note(RepresentationTerms terms) {
    DayOfWeek day = terms.registrationEffective().getDayOfWeek();
    String effective =
        "registration effective " + Words.day(terms.registrationEffective()) + ", as recited";
    return Judged.note(
        day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY
            ? effective
                + ": not a working day, to be confirmed; the prospectus is of "
                + Words.day(terms.prospectusDate())
            : effective);
  }
}
