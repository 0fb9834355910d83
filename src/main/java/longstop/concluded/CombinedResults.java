package longstop.concluded;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Publication;
import longstop.deal.PublicationForm;

/**
 * One publication of results, as the lock-up of SPA 5.14 looks at it.
 *
 * @param id id of the publication
 * @param on the day on which it was public
 * @param reflects whether it reflects enough days of combined operations, in a form that counts
 * @param what the publication in words, with the days it reflects
 * @param unknown what must be known to say whether it counts
 */
public record CombinedResults(
    String id, LocalDate on, Answer reflects, String what, List<String> unknown) {

  /**
   * Looks at a publication.
   *
   * @param closing the Closing Date, from which on the businesses are combined
   * @param days least number of calendar days
   * @param withClosing whether the Closing Date is the first of them; else the day after is
   * @param filedOnly whether only a report filed with the SEC counts
   */
  public static CombinedResults of(
      Publication publication,
      DerivedDate closing,
      int days,
      boolean withClosing,
      boolean filedOnly) {
    long reflected = closing.fixed().map(day -> days(publication, day, withClosing)).orElse(0L);
    List<String> unknown = new ArrayList<>();
    String name = name(publication);
    if (publication.combined() == Answer.UNKNOWN) {
      unknown.add("whether " + name + " combines Parent and the Company");
    }
    Answer form = form(publication, filedOnly);
    if (form == Answer.UNKNOWN) {
      unknown.add("whether " + name + " gives combined sales and net income to the public");
    }
    Answer enough = reflected >= days ? Answer.YES : Answer.NO;
    return new CombinedResults(
        publication.id(),
        publication.on(),
        Answer.all(publication.combined(), form, enough),
        name
            + ", for the time through "
            + Words.day(publication.to())
            + ", reflects "
            + reflected
            + (reflected == 1 ? " day" : " days")
            + " after the Closing",
        List.copyOf(unknown));
  }

  /** The first day of a period whose results can be enough, as the last day of that period. */
  static LocalDate firstPeriodEnd(LocalDate closing, int days, boolean withClosing) {
    return closing.plusDays(withClosing ? days - 1L : days);
  }

  private static long days(Publication publication, LocalDate closing, boolean withClosing) {
    LocalDate first = withClosing ? closing : closing.plusDays(1);
    LocalDate from = publication.from().isAfter(first) ? publication.from() : first;
    // What is said of days to come reflects no operations.
    LocalDate to = publication.to().isAfter(publication.on()) ? publication.on() : publication.to();
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  /**
   * A periodic report gives sales and income unless it is known not to; a release must give them.
   */
  private static Answer form(Publication publication, boolean filedOnly) {
    return switch (publication.form()) {
      case FORM_10_Q, FORM_10_K -> publication.salesAndIncome().or(Answer.YES);
      case FORM_8_K -> publication.salesAndIncome();
      case PRESS_RELEASE, OTHER -> filedOnly ? Answer.NO : publication.salesAndIncome();
    };
  }

  /** A publication in words: its form and its day. */
  static String name(Publication publication) {
    return named(publication.form()) + " of " + Words.day(publication.on());
  }

  private static String named(PublicationForm form) {
    return switch (form) {
      case FORM_10_Q -> "the Form 10-Q";
      case FORM_10_K -> "the Form 10-K";
      case FORM_8_K -> "the Form 8-K";
      case PRESS_RELEASE -> "the press release";
      case OTHER -> "the publication";
    };
  }
}
