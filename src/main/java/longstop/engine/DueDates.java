package longstop.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import longstop.concluded.AgreementEnd;
import longstop.concluded.Span;
import longstop.concluded.TakenAway;
import longstop.concluded.WeighedWaiver;
import longstop.finding.DueDate;
import longstop.register.Clause;
import longstop.register.Register;

/**
 * What became of due dates that the rules count: the agreement ended, somebody waived them, or an
 * amendment took them away.
 *
 * @param ends how the agreement ended, if it did
 * @param waivers the waivers of the record, each weighed
 * @param amendments what amendments took away
 * @param spans the events of the record
 */
record DueDates(
    List<AgreementEnd> ends,
    List<WeighedWaiver> waivers,
    List<TakenAway> amendments,
    List<Span> spans) {

  /**
   * By date, without those that ended with the agreement (SPA 10.2); of two that cannot be told
   * apart one would be lost, which is a failure.
   */
  List<DueDate> of(List<DueDate> counted) {
    Set<String> keys = new TreeSet<>();
    List<String> twice =
        counted.stream().map(DueDate::key).filter(key -> !keys.add(key)).sorted().toList();
    if (!twice.isEmpty()) {
      throw new EngineFailure("several due dates are called " + String.join(", ", twice));
    }
    Map<String, Clause> clauses = Register.standard().clauses();
    Map<String, LocalDate> events =
        spans.stream().collect(Collectors.toMap(Span::id, Span::from, (one, same) -> one));
    return counted.stream()
        .flatMap(due -> ended(due, clauses, events).stream())
        .map(due -> left(due, events))
        .sorted(DueDate.ORDER)
        .toList();
  }

  private Optional<DueDate> ended(
      DueDate due, Map<String, Clause> clauses, Map<String, LocalDate> events) {
    Optional<LocalDate> came = due.occasion().flatMap(one -> Optional.ofNullable(events.get(one)));
    Optional<DueDate> left = Optional.of(due);
    for (AgreementEnd end : ends) {
      left =
          left.flatMap(one -> end.left(clauses.get(one.clause()).leftByTermination(), one, came));
    }
    return left;
  }

  /**
   * For what is owed several times: when this one came, by the event that asks for it, or else by
   * its own last day.
   */
  private static Optional<LocalDate> came(DueDate due, Map<String, LocalDate> events) {
    return due.occasion()
        .flatMap(one -> Optional.ofNullable(events.get(one)).or(due.date()::fixed));
  }

  private DueDate left(DueDate due, Map<String, LocalDate> events) {
    DueDate left = due;
    for (WeighedWaiver waiver : waivers) {
      left = waiver.of(left, came(due, events));
    }
    for (TakenAway amendment : amendments) {
      left = amendment.of(left);
    }
    return left;
  }
}
