package longstop.intake;

import java.time.LocalDate;
import java.util.Set;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Means;
import longstop.deal.Notice;

/** A notice is received after it was sent, and says of its means what can be said of it. */
final class NoticesCheck {

  private static final KeyPath NOTICES = KeyPath.of("record", "notices");

  private static final Set<Means> MAIL =
      Set.of(Means.REGISTERED_AIR_MAIL, Means.REGISTERED_MAIL, Means.CERTIFIED_MAIL);

  private final Examined examined;

  private NoticesCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    NoticesCheck check = new NoticesCheck(examined);
    examined
        .deal()
        .record()
        .notices()
        .values()
        .forEach(
            notice -> {
              check.received(notice);
              check.means(notice);
            });
  }

  /** Only of a fax the hour matters, and only mail is posted. */
  private void means(Notice notice) {
    KeyPath path = NOTICES.child(notice.id());
    if (notice.at().isPresent() && notice.means() != Means.FAX) {
      examined.atKey(path.child("at"), "no hour tells when this is received", "a fax", "");
    }
    if (notice.postedIn().isPresent() && !MAIL.contains(notice.means())) {
      examined.atKey(
          path.child("posted_in"),
          "what is no mail is not posted",
          "registered or certified mail",
          "");
    }
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
