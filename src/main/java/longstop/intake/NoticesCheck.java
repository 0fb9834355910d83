package longstop.intake;

import java.time.LocalDate;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Means;
import longstop.deal.Notice;

/** A notice is received after it was sent. */
final class NoticesCheck {

  private static final KeyPath NOTICES = KeyPath.of("record", "notices");

  private final Examined examined;

  private NoticesCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    NoticesCheck check = new NoticesCheck(examined);
    examined.deal().record().notices().values().forEach(check::received);
  }

  /** Only a fax can arrive on the day before, where it goes west. */
  private void received(Notice notice) {
    LocalDate first = notice.means() == Means.FAX ? notice.on().minusDays(1) : notice.on();
    notice
        .received()
        .filter(day -> day.isBefore(first))
        .ifPresent(
            day ->
                examined.atValue(
                    NOTICES.child(notice.id()).child("received"),
                    Words.day(day) + " is before the notice was sent",
                    Words.day(first) + " or a later day",
                    ""));
  }
}
