package longstop.concluded;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.deal.Act;
import longstop.finding.DueState;

/**
 * An act that a clause demands for one period after the other, without end: those that fall due up
 * to a year after the as-of date, or the first one where that is still later.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param periods the act for each period, by period
 */
public record Recurring(String clause, String subject, List<Fulfilment> periods) {

  private static final int HORIZON_YEARS = 1;

  /** What an Operating Plan sets forth (SPA 5.13). */
  private static final List<String> PLAN =
      List.of("net revenues", "cost of sales", "headcount", "cash requirements");

  /**
   * The monthly statements of SPA 5.13, due some business days after the end of each calendar month
   * from the Closing Date on. What is delivered before the month has ended is none for it.
   *
   * @param terms how many business days after the end of a month, by that day
   * @param next whether the first month is the one after the month of the Closing
   */
  public static Recurring statements(
      Asked asked,
      DerivedDate closing,
      TermsOver terms,
      BusinessCalendar calendar,
      boolean next,
      Map<String, Map<String, Act>> acts) {
    return of(
        asked,
        closing.map(day -> monthEnd(next ? day.plusMonths(1) : day)),
        end -> monthEnd(end.plusMonths(1)),
        end ->
            end.map(
                day ->
                    calendar.plusBusinessDays(
                        day, terms.on(day).covenants().statementBusinessDays())),
        (end, due) -> {
          Duty duty =
              Duty.by(asked, due, "monthly financial statements through " + end.words())
                  .following("GAAP, as SPA 2.7(a) defines it");
          return end.fixed().map(duty::notBefore).orElse(duty);
        },
        acts);
  }

  /** The Operating Plans of SPA 5.13, agreed before each calendar year that follows the Closing. */
  public static Recurring plans(
      Asked asked, DerivedDate closing, Map<String, Map<String, Act>> acts) {
    return of(
        asked,
        closing.map(day -> LocalDate.of(day.getYear() + 1, Month.DECEMBER, 31)),
        end -> end.plusYears(1),
        end -> Counting.priorTo(end.map(day -> day.withDayOfYear(1))),
        (end, due) ->
            Duty.by(asked, due, "Operating Plan for the year through " + end.words())
                .covering(PLAN)
                .satisfying("both Parent and the senior management of the Company"),
        acts);
  }

  private static Recurring of(
      Asked asked,
      DerivedDate first,
      UnaryOperator<LocalDate> following,
      UnaryOperator<DerivedDate> due,
      BiFunction<DerivedDate, DerivedDate, Duty> duty,
      Map<String, Map<String, Act>> acts) {
    LocalDate horizon = asked.asOf().plusYears(HORIZON_YEARS);
    Map<String, Act> done = acts.getOrDefault(asked.clause(), Map.of());
    List<Fulfilment> periods = new ArrayList<>();
    DerivedDate end = first;
    do {
      Optional<String> occasion = end.fixed().map(LocalDate::toString);
      periods.add(
          Fulfilment.of(
              asked,
              duty.apply(end, due.apply(end)),
              new Deed(asked.clause(), asked.subject(), occasion.map(done::get)),
              occasion));
      end = end.map(following);
    } while (due.apply(end).fixed().filter(day -> !day.isAfter(horizon)).isPresent());
    return new Recurring(asked.clause(), asked.subject(), List.copyOf(periods));
  }

  /**
   * The periods that count so far: those for which the act is done or its last good day has come.
   * As long as there is none, the first one is awaited.
   */
  public List<Fulfilment> soFar(Asked asked) {
    List<Fulfilment> come =
        periods.stream().filter(one -> state(asked, one) != DueState.UPCOMING).toList();
    return come.isEmpty() ? periods.subList(0, 1) : come;
  }

  private static DueState state(Asked asked, Fulfilment one) {
    return Dues.state(asked, one.duty(), one.deed());
  }

  private static LocalDate monthEnd(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }
}
