package longstop.concluded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Market;
import longstop.deal.Proposal;
import longstop.deal.Publication;
import longstop.finding.Judged;
import longstop.law.Rule144.Volume;

/**
 * The limit of volume of Rule 144(e): within so many months no more than the greater of a
 * percentage of what the latest published report shows as outstanding, and the average of the
 * calendar weeks before the notice, or the order where none is filed. A week runs from Sunday to
 * Saturday. All numbers are whole shares, rounded down.
 *
 * @param law the numbers of the day of the sale
 * @param market what is public
 * @param reports quarterly and annual reports, by day; one that came after the latest number shows
 *     another, which is not recorded
 * @param sold what the seller has sold, and plans to
 */
public record VolumeLimit(Volume law, Market market, List<Publication> reports, SoldLately sold) {

  private static final int DAYS_OF_A_WEEK = 7;

  /** What is known of one day. */
  private record Tally(
      BigDecimal total,
      BigDecimal doubtful,
      Optional<BigDecimal> percentage,
      Optional<BigDecimal> average,
      boolean known) {

    Optional<BigDecimal> limit() {
      return percentage.map(number -> average.map(number::max).orElse(number)).or(() -> average);
    }

    boolean within(BigDecimal shares) {
      return limit().filter(limit -> shares.compareTo(limit) <= 0).isPresent();
    }

    boolean refuses() {
      return !within(total) && percentage.isPresent() && average.isPresent() && known;
    }
  }

  private Tally tally(Asked asked, Proposal proposal) {
    LocalDate day = proposal.on();
    BigDecimal total =
        sold.underRule144(day, law.within()).add(BigDecimal.valueOf(proposal.shares()));
    return new Tally(
        total,
        total.add(sold.underUnknown(day, law.within())),
        percentage(day),
        average(week(proposal), day),
        asked.knownThrough(day));
  }

  /** Whether the shares of the proposal are within the limit. */
  public Judged judge(Asked asked, Proposal proposal) {
    Tally tally = tally(asked, proposal);
    String counted = counted(tally);
    List<String> others = sold.byOthers(proposal.on(), law.within());
    if (tally.known() && tally.within(tally.doubtful())) {
      return Judged.met(counted).withBecause(others);
    }
    if (tally.refuses()) {
      return Judged.breach("too many shares: " + counted, "fewer shares, or a later day")
          .withBecause(others)
          .until(until(asked, proposal));
    }
    return Judged.need(
            "it is not known whether "
                + Numbers.words(BigDecimal.valueOf(proposal.shares()))
                + " shares are within the limit")
        .withNeeds(needs(proposal, tally))
        .withBecause(Stream.concat(Stream.of(counted), others.stream()).toList());
  }

  private List<String> needs(Proposal proposal, Tally tally) {
    LocalDate day = proposal.on();
    boolean fits = tally.within(tally.total());
    List<String> needs = new ArrayList<>();
    if (fits && !tally.known()) {
      needs.add(
          "what else the seller sold within the "
              + law.within().words()
              + " that end on "
              + Words.day(day));
    }
    if (fits && !tally.within(tally.doubtful())) {
      needs.addAll(sold.questions(day, law.within()));
    }
    Optional<LocalDate> doubtful =
        Optional.ofNullable(byDay(market.outstanding()).floorKey(day))
            .filter(this::doubtful)
            .filter(published -> overtaking(day).isEmpty());
    if (!tally.known() || (!fits && tally.percentage().isEmpty() && doubtful.isEmpty())) {
      needs.add(
          "the shares outstanding by "
              + overtaking(day)
                  .filter(report -> tally.known())
                  .map(CombinedResults::name)
                  .orElse("the latest report published by " + Words.day(day)));
    }
    doubtful
        .filter(published -> !fits)
        .ifPresent(
            published ->
                needs.add(
                    "as of which day the report of "
                        + Words.day(published)
                        + " counts the shares outstanding"));
    if (!fits && tally.average().isEmpty()) {
      needs.add(
          "the reported trading volume of each of the "
              + law.weeks()
              + " calendar weeks before the week of "
              + Words.day(week(proposal)));
    }
    return needs;
  }

  /** The first day on which it does not refuse; what is not known any more is no refusal. */
  private DerivedDate until(Asked asked, Proposal proposal) {
    Proposal then = proposal;
    while (tally(asked, then).refuses()) {
      then = then.movedTo(change(asked, then.on()));
    }
    return DerivedDate.of(then.on());
  }

  /** The next day on which a number can be another. */
  private LocalDate change(Asked asked, LocalDate day) {
    List<LocalDate> changes = new ArrayList<>();
    changes.add(asked.completeThrough().plusDays(1));
    changes.add(sunday(day).plusDays(DAYS_OF_A_WEEK));
    sold.leaving(day, law.within()).ifPresent(changes::add);
    changes.addAll(byDay(market.outstanding()).keySet());
    reports.stream().map(Publication::on).forEach(changes::add);
    changes.addAll(sold.splits().days());
    return changes.stream().filter(day::isBefore).min(LocalDate::compareTo).orElseThrow();
  }

  private String counted(Tally tally) {
    return Numbers.words(tally.total())
        + " shares within "
        + law.within().words()
        + "; "
        + law.percent().toPlainString()
        + " % of the shares outstanding is "
        + tally.percentage().map(Numbers::words).orElse("not known")
        + ", the average of "
        + law.weeks()
        + " weeks is "
        + tally.average().map(Numbers::words).orElse("not known");
  }

  /** The latest report by the day, if its number of shares is not recorded. */
  private Optional<Publication> overtaking(LocalDate day) {
    LocalDate latest = byDay(market.outstanding()).floorKey(day);
    return reports.stream()
        .filter(report -> !report.on().isAfter(day))
        .filter(report -> latest == null || report.on().isAfter(latest))
        .reduce((earlier, later) -> later);
  }

  private Optional<BigDecimal> percentage(LocalDate day) {
    return Optional.ofNullable(byDay(market.outstanding()).floorEntry(day))
        .filter(entry -> overtaking(day).isEmpty() && !doubtful(entry.getKey()))
        .map(entry -> sold.splits().restate(entry.getValue(), countedOn(entry.getKey()), day))
        .map(
            number ->
                number.multiply(law.percent()).movePointLeft(2).setScale(0, RoundingMode.DOWN));
  }

  /** The day as of which the report of a day counts the shares. */
  private LocalDate countedOn(LocalDate published) {
    return asOf(published).orElse(published);
  }

  private Optional<LocalDate> asOf(LocalDate published) {
    return Optional.ofNullable(market.outstandingAsOf().get(published.toString()));
  }

  /** Whether a split since the report before leaves it open which shares a report counts. */
  private boolean doubtful(LocalDate published) {
    LocalDate before = byDay(market.outstanding()).lowerKey(published);
    return asOf(published).isEmpty()
        && sold.splits().days().stream()
            .anyMatch(day -> !day.isAfter(published) && (before == null || day.isAfter(before)));
  }

  /** The average of the weeks before the one of a day, if each of them is known. */
  private Optional<BigDecimal> average(LocalDate before, LocalDate day) {
    LocalDate end = sunday(before);
    LocalDate start = end.minusDays((long) DAYS_OF_A_WEEK * law.weeks());
    SortedMap<LocalDate, BigDecimal> weeks = byDay(market.weeklyVolumes()).subMap(start, end);
    return weeks.keySet().stream().map(VolumeLimit::sunday).distinct().count() == law.weeks()
            && weeks.size() == law.weeks()
        ? Optional.of(
            weeks.entrySet().stream()
                .map(week -> sold.splits().restate(week.getValue(), week.getKey(), day))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(law.weeks()), 0, RoundingMode.DOWN))
        : Optional.empty();
  }

  /** The day before whose week trading is averaged: of the notice, else of the order. */
  private static LocalDate week(Proposal proposal) {
    return proposal
        .brokerage()
        .form144()
        .or(() -> proposal.brokerage().orderPlaced())
        .orElse(proposal.on());
  }

  private static LocalDate sunday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  private static TreeMap<LocalDate, BigDecimal> byDay(Map<String, BigDecimal> numbers) {
    TreeMap<LocalDate, BigDecimal> sorted = new TreeMap<>();
    numbers.forEach((day, number) -> sorted.put(LocalDate.parse(day), number));
    return sorted;
  }
}
