package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Figure;
import longstop.deal.Figures;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * Whether enough of the receivables listed was collected in time (SPA 2.18(b)).
 *
 * @param listed what was outstanding on the day of the list
 * @param collected what was collected of it, as of a day
 * @param percent the part that must be collected, in percent
 * @param last last day of the time for it, inclusive
 */
public record ReceivablesCollected(
    Optional<Figure> listed, Optional<Figure> collected, BigDecimal percent, DerivedDate last) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The receivables of the record. */
  public static ReceivablesCollected of(Figures figures, BigDecimal percent, DerivedDate last) {
    return new ReceivablesCollected(
        figures.receivables(), figures.receivablesCollected(), percent, last);
  }

  /** What must be collected, as a noun phrase. */
  public String what() {
    return "collection of " + Numbers.words(percent) + " percent of the receivables listed";
  }

  /** Where it stands on the as-of date. */
  public DueState state(Asked asked) {
    Optional<LocalDate> day = last.fixed();
    if (enough()) {
      return DueState.MET;
    }
    if (day.isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    if (missed()) {
      return DueState.MISSED;
    }
    return Dues.notDone(asked, day.get(), false);
  }

  /**
   * Whether the representation came true. On a miss the sellers answer only once the Company has
   * assigned what is unpaid.
   *
   * @param assignment the assignment, if the record has it
   */
  public Judged judge(Asked asked, Optional<Act> assignment, Weight weight) {
    if (listed.isEmpty()) {
      return Judged.need(what() + ": no list is recorded", "the sum of the receivables listed")
          .dueBy(last);
    }
    if (collected.isEmpty()) {
      return Judged.need(what() + ": by " + last.words(), question()).dueBy(last);
    }
    if (!listed.get().currency().equals(collected.get().currency())) {
      return Judged.need(
              figures() + ", in another currency",
              "what was collected, in " + listed.get().currency())
          .dueBy(last);
    }
    if (enough()) {
      return Judged.met(figures()).dueBy(last);
    }
    return missed()
        ? Judged.breach(figures() + ": less than " + Numbers.words(percent) + " percent")
            .withBecause(List.of(remedy(assignment)))
            .weighing(weight.material())
            .dueBy(last)
        : Judged.need(figures() + ", due by " + last.words(), question()).dueBy(last);
  }

  /** What was collected, if enough was. */
  public Optional<String> note() {
    return enough() ? Optional.of(figures()) : Optional.empty();
  }

  private String question() {
    return "what of the receivables listed was collected through " + last.words();
  }

  private static String remedy(Optional<Act> assignment) {
    return assignment
        .map(act -> "the Company assigned what is unpaid on " + Words.day(act.on()))
        .orElse("the sellers answer for it only if the Company assigns what is unpaid");
  }

  private String figures() {
    Figure part = collected.orElseThrow();
    return "collected "
        + Amounts.words(part.currency(), part.amount())
        + " through "
        + Words.day(part.asOf())
        + ", of "
        + Amounts.words(listed.orElseThrow().currency(), listed.orElseThrow().amount());
  }

  /** As of a day in time, at least the part that is asked for. */
  private boolean enough() {
    return comparable()
        && last.fixed().filter(collected.get().asOf()::isAfter).isEmpty()
        && !tooLittle();
  }

  /** As of the last day or a later one, less than the part that is asked for. */
  private boolean missed() {
    return comparable()
        && last.fixed().filter(day -> !collected.get().asOf().isBefore(day)).isPresent()
        && tooLittle();
  }

  private boolean comparable() {
    return listed.isPresent()
        && collected.filter(part -> part.currency().equals(listed.get().currency())).isPresent();
  }

  private boolean tooLittle() {
    BigDecimal part = collected.orElseThrow().amount().multiply(HUNDRED);
    return part.compareTo(listed.orElseThrow().amount().multiply(percent)) < 0;
  }
}
