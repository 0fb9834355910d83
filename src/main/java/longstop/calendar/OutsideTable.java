package longstop.calendar;

import java.time.LocalDate;

/**
 * Thrown when a question about business days reaches a date that the holiday tables do not cover.
 * The message is written for people. Whether such a date is a business day is unknown, never
 * assumed.
 */
public final class OutsideTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The years that the tables cover, in words. */
  static final String COVERAGE =
      "holiday tables cover %d to %d"
          .formatted(
              HolidayTable.COVERED.from().getYear(),
              HolidayTable.COVERED.to().minusDays(1).getYear());

  private final LocalDate date;

  OutsideTable(LocalDate date) {
    super("%s; %s is outside".formatted(COVERAGE, date));
    this.date = date;
  }

  /** The date that was asked about, or that a count of business days ran into. */
  public LocalDate date() {
    return date;
  }
}
