package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.AgencyTerms;
import longstop.deal.AgentChange;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.Roles;
import longstop.deal.Terms;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * A change of the sellers' Agent, weighed (SPA 9.1(a)): Parent and the Escrow Agent have so many
 * days' prior written notice of it, and a removal has the agreement of so great a part of the
 * interests in the Escrow Amount, to the removal and to the new Agent.
 *
 * @param change the change
 * @param judged met if it takes effect, or will
 * @param effective the day from which on the new Agent is in office, inclusive
 */
public record ChangeOfAgent(AgentChange change, Judged judged, DerivedDate effective) {

  /**
   * How interests are counted, where the agreement does not say it (trap T-20).
   *
   * @param partnership how the partnership votes, as an option of {@link EscrowInterest#on}
   * @param agentVotes whether the Agent's own interest counts
   * @param remaining whether only what is still in escrow counts
   * @param heirs who stands in the place of a seller who died (ESC 1(c))
   */
  public record Count(
      String partnership, boolean agentVotes, boolean remaining, EscrowHeirs heirs) {

    EscrowInterest on(LocalDate day, Terms terms, Roles roles, DealRecord record, String agent) {
      EscrowInterest all =
          EscrowInterest.on(
              day, terms.signed(), terms.price(), roles, record, heirs, partnership, remaining);
      return agentVotes ? all : all.without(agent);
    }
  }

  private static final Comparator<AgentChange> ORDER =
      Comparator.comparing(AgentChange::on).thenComparing(AgentChange::id);

  /**
   * Weighs a change.
   *
   * @param receipts receipts of notices, of this change and others
   * @param clear whether so many whole days lie between notice and change
   */
  public static ChangeOfAgent of(
      Asked asked,
      AgentChange change,
      Collection<NoticeReceipt> receipts,
      Terms terms,
      Roles roles,
      DealRecord record,
      Names names,
      boolean clear,
      Count count) {
    List<AgentChange> inOrder = new ArrayList<>();
    record.agentChanges().values().stream()
        .filter(other -> other.on().isBefore(change.on()))
        .sorted(ORDER)
        .forEach(inOrder::add);
    inOrder.add(change);
    // Who was Agent before a change turns on the changes before it, each weighed once.
    // Who is Escrow Agent is taken as declared: his resignation turns on who is Agent.
    EscrowOffice office = EscrowOffice.declared(roles, terms.escrow(), record);
    List<ChangeOfAgent> weighed = new ArrayList<>();
    for (AgentChange one : inOrder) {
      List<NoticeGiven> notices =
          List.of(
              NoticeGiven.to("Parent", day -> roles.parent(), one.notices(), receipts),
              NoticeGiven.to("the Escrow Agent", office::on, one.notices(), receipts));
      String outgoing = outgoing(one, weighed, roles);
      EscrowInterest interest = count.on(one.on(), terms, roles, record, outgoing);
      boolean died = count.heirs().dead(outgoing, one.on());
      weighed.add(
          weighed(asked, one, outgoing, died, notices, interest, terms.agency(), names, clear));
    }
    return weighed.get(weighed.size() - 1);
  }

  /**
   * One change.
   *
   * @param outgoing party id of the Agent before it
   * @param died whether he had died by its day, so that nobody is removed
   */
  private static ChangeOfAgent weighed(
      Asked asked,
      AgentChange change,
      String outgoing,
      boolean died,
      List<NoticeGiven> notices,
      EscrowInterest interest,
      AgencyTerms terms,
      Names names,
      boolean clear) {
    String what =
        names.of(change.successor()) + " in the place of " + names.of(outgoing) + " as Agent";
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    notices.forEach(notice -> notice.tell(asked, wrong, needs, facts));
    DerivedDate first = first(asked, notices, terms, clear);
    DerivedDate effective = change.effective().map(DerivedDate::of).map(first::later).orElse(first);
    change
        .effective()
        .filter(day -> tooEarly(asked, day, notices, first, terms))
        .ifPresent(
            day ->
                wrong.add(
                    "it is to take effect on "
                        + Words.day(day)
                        + ", without "
                        + terms.noticeDays()
                        + " days' prior notice to both"));
    if (died) {
      facts.add(names.of(outgoing) + " had died: no removal, for which a majority is asked");
    } else {
      agreement(asked, change, terms, interest, names, wrong, needs, facts);
    }
    return new ChangeOfAgent(
        change, judged(what, effective, wrong, needs).withBecause(facts), effective);
  }

  private static Judged judged(
      String what, DerivedDate effective, List<String> wrong, List<String> needs) {
    if (!wrong.isEmpty()) {
      return Judged.breach(
              what + ": " + String.join("; ", wrong),
              "a change with the notice, and for a removal the agreement, that SPA 9.1(a) asks for")
          .withNeeds(needs);
    }
    return needs.isEmpty()
        ? Judged.met(what + ": from " + effective.words() + " on")
        : Judged.need(what + ": not known to take effect").withNeeds(needs);
  }

  /** The first day after so many days' notice to both; who had it last decides. */
  private static DerivedDate first(
      Asked asked, List<NoticeGiven> notices, AgencyTerms terms, boolean clear) {
    DerivedDate last =
        notices.stream().map(notice -> notice.receivedOr(asked)).reduce(DerivedDate::later).get();
    DerivedDate first = Counting.notLessThanDaysAfter(last, terms.noticeDays());
    return clear ? first.plusDays(1) : first;
  }

  /** Whether the day that is named comes before the notice has run, as far as that is known. */
  private static boolean tooEarly(
      Asked asked, LocalDate day, List<NoticeGiven> notices, DerivedDate first, AgencyTerms terms) {
    boolean missing = notices.stream().anyMatch(notice -> notice.receipt().isEmpty());
    return missing
        ? asked.knownThrough(day.minusDays(terms.noticeDays()))
        : first.fixed().filter(day::isBefore).isPresent();
  }

  private static void agreement(
      Asked asked,
      AgentChange change,
      AgencyTerms terms,
      EscrowInterest interest,
      Names names,
      List<String> wrong,
      List<String> needs,
      List<String> facts) {
    if (change.removal() == Answer.NO) {
      facts.add("no removal: the section names no majority for it");
      return;
    }
    List<String> agreeing =
        change.forRemoval().stream().filter(change.forSuccessor()::contains).toList();
    String part = terms.removalPart() + " of " + terms.removalOf() + " parts";
    String counted =
        Numbers.words(interest.of(agreeing)) + " of " + Numbers.words(interest.total());
    facts.add(
        "to the removal and to the successor agree "
            + interest.words(agreeing, names)
            + ": together "
            + counted);
    facts.add(
        "not recorded as agreeing to both: " + interest.words(interest.others(agreeing), names));
    if (interest.reaches(agreeing, terms.removalPart(), terms.removalOf())) {
      return;
    }
    String lacking =
        "holders of "
            + counted
            + " escrow shares agree to removal and successor, where "
            + part
            + ", "
            + interest.least(terms.removalPart(), terms.removalOf())
            + ", must";
    List<String> estates = interest.estates(names);
    List<String> more = new ArrayList<>(agreeing);
    more.addAll(interest.shares().keySet().stream().filter(EscrowHeirs::isEstate).toList());
    if (change.removal() != Answer.UNKNOWN
        && interest.reaches(more, terms.removalPart(), terms.removalOf())) {
      needs.add(
          "whether " + String.join(" and ", estates) + " agree, and who they are; " + lacking);
    } else if (change.removal() == Answer.UNKNOWN) {
      needs.add("whether the Agent is removed, or gives up his office; " + lacking);
    } else if (asked.knownThrough(change.on())) {
      wrong.add(lacking);
    } else {
      needs.add("who else agrees to the removal and to the successor: " + lacking);
    }
  }

  /** The one who was Agent before: the successor of the last change that had taken effect. */
  private static String outgoing(AgentChange change, List<ChangeOfAgent> before, Roles roles) {
    return before.stream()
        .filter(other -> other.change().on().isBefore(change.on()))
        .flatMap(other -> other.tenure().stream())
        .filter(tenure -> !tenure.from().isAfter(change.on()))
        .reduce((first, second) -> second)
        .map(EscrowOffice.Tenure::party)
        .orElse(roles.agent());
  }

  /** Whether the new Agent comes into office on no day. */
  public boolean isVoid() {
    return judged.effect() == Effect.BREACH;
  }

  /** The day from which on he is in office, inclusive, as far as it is known that he will be. */
  public DerivedDate told() {
    return judged.effect() == Effect.NEED
        ? effective.awaiting("it is known whether it takes effect")
        : effective;
  }

  /** From when on the new Agent is in office, if he is to be. */
  Optional<EscrowOffice.Tenure> tenure() {
    return effective
        .fixed()
        .filter(day -> judged.effect() == Effect.MET)
        .map(day -> new EscrowOffice.Tenure(change.successor(), day));
  }

  /** Whether it may be that the new Agent is in office on a day. */
  boolean doubtful(LocalDate day) {
    return judged.effect() == Effect.NEED
        && effective.possibleFrom().filter(from -> !from.isAfter(day)).isPresent();
  }
}
