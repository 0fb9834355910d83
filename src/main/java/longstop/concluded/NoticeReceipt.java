package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Calendars;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Means;
import longstop.deal.Notice;
import longstop.deal.NoticeTerms;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * When a notice counts as received (SPA 11.1): it is effective when received, and is in any event
 * deemed received on delivery by hand, on a fax confirmed in writing, or so many business days
 * after deposit. What is deemed can be earlier or later than what happened (trap T-66).
 */
public final class NoticeReceipt {

  private NoticeReceipt() {}

  /**
   * The day on which a notice counts as received.
   *
   * @param calendar id of the business-day calendar
   * @param reading {@code earlier-of} actual and deemed receipt, {@code actual-first} where actual
   *     receipt is known, or {@code deemed-only}
   */
  public static Judged judge(
      Asked asked, Notice notice, NoticeTerms terms, Roles roles, String calendar, String reading) {
    String what = notice.what() + ", " + words(notice.means()) + " of " + Words.day(notice.on());
    if (written(notice) == Answer.NO) {
      return Judged.breach(what + ": without effect, it is not in writing", "a notice in writing");
    }
    Optional<LocalDate> actual =
        notice.received().filter(received -> !received.isAfter(asked.asOf()));
    Optional<DerivedDate> expected = deemed(notice, terms, Calendars.standard().get(calendar));
    Optional<LocalDate> deemed = expected.flatMap(DerivedDate::fixed);
    Optional<LocalDate> effective =
        switch (reading) {
          case "deemed-only" -> expected.isPresent() ? deemed : actual;
          case "actual-first" -> actual.or(() -> deemed);
          default ->
              actual
                  .filter(
                      day ->
                          expected
                              .flatMap(DerivedDate::possibleFrom)
                              .filter(day::isAfter)
                              .isEmpty())
                  .or(() -> deemed);
        };
    return effective
        .map(day -> received(asked, what, day, written(notice), remarks(notice, roles)))
        .orElseGet(
            () ->
                Judged.need(
                    what + ": not known to be received",
                    expected
                        .map(open -> "the day on which it is deemed received, " + open.words())
                        .orElse(
                            notice.means() == Means.FAX
                                ? "whether its transmission was acknowledged and it was confirmed"
                                    + " in writing, or when it was received"
                                : "when it was received")));
  }

  private static Judged received(
      Asked asked, String what, LocalDate day, Answer written, List<String> address) {
    if (written == Answer.UNKNOWN) {
      return Judged.need(what + ": not known to be in writing", "whether it is in writing")
          .withBecause(address);
    }
    return day.isAfter(asked.asOf())
        ? Judged.need(
                what
                    + ": not received yet, deemed received on "
                    + Words.day(day)
                    + " at the latest",
                "actual receipt, or " + Words.day(day))
            .withBecause(address)
            .dueBy(DerivedDate.of(day))
        : Judged.met(what + ": received on " + Words.day(day)).withBecause(address);
  }

  /**
   * The day on which it is deemed received, on whatever day it actually was; open where the
   * business days to count are beyond the holiday tables.
   */
  private static Optional<DerivedDate> deemed(
      Notice notice, NoticeTerms terms, BusinessCalendar business) {
    DerivedDate given = DerivedDate.of(notice.on());
    return switch (notice.means()) {
      case HAND -> Optional.of(given);
      case FAX -> Optional.of(given).filter(any -> notice.confirmed() == Answer.YES);
      case REGISTERED_AIR_MAIL ->
          Optional.of(business.after(notice.on(), terms.mailBusinessDays()));
      case COURIER -> Optional.of(business.afterDeposit(notice.on(), terms.courierBusinessDays()));
      case CERTIFIED_MAIL, OTHER -> Optional.empty();
    };
  }

  /** What is mailed, faxed or couriered is in writing; what is handed over need not be. */
  private static Answer written(Notice notice) {
    return notice.writing() == Answer.UNKNOWN
            && notice.means() != Means.HAND
            && notice.means() != Means.OTHER
        ? Answer.YES
        : notice.writing();
  }

  private static List<String> remarks(Notice notice, Roles roles) {
    List<String> remarks = new ArrayList<>();
    if (notice.means() == Means.CERTIFIED_MAIL || notice.means() == Means.OTHER) {
      remarks.add(
          "SPA 11.1 does not name this means, of which nothing is deemed: what counts is receipt");
    }
    remarks.addAll(address(notice, roles));
    return remarks;
  }

  private static List<String> address(Notice notice, Roles roles) {
    boolean addressed =
        roles.buying(notice.to())
            || notice.to().equals(roles.company())
            || notice.to().equals(roles.agent())
            || notice.to().equals(Signatory.SELLERS);
    return addressed
        ? List.of()
        : List.of(
            "SPA 11.1 gives no address for "
                + notice.to()
                + "; notice to the sellers goes to the Agent (SPA 9.1(a))");
  }

  private static String words(Means means) {
    return switch (means) {
      case HAND -> "by hand";
      case REGISTERED_AIR_MAIL -> "by registered air mail";
      case CERTIFIED_MAIL -> "by certified mail";
      case COURIER -> "by air courier";
      case FAX -> "by fax";
      case OTHER -> "by another means";
    };
  }

  /** Whether a notice is in English (SPA 11.10). */
  public static Judged english(Notice notice) {
    String what = notice.what() + ", of " + Words.day(notice.on());
    return switch (notice.english()) {
      case YES -> Judged.met(what + ": in English");
      case NO -> Judged.breach(what + ": not in English", "the same notice in English");
      case UNKNOWN ->
          Judged.need(what + ": not known to be in English", "whether it is in English");
    };
  }
}
