package longstop.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.ClosingTerms;
import longstop.deal.Terms;
import longstop.located.Quoted;

/** Days of the terms and of the Closing stand in their order. */
final class DatesCheck {

  private static final KeyPath TERMS = KeyPath.of("terms");

  private final Examined examined;

  private DatesCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    DatesCheck check = new DatesCheck(examined);
    Terms terms = examined.deal().terms();
    ClosingTerms closing = terms.closing();
    KeyPath path = TERMS.child("closing");
    check.notBefore(closing.on(), path.child("on"), terms.signed(), "the signing");
    check.notBefore(closing.latest(), path.child("latest"), closing.on(), "the day of the Closing");
    check.notBefore(
        terms.termination().outsideDate(),
        TERMS.child("termination").child("outside_date"),
        closing.latest(),
        "the last day for the Closing");
    check.zone(closing.zone(), path.child("zone"));
    examined
        .deal()
        .record()
        .closing()
        .ifPresent(
            event ->
                check.notBefore(
                    event.on(),
                    KeyPath.of("record", "closing", "on"),
                    terms.signed(),
                    "the signing"));
    examined.deal().record().prices().keySet().forEach(check::price);
  }

  private void notBefore(LocalDate day, KeyPath path, LocalDate first, String what) {
    if (day.isBefore(first)) {
      examined.atValue(
          path, Words.day(day) + " is before " + what, Words.day(first) + " or a later day", "");
    }
  }

  private void zone(String zone, KeyPath path) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      examined.atValue(
          path, Quoted.of(zone) + " is no time zone", "a time zone such as Europe/Berlin", "");
    }
  }

  /** The record keys prices by their day. */
  private void price(String key) {
    KeyPath path = KeyPath.of("record", "prices", key);
    Optional<LocalDate> day = day(key);
    if (day.isEmpty()) {
      examined.atKey(
          path,
          Quoted.of(key) + " is not a date",
          "a date, year-month-day, such as 1996-08-29",
          "Prices stand under their day.");
    } else if (day.get().isAfter(examined.today())) {
      examined.atKey(
          path,
          Words.day(day.get()) + " is after today",
          "a day through " + Words.day(examined.today()),
          "The record holds what has happened.");
    }
    if (examined.deal().record().prices().get(key).signum() == 0) {
      examined.atValue(path, "this is zero", "a price above zero", "");
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
