package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Ending;
import longstop.deal.Revocation;

/**
 * The time in which a consent or approval is revoked.
 *
 * @param of id of the consent or approval
 * @param span since when it is revoked, and until when if it was given again
 */
public record Revoked(String of, Span span) {

  /** A revocation with its ending. */
  public static Revoked of(Revocation revocation, Span span) {
    return new Revoked(revocation.of(), span);
  }

  /**
   * The revocations that stand on the last day on which the consent must be there. While that day
   * has not come, those that stand today.
   *
   * @param all the revocations of one consent
   * @param given the day on which it was given
   */
  static List<Revoked> standing(
      List<Revoked> all, LocalDate given, DerivedDate last, LocalDate asOf) {
    LocalDate day = last.fixed().filter(asOf::isAfter).orElse(asOf);
    return all.stream()
        .filter(one -> !one.span.from().isBefore(given) && one.span.covers(day))
        .toList();
  }

  /** That it was given, and revoked. */
  String words(LocalDate given) {
    return "given " + Words.day(given) + ", revoked " + Words.day(span.from());
  }

  /** The day since which a consent that was given and revoked is there again, if it is. */
  static LocalDate thereSince(List<Revoked> all, LocalDate given, DerivedDate last) {
    return all.stream()
        .map(Revoked::span)
        .filter(span -> !span.from().isBefore(given))
        .filter(span -> last.fixed().filter(span.from()::isAfter).isEmpty())
        .flatMap(span -> span.ending().map(Ending::on).stream())
        .max(LocalDate::compareTo)
        .orElse(given);
  }
}
