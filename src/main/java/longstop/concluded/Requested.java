package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.Request;

/**
 * A request of the record with its answer.
 *
 * @param clause id of the clause that allows it
 * @param id id of the request
 * @param on day of the request
 * @param by party id of the one who asks
 * @param to party id of the one who must answer, or all sellers
 * @param what what is asked for
 * @param reasonable whether the request is reasonable
 * @param answered day of the answer, if it was answered
 */
public record Requested(
    String clause,
    String id,
    LocalDate on,
    String by,
    String to,
    String what,
    Answer reasonable,
    Optional<LocalDate> answered) {

  /** By day, then by id. */
  static final Comparator<Requested> ORDER =
      Comparator.comparing(Requested::on).thenComparing(Requested::id);

  /** A request with its ending. */
  public static Requested of(Request request, Span span) {
    return new Requested(
        request.under(),
        request.id(),
        request.on(),
        request.by(),
        request.to(),
        request.what(),
        request.reasonable(),
        span.ending().map(Ending::on));
  }

  /** The request in words. */
  String words() {
    return what + ", requested " + Words.day(on);
  }
}
