package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Capacity;
import longstop.deal.DepartureKind;
import longstop.deal.EscrowDeparture;
import longstop.deal.EscrowSuccessor;
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
 * @param kind which of the two it is
 * @param others ids of others by which he would have left too, no sooner, so that they come to
 *     nothing
 */
public record Leaving(
    String departure,
    String who,
    Judged judged,
    DerivedDate effective,
    Answer joint,
    boolean isVoid,
    DepartureKind kind,
    List<String> others) {

  /** Keeps the list from being changed. */
  public Leaving {
    others = List.copyOf(others);
  }

  private static final String WAY =
      "a resignation by written notice to Parent and the Agent, or a removal by their joint"
          + " instrument";

  /**
   * Weighs a resignation or removal by itself.
   *
   * @param who party id of the one who is Escrow Agent on its day
   * @param receipts receipts of notices, of this and others
   * @param received whether the days of a resignation run from the receipt of its notice, and not
   *     from when it was given
   */
  static Leaving of(
      Asked asked,
      EscrowDeparture departure,
      String who,
      Collection<NoticeReceipt> receipts,
      AgentInOffice agents,
      Roles roles,
      EscrowTerms terms,
      Names names,
      boolean received) {
    return departure.kind() == DepartureKind.RESIGNATION
        ? resignation(asked, departure, who, receipts, agents, roles, terms, names, received)
        : removal(asked, departure, who, receipts, names, roles);
  }

  /** One that was weighed. */
  public static Leaving of(EscrowOffice office, String departure) {
    return office.leavings().stream()
        .filter(one -> one.departure().equals(departure))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Those by which one and the same leaves, weighed beside each other: he leaves once, by the one
   * that takes effect first, and the others come to nothing unless they may have taken effect
   * before it.
   */
  static List<Leaving> settled(List<Leaving> ways) {
    Optional<Leaving> first =
        ways.stream()
            .filter(Leaving::takesEffect)
            .min(Comparator.comparing(one -> one.effective().fixed().orElseThrow()));
    if (first.isEmpty()) {
      return ways;
    }
    LocalDate left = first.get().effective().fixed().orElseThrow();
    List<String> others =
        ways.stream()
            .filter(one -> !one.equals(first.get()) && !one.isVoid())
            .filter(one -> one.effective().possibleFrom().filter(left::isAfter).isEmpty())
            .map(Leaving::departure)
            .toList();
    return ways.stream()
        .map(
            one ->
                one.equals(first.get())
                    ? one.with(one.judged(), others)
                    : others.contains(one.departure()) ? one.with(after(left), List.of()) : one)
        .toList();
  }

  private static Judged after(LocalDate left) {
    return Judged.exempt(
        "the Escrow Agent leaves on "
            + Words.day(left)
            + " by another resignation or removal, so that this one comes to nothing");
  }

  private Leaving with(Judged other, List<String> besides) {
    return new Leaving(departure, who, other, effective, joint, isVoid, kind, besides);
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
        isVoid,
        departure.kind(),
        List.of());
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
        !wrong.isEmpty(),
        departure.kind(),
        List.of());
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

  /** Whether it comes to nothing, as another one of his takes effect first. */
  public boolean overtaken() {
    return judged.effect() == Effect.EXEMPT;
  }

  /** Whether it is known that, and when, he leaves by it. */
  boolean takesEffect() {
    return !isVoid
        && !overtaken()
        && joint == Answer.YES
        && judged.effect() != Effect.NEED
        && judged.needs().isEmpty()
        && effective.fixed().isPresent();
  }

  /**
   * How long he stays where a successor accepts: until that day, but not less long than the parties
   * say who remove him. The days of a resignation are theirs who appoint, and may be cut short.
   *
   * @param awaits whether they may not
   * @return the first day of the successor, inclusive
   */
  LocalDate until(EscrowSuccessor successor, boolean awaits) {
    LocalDate accepted = successor.accepted().orElseThrow();
    return effective
        .fixed()
        .filter(day -> awaits || kind == DepartureKind.REMOVAL)
        .filter(accepted::isBefore)
        .orElse(accepted);
  }

  /** Whether he has left by a day, as far as is known. */
  boolean over(LocalDate day) {
    return takesEffect() && effective.fixed().filter(on -> !on.isAfter(day)).isPresent();
  }

  /** What it is, in words. */
  String words() {
    return kind == DepartureKind.RESIGNATION ? "resignation" : "removal";
  }
}
