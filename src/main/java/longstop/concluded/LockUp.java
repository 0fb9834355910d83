package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.finding.Judged;

/**
 * The lock-up of SPA 5.14.
 *
 * @param closing the Closing Date
 * @param days least number of calendar days of combined operations
 * @param firstEnd the first day on which a period can end whose results are enough
 * @param dayAfter whether the day of the publication itself is still locked up
 * @param results the publications, by day
 */
public record LockUp(
    DerivedDate closing,
    int days,
    DerivedDate firstEnd,
    boolean dayAfter,
    List<CombinedResults> results) {

  private static final Comparator<CombinedResults> ORDER =
      Comparator.comparing(CombinedResults::on).thenComparing(CombinedResults::id);

  /** The lock-up, with every publication that is known. */
  public static LockUp of(
      DerivedDate closing,
      int days,
      boolean withClosing,
      boolean dayAfter,
      List<CombinedResults> results) {
    return new LockUp(
        closing,
        days,
        closing.map(day -> CombinedResults.firstPeriodEnd(day, days, withClosing)),
        dayAfter,
        results.stream().sorted(ORDER).toList());
  }

  /** Whether the seller may dispose of shares on the day of the proposal. */
  public Judged judge(Asked asked, Proposal proposal, Disposing disposing) {
    if (disposing.notDisposal().isPresent()) {
      return Judged.exempt(disposing.notDisposal().get());
    }
    LocalDate day = proposal.on();
    Optional<CombinedResults> first = first(Answer.YES);
    if (first.filter(one -> !day.isBefore(free(one))).isPresent()) {
      return Judged.met("the lock-up ended on " + Words.day(free(first.get())))
          .withBecause(List.of(first.get().what()));
    }
    List<CombinedResults> unknown =
        results.stream()
            .filter(one -> one.reflects() == Answer.UNKNOWN && !day.isBefore(free(one)))
            .toList();
    if (!unknown.isEmpty()) {
      return Judged.need(
              "whether the lock-up has ended turns on what was published",
              unknown.stream().flatMap(one -> one.unknown().stream()).toArray(String[]::new))
          .withBecause(unknown.stream().map(CombinedResults::what).toList());
    }
    DerivedDate end = end(asked, first);
    boolean tooEarly = firstEnd.possibleFrom().filter(day::isBefore).isPresent();
    LocalDate last = dayAfter ? day.minusDays(1) : day;
    List<String> because = because();
    if (tooEarly || asked.knownThrough(last)) {
      return Judged.breach(
              asked.name()
                  + " is locked up on "
                  + Words.day(day)
                  + ": no results are public by then that reflect "
                  + days
                  + " days of combined operations",
              "public results that reflect " + days + " days of combined operations")
          .withBecause(because)
          .until(end);
    }
    return Judged.need(
            "it is not known whether combined results were public by " + Words.day(last),
            "whether Parent published, by "
                + Words.day(last)
                + ", results that reflect "
                + days
                + " days of combined operations")
        .withBecause(because);
  }

  private Optional<CombinedResults> first(Answer reflects) {
    return results.stream().filter(one -> one.reflects() == reflects).findFirst();
  }

  /** The first free day after a publication. */
  private LocalDate free(CombinedResults one) {
    return dayAfter ? one.on().plusDays(1) : one.on();
  }

  /** The first day on which the results are public, as far as is known. */
  public DerivedDate end(Asked asked) {
    return end(asked, first(Answer.YES));
  }

  /** The first day that is not known to be locked up. */
  private DerivedDate end(Asked asked, Optional<CombinedResults> first) {
    Optional<LocalDate> published = first.map(this::free);
    Optional<LocalDate> doubtful = first(Answer.UNKNOWN).map(this::free);
    LocalDate open =
        later(
            firstEnd.possibleFrom().orElse(LocalDate.MIN),
            asked.completeThrough().equals(LocalDate.MIN)
                ? LocalDate.MIN
                : asked.completeThrough().plusDays(dayAfter ? 2 : 1));
    LocalDate earliest = doubtful.filter(day -> day.isBefore(open)).orElse(open);
    if (published.filter(day -> !day.isAfter(earliest)).isPresent()) {
      return DerivedDate.of(published.get());
    }
    return new DerivedDate.NotBefore(
        earliest,
        "Parent publicly issues results that reflect "
            + days
            + " days of combined operations"
            + published.map(day -> ", at the latest on " + Words.day(day)).orElse(""));
  }

  private static LocalDate later(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  private List<String> because() {
    if (!results.isEmpty()) {
      return results.stream().map(CombinedResults::what).toList();
    }
    return List.of(
        "no results for a time that ends before "
            + firstEnd.possibleFrom().map(Words::day).orElse("the Closing")
            + " can reflect so many days");
  }
}
