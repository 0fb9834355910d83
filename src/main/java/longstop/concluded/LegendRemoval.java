package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Certificate;
import longstop.deal.Proposal;
import longstop.finding.Judged;

/**
 * From when Parent issues certificates without legends (SPA 7.1(b), last sentence).
 *
 * @param days the day so many calendar days after the Closing
 * @param published the day on which combined results are public
 * @param doubtful what must be known of publications of which it is not known whether they count
 */
public record LegendRemoval(DerivedDate days, DerivedDate published, List<String> doubtful) {

  /**
   * The later of two days, each itself included.
   *
   * @param closing the Closing Date
   * @param number calendar days after it
   * @param combinedDays least calendar days of combined operations
   * @param withClosing whether the Closing Date is the first of them
   * @param results the publications
   */
  public static LegendRemoval of(
      DerivedDate closing,
      int number,
      int combinedDays,
      boolean withClosing,
      List<CombinedResults> results) {
    Optional<LocalDate> counts = first(results, Answer.YES);
    Optional<LocalDate> doubt =
        first(results, Answer.UNKNOWN)
            .filter(day -> counts.isEmpty() || day.isBefore(counts.get()));
    DerivedDate published =
        counts.isPresent() && doubt.isEmpty()
            ? DerivedDate.of(counts.get())
            : closing.map(day -> CombinedResults.firstPeriodEnd(day, combinedDays, withClosing));
    return new LegendRemoval(
        Counting.notLessThanDaysAfter(closing, number),
        published instanceof DerivedDate.Fixed fixed && (counts.isEmpty() || doubt.isPresent())
            ? new DerivedDate.NotBefore(doubt.orElse(fixed.date()), "combined results are public")
            : published,
        results.stream()
            .filter(one -> one.reflects() == Answer.UNKNOWN)
            .flatMap(one -> one.unknown().stream())
            .toList());
  }

  private static Optional<LocalDate> first(List<CombinedResults> results, Answer reflects) {
    return results.stream()
        .filter(one -> one.reflects() == reflects)
        .map(CombinedResults::on)
        .min(Comparator.naturalOrder());
  }

  /** The first day on which a certificate without legends can be asked for. */
  public DerivedDate from() {
    return days.later(published);
  }

  /** Whether the holder can have certificates without legends on the day of the proposal. */
  public Judged judge(Asked asked, Proposal proposal) {
    DerivedDate from = from();
    LocalDate day = proposal.on();
    if (from.fixed().filter(first -> !day.isBefore(first)).isPresent()) {
      return Judged.met(
          "on request Parent issues certificates without legends since " + from.words());
    }
    boolean open =
        from instanceof DerivedDate.NotBefore
            && from.possibleFrom().filter(first -> !day.isBefore(first)).isPresent()
            && (!doubtful.isEmpty() || !asked.knownThrough(day));
    return open
        ? Judged.need("certificates without legends: " + from.words())
            .withNeeds(
                doubtful.isEmpty()
                    ? List.of("whether combined results were public by " + Words.day(day))
                    : doubtful)
        : Judged.exempt(
            "Parent need not issue certificates without legends yet on "
                + Words.day(day)
                + "; the first day is "
                + from.words());
  }

  /** Whether a certificate carries what it must, unless it was issued once it need not. */
  public Judged carries(Certificate certificate) {
    String what =
        "certificate "
            + certificate.id()
            + " of "
            + Words.day(certificate.on())
            + ", "
            + Numbers.words(certificate.shares())
            + " shares";
    if (from().fixed().filter(first -> !certificate.on().isBefore(first)).isPresent()) {
      return Judged.exempt(what + ": issued when legends were no longer asked for");
    }
    Answer first = certificate.regulationSLegend();
    Answer second = certificate.agreementLegend();
    return switch (Answer.any(first, second)) {
      case YES ->
          Judged.met(
              what
                  + (Answer.all(first, second) == Answer.YES
                      ? ", carries both legends"
                      : ", carries a legend, and not known to carry both"));
      case NO -> Judged.breach(what + ", carries no legend", "a certificate with the legends");
      case UNKNOWN ->
          Judged.need(what, "whether certificate " + certificate.id() + " carries the legends");
    };
  }
}
