package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.Publication;
import longstop.deal.PublicationForm;
import longstop.finding.Deadline;
import longstop.finding.DueState;
import longstop.finding.Judged;
import longstop.law.Law;
import longstop.law.ReportTimes;

/**
 * A quarterly or annual report that Parent owes the SEC for one period (SPA 7.2(b)).
 *
 * @param ofYear whether it is the annual report
 * @param end last day of the period that it covers
 * @param time the time for it, if the law of that day is the same for everybody
 * @param filed the report, if the record has it
 * @param unsaid whether the record says that Parent filed all its reports, and is silent of the day
 *     of this one: the two words of its keeper do not agree, and neither is taken for the answer
 */
public record PeriodicReport(
    boolean ofYear,
    LocalDate end,
    Optional<ReportTimes.Time> time,
    Optional<Publication> filed,
    boolean unsaid) {

  /** The report on a period that ends on the day; of several, as after a correction, the first. */
  static PeriodicReport of(boolean ofYear, LocalDate end, Law law, DealRecord record) {
    PublicationForm form = ofYear ? PublicationForm.FORM_10_K : PublicationForm.FORM_10_Q;
    Optional<Publication> filed =
        record.publications().values().stream()
            .filter(one -> one.form() == form && one.to().equals(end))
            .min(Comparator.comparing(Publication::on).thenComparing(Publication::id));
    boolean unsaid = filed.isEmpty() && record.market().reportsComplete() == Answer.YES;
    return new PeriodicReport(ofYear, end, law.reportTimes(end).time(ofYear), filed, unsaid);
  }

  /** The report that was published, if it is such a one. */
  public static List<PeriodicReport> published(Publication one, Law law, DealRecord record) {
    boolean ofYear = one.form() == PublicationForm.FORM_10_K;
    return ofYear || one.form() == PublicationForm.FORM_10_Q
        ? List.of(of(ofYear, one.to(), law, record))
        : List.of();
  }

  /** Whether it was filed, after its last good day. */
  public boolean late() {
    return overdue().isPresent();
  }

  private Optional<LocalDate> overdue() {
    return due().fixed().filter(last -> filed.filter(one -> one.on().isAfter(last)).isPresent());
  }

  /** Whether its last good day is over and it was not filed, in a record that would say so. */
  boolean missed(Asked asked) {
    return filed.isEmpty() && due().fixed().filter(asked::knownThrough).isPresent();
  }

  /** The time from its last good day until it was filed; without an end if it was not. */
  Span delay() {
    LocalDate last = due().fixed().orElseThrow();
    return filed
        .map(one -> Span.between(one.id(), last, one.on()))
        .orElse(new Span(what(), last, Optional.empty()));
  }

  /** The last good day to file it: the later one, if a notice on Form 12b-25 gave more time. */
  public DerivedDate due() {
    return filed.filter(one -> one.extended() == Answer.YES).isPresent()
        ? extended()
        : prescribed();
  }

  private DerivedDate prescribed() {
    return time.map(one -> one.due(end))
        .orElseGet(
            () ->
                new DerivedDate.NotBefore(
                    end.plusDays(1),
                    "it is known how soon a filer of Parent's kind reports, which the law in"
                        + " force at the end of the period tells apart"));
  }

  private DerivedDate extended() {
    DerivedDate due = prescribed();
    return due.fixed().flatMap(day -> time.map(one -> one.extended(day))).orElse(due);
  }

  /** What tells it from the reports on other periods. */
  public String occasion() {
    return end.toString();
  }

  /** By when it is filed, and where that stands. */
  public Deadline deadline(Asked asked) {
    Deadline act = Dues.act(sure(asked), duty(asked), deed(asked));
    return due().fixed().isPresent()
        ? act
        : Deadline.of(act.what(), act.kind(), act.date(), DueState.NOT_DETERMINABLE);
  }

  /** Whether it counts by now: it is filed, or the day on which it can be due has come. */
  boolean counts(Asked asked) {
    return filed.isPresent() || due().possibleFrom().filter(asked.asOf()::isBefore).isEmpty();
  }

  /** What it says of the covenant to file in time. */
  public Judged judge(Asked asked, Weight weight, DerivedDate closing) {
    Optional<LocalDate> day = filed.map(Publication::on);
    String filing = what() + day.map(on -> ", filed " + Words.day(on)).orElse("");
    if (due().fixed().isEmpty()) {
      return Judged.need(
              filing + ": due " + due().words(), "by when Parent had to file its " + what())
          .dueBy(due());
    }
    if (day.filter(this::perhapsExtended).isPresent()) {
      return Judged.need(
              filing
                  + ", late unless a notice on Form 12b-25 gave more time: was due by "
                  + due().words(),
              "whether a notice on Form 12b-25 gave more time for the " + what())
          .dueBy(due());
    }
    Judged judged = Ground.judging(sure(asked), duty(asked), deed(asked), weight, closing).judged();
    return unsaid
        ? judged.withBecause(
            List.of("the record says that Parent filed all its reports, but not when this one"))
        : judged;
  }

  private Asked sure(Asked asked) {
    return unsaid ? asked.unsure() : asked;
  }

  private boolean perhapsExtended(LocalDate day) {
    return filed.filter(one -> one.extended() == Answer.UNKNOWN).isPresent()
        && due().fixed().filter(day::isAfter).isPresent()
        && extended().fixed().filter(day::isAfter).isEmpty();
  }

  private Duty duty(Asked asked) {
    return Duty.by(asked, due(), what());
  }

  private Deed deed(Asked asked) {
    return new Deed(asked.clause(), asked.subject(), filed.map(Publication::on).map(Act::on));
  }

  /** Which report, in words. */
  String what() {
    return ofYear
        ? "annual report on Form 10-K for the year through " + Words.day(end)
        : "quarterly report on Form 10-Q for the quarter through " + Words.day(end);
  }
}
