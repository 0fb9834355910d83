package longstop.calendar;

import java.time.LocalDate;

/**
 * Whether the last day for an act moves when it falls on a day of rest, and by which statute. Only
 * the last day for doing an act (a payment, a notice, a delivery) ever moves. A waiting period, a
 * bar, a survival period, the start of a window and a limit counted backwards stay where counting
 * puts them: the forty days of SPA 7.1(a) end on day forty whatever weekday that is.
 *
 * <p>No roll ever goes back. A day that is not the last day of an act must not be passed in.
 */
public enum Roll {
  /** The day stays where it is. */
  NONE,

  /**
   * California Civil Code 11: an act that law or contract appoints for a holiday may be done on the
   * next business day. Sundays and state holidays are holidays, Saturdays are not (Civil Code 7 and
   * 9).
   */
  CIVIL_CODE_11,

  /**
   * California Code of Civil Procedure 12a: as before, but Saturdays are holidays too. It speaks of
   * acts provided or required by law; that it reaches a deadline set by contract only is a reading.
   *
   * <p>Modelled on the state holidays of Government Code 6700. The section itself points to the
   * court holidays of CCP 135, which leave out Admission Day (9 September; in later years also some
   * of the newer holidays and Columbus Day) and add the day after Thanksgiving.
   */
  CCP_12A,

  /**
   * German Civil Code (BGB) 193: a declaration or performance due on a Saturday, a Sunday or a
   * public holiday of the place, here Berlin, is due on the next working day.
   */
  BGB_193;

  /**
   * The last day for an act after rolling: the day itself, or the next business day if it is not
   * one.
   *
   * @throws OutsideTable if the day, or the business day it moves to, is beyond the holiday tables;
   *     never for {@link #NONE}
   */
  public LocalDate roll(LocalDate lastDay) {
    Calendars calendars = Calendars.standard();
    return switch (this) {
      case NONE -> lastDay;
      case CIVIL_CODE_11 -> calendars.get("california-civil-code").onOrAfter(lastDay);
      case CCP_12A -> calendars.californiaCourts().onOrAfter(lastDay);
      case BGB_193 -> calendars.get("berlin").onOrAfter(lastDay);
    };
  }
}
