package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.deal.Ending;
import longstop.deal.Request;
import longstop.finding.Judged;

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
 * @param named whether it asks for what is given on any request
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
    Answer named,
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
        request.named(),
        span.ending().map(Ending::on));
  }

  /** What is open from the request until it is answered, for a clause that sets no day. */
  Fulfilment fulfilment(Asked asked) {
    return Fulfilment.of(
        asked,
        Duty.promptly(asked, DerivedDate.of(on), words()),
        answered.map(day -> (Dated) () -> day),
        Optional.of(id));
  }

  /** A request that is not reasonable, or of which that is not known. */
  public Judged unreasonable() {
    if (reasonable == Answer.NO) {
      return Judged.note("does not count, because it is not reasonable: " + words());
    }
    return answered
        .map(day -> Judged.note("answered, reasonable or not: " + words()))
        .orElseGet(
            () ->
                Judged.need(
                    "not known to be reasonable: " + words(),
                    "whether the request is reasonable: " + words()));
  }

  /** A request of one who was not the Escrow Agent on its day (ESC 9). */
  public Judged another(Names names) {
    return Judged.note(
        "does not count, because "
            + names.of(by)
            + " is not the Escrow Agent on that day: "
            + words());
  }

  /** Whether it must be answered where SPA 7.2(c) gives some things on any request. */
  Answer answerable() {
    return Answer.any(named, reasonable);
  }

  /** What must be known to tell whether it must be answered, if that is not known. */
  String question() {
    String statement = "whether it asks for the statement or the latest report";
    return switch (reasonable) {
      case NO -> statement;
      case YES, UNKNOWN ->
          "whether the request is reasonable"
              + (clause.equals("SPA 7.2(c)") && named == Answer.UNKNOWN ? ", or " + statement : "");
    };
  }

  /** The request in words. */
  String words() {
    return what + ", requested " + Words.day(on);
  }
}
