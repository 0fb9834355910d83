package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Capacity;
import longstop.deal.DepartureKind;
import longstop.deal.EscrowDeparture;
import longstop.deal.EscrowTerms;
import longstop.deal.Roles;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * A resignation or removal of the Escrow Agent, weighed (ESC 8). A resignation takes effect so many
 * days after notice to Parent and to the Agent, also without a successor (trap T-52); a removal by
 * both of them takes effect on the day that its instrument names, but not before it is given to
 * him.
 *
 * @param departure id of the resignation or removal
 * @param who party id of the Escrow Agent who leaves
 * @param judged met if it takes effect, or will
 * @param effective the day from which on he has left
 * @param joint whether those have declared it who may: of a removal, Parent and the Agent together
 * @param isVoid whether it takes effect on no day: its notice or its instrument is not what ESC 8
 *     asks for; one that only names too early a day takes effect later
 */
public record Leaving(
    String departure,
    String who,
    Judged judged,
    DerivedDate effective,
    Answer joint,
    boolean isVoid) {

  private static final String WAY =
      "a resignation by written notice to Parent and the Agent, or a removal by their joint"
          + " instrument";

  /**
   * Weighs a resignation or removal.
   *
   * @param receipts receipts of notices, of this and others
   * @param received whether the days of a resignation run from the receipt of its notice, and not
   *     from when it was given
   */
  public static Leaving of(
      Asked asked,
      EscrowDeparture departure,
      Collection<NoticeReceipt> receipts,
      EscrowOffice office,
      AgentInOffice agents,
      Roles roles,
      EscrowTerms terms,
      Names names,
      boolean received) {
    String who = office.on(departure.on());
    return departure.kind() == DepartureKind.RESIGNATION
        ? resignation(asked, departure, who, receipts, agents, roles, terms, names, received)
        : removal(asked, departure, who, receipts, names, roles);
  }

  /**
   * Whether those have declared it who may: a resignation is the Escrow Agent's own; the instrument
   * of a removal is signed for Parent and by the Agent.
   */
  static Answer joint(EscrowDeparture departure, Roles roles) {
    if (departure.kind() == DepartureKind.RESIGNATION) {
      return Answer.YES;
    }
    Map<String, Capacity> signed = departure.signed();
    return signed.isEmpty()
        ? Answer.UNKNOWN
        : Answer.of(forParent(signed, roles) && byAgent(signed));
  }

  private static boolean forParent(Map<String, Capacity> signed, Roles roles) {
    return Signatory.company(roles.parent(), "Parent").signed(signed);
  }

  private static boolean byAgent(Map<String, Capacity> signed) {
    return signed.get(Signatory.SELLERS) == Capacity.AGENT;
  }

  private static Leaving resignation(
      Asked asked,
      EscrowDeparture departure,
      String who,
      Collection<NoticeReceipt> receipts,
      AgentInOffice agents,
      Roles roles,
      EscrowTerms terms,
      Names names,
      boolean received) {
    List<NoticeReceipt> own =
        receipts.stream().filter(one -> one.notice().from().equals(who)).toList();
    List<NoticeGiven> notices =
        List.of(
            NoticeGiven.to("Parent", day -> roles.parent(), departure.notices(), own),
            NoticeGiven.to("the Agent", agents::on, departure.notices(), own));
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    notices.forEach(notice -> notice.tell(asked, wrong, needs, facts));
    notices
        .get(1)
        .receipt()
        .map(NoticeReceipt::arrival)
        .filter(agents::doubtful)
        .ifPresent(day -> needs.add(agents.who(day, names)));
    DerivedDate last =
        notices.stream()
            .map(notice -> received ? notice.receivedOr(asked) : notice.givenOr(asked))
            .reduce(DerivedDate::later)
            .get();
    DerivedDate first = Counting.notLessThanDaysAfter(last, terms.resignationDays());
    DerivedDate effective =
        departure.effective().map(DerivedDate::of).map(first::later).orElse(first);
    boolean isVoid = !wrong.isEmpty();
    departure
        .effective()
        .filter(day -> first.fixed().filter(day::isBefore).isPresent())
        .ifPresent(
            day ->
                wrong.add(
                    "it names "
                        + Words.day(day)
                        + ", before "
                        + terms.resignationDays()
                        + " days have passed, on "
                        + first.words()));
    String what = "resignation of " + names.of(who) + " as Escrow Agent";
    return new Leaving(
        departure.id(),
        who,
        judged(what, effective, wrong, needs).withBecause(facts),
        effective,
        joint(departure, roles),
        isVoid);
  }

  private static Leaving removal(
      Asked asked,
      EscrowDeparture departure,
      String who,
      Collection<NoticeReceipt> receipts,
      Names names,
      Roles roles) {
    NoticeGiven notice =
        NoticeGiven.to("the Escrow Agent", day -> who, departure.notices(), receipts);
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    notice.tell(asked, wrong, needs, facts);
    Map<String, Capacity> signed = departure.signed();
    if (signed.isEmpty()) {
      needs.add("who signed the instrument: it needs Parent and the Agent");
    } else {
      if (!forParent(signed, roles)) {
        wrong.add("the instrument is not signed for Parent");
      }
      if (!byAgent(signed)) {
        wrong.add("the instrument is not signed by the Agent");
      }
    }
    if (departure.effective().isEmpty()) {
      needs.add("the effective date that the instrument designates");
    }
    DerivedDate effective =
        departure
            .effective()
            .map(day -> DerivedDate.of(notice.notBefore(day)))
            .orElseGet(
                () -> new DerivedDate.NotBefore(departure.on(), "the instrument designates a day"));
    String what = "joint removal of " + names.of(who) + " as Escrow Agent";
    return new Leaving(
        departure.id(),
        who,
        judged(what, effective, wrong, needs).withBecause(facts),
        effective,
        joint(departure, roles),
        !wrong.isEmpty());
  }

  private static Judged judged(
      String what, DerivedDate effective, List<String> wrong, List<String> needs) {
    if (!wrong.isEmpty()) {
      return Judged.breach(what + ": " + String.join("; ", wrong), WAY).withNeeds(needs);
    }
    return needs.isEmpty()
        ? Judged.met(what + ": takes effect on " + effective.words())
        : Judged.need(what + ": not known to take effect").withNeeds(needs);
  }

  /** The day from which on he has left, as far as it is known that he does. */
  public DerivedDate told() {
    return judged.effect() == Effect.NEED
        ? effective.awaiting("it is known whether it takes effect")
        : effective;
  }

  /** Whether he has left by a day, as far as is known. */
  boolean over(LocalDate day) {
    return !isVoid
        && joint == Answer.YES
        && effective.fixed().filter(on -> !on.isAfter(day)).isPresent();
  }
}
