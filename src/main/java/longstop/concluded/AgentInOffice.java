package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Roles;

/**
 * Who is Agent of the sellers, day by day (SPA 9.1(a)). From the day on which a change takes effect
 * on, the new Agent is meant wherever a clause speaks of the Agent. From the day after the one on
 * which an Agent died, until somebody else comes into office, it is not known who is Agent: his
 * office ends with his life, unless it is held to be coupled with an interest, and the section
 * names nobody after him.
 *
 * @param tenures who came into the office when, the Agent whom the agreement names first
 * @param open changes of which it is not known whether they take effect
 * @param heirs who died, and to whom what he had in escrow passed
 */
public record AgentInOffice(
    List<EscrowOffice.Tenure> tenures, List<ChangeOfAgent> open, EscrowHeirs heirs) {

  /** Keeps the lists from being changed. */
  public AgentInOffice {
    tenures = List.copyOf(tenures);
    open = List.copyOf(open);
  }

  /** The Agent whom the agreement names, and those who came after him. */
  public static AgentInOffice of(
      Roles roles, Collection<ChangeOfAgent> changes, EscrowHeirs heirs) {
    List<EscrowOffice.Tenure> tenures = new ArrayList<>();
    changes.stream()
        .flatMap(change -> change.tenure().stream())
        .sorted(EscrowOffice.Tenure.ORDER)
        .forEach(tenures::add);
    tenures.add(0, new EscrowOffice.Tenure(roles.agent(), LocalDate.MIN));
    return new AgentInOffice(
        tenures,
        changes.stream()
            .filter(change -> change.tenure().isEmpty())
            .sorted(
                Comparator.comparing((ChangeOfAgent one) -> one.change().on())
                    .thenComparing(one -> one.change().id()))
            .toList(),
        heirs);
  }

  /** Who is Agent on a day, by party id; he who was the last, where he died before it. */
  public String on(LocalDate day) {
    return EscrowOffice.Tenure.on(day, tenures);
  }

  /**
   * To whom a notice to the sellers is addressed: the Agent in office, if it went to him, who
   * stands for all of them (SPA 9.1(a), trap T-16); else the sellers.
   */
  public String asSellers(Optional<Act> notice) {
    return notice
        .flatMap(
            act ->
                act.addressed().stream().filter(id -> is(id, act.on()) == Answer.YES).findFirst())
        .orElse(Signatory.SELLERS);
  }

  /** Whether somebody is Agent on a day. */
  public Answer is(String party, LocalDate day) {
    boolean known = party.equals(on(day));
    return doubtful(day) && (known || maybe(party, day)) ? Answer.UNKNOWN : Answer.of(known);
  }

  /**
   * Whether somebody may be Agent on a day: by a change of which that is not known, or as the heir
   * of an Agent who died.
   */
  boolean maybe(String party, LocalDate day) {
    return open.stream()
            .anyMatch(change -> change.change().successor().equals(party) && change.doubtful(day))
        || (vacant(day) && heirs.follows(party, on(day)));
  }

  /** Whether it is not known who is Agent on a day. */
  public boolean doubtful(LocalDate day) {
    return vacant(day) || open.stream().anyMatch(change -> change.doubtful(day));
  }

  /** When the Agent died who was the last to come into office by a day, if it was before that. */
  private Optional<LocalDate> died(LocalDate day) {
    return heirs.death(on(day)).filter(on -> on.isBefore(day));
  }

  /** Whether the Agent died before a day, and nobody is known to have come into office since. */
  public boolean vacant(LocalDate day) {
    return died(day).isPresent();
  }

  /** That the Agent died before a day, in words; empty if the office is not vacant by that. */
  public Optional<String> vacancy(LocalDate day, Names names) {
    return died(day).map(on -> names.of(on(day)) + ", who was Agent, died on " + Words.day(on));
  }

  /** What must be known of a day of which it is not known who was Agent on it. */
  public String who(LocalDate day, Names names) {
    return died(day)
        .map(
            on ->
                "who is Agent since the death of "
                    + names.of(on(day))
                    + " on "
                    + Words.day(on)
                    + " (SPA 9.1(a))")
        .orElse("who was Agent on " + Words.day(day));
  }

  /** Who came after the first Agent by a day, in words; nothing if nobody did. */
  List<String> successions(LocalDate day, Names names) {
    return tenures.stream()
        .skip(1)
        .filter(one -> !one.from().isAfter(day))
        .map(one -> names.of(one.party()) + " is Agent since " + Words.day(one.from()))
        .collect(Collectors.toList());
  }
}
