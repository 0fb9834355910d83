package longstop.indemnity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Asked;
import longstop.concluded.Deed;
import longstop.concluded.Names;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Capacity;
import longstop.deal.Claim;
import longstop.deal.Damage;
import longstop.deal.DamageKind;
import longstop.finding.Effect;
import longstop.finding.Judged;

/** Whether Parent settled what somebody else asserts only with the Agent's consent (SPA 8.7). */
public final class Settling {

  private static final List<String> RIGHTS =
      List.of("the Agent may join the defence for the sellers, at their expense");

  private Settling() {}

  /**
   * Whether every settlement had his consent, on its day or before. A consent of which the record
   * does not say whose it is, is his.
   *
   * @param agents who is Agent on the day of the consent
   */
  public static Judged judge(
      Asked asked, Claim claim, Deed deed, AgentInOffice agents, Names names) {
    if (claim.thirdParty() == Answer.NO) {
      return Judged.exempt("nobody else asserts a claim that could be settled");
    }
    List<LocalDate> settled =
        claim.damages().values().stream()
            .filter(damage -> damage.kind() == DamageKind.SETTLEMENT)
            .map(Damage::on)
            .sorted()
            .toList();
    if (settled.isEmpty()) {
      return none(asked).withBecause(RIGHTS);
    }
    Judged first =
        deed.act()
            .map(act -> judge(asked, settled.get(0), act, agents, names))
            .orElseGet(() -> without(asked, settled.get(0)));
    return (first.effect() == Effect.MET && settled.size() > 1 ? further(first, settled) : first)
        .withBecause(Stream.concat(first.because().stream(), RIGHTS.stream()).toList());
  }

  /** One consent is recorded; whether it was to all that was settled, a person must say. */
  private static Judged further(Judged first, List<LocalDate> settled) {
    String days = settled.stream().skip(1).map(Words::day).collect(Collectors.joining(" and "));
    return Judged.need(
        first.sentence() + "; settled again on " + days,
        "whether that consent was also to the settlement of " + days);
  }

  private static Judged none(Asked asked) {
    return asked.knownThrough(asked.asOf())
        ? Judged.met("nothing is settled so far, through " + Words.day(asked.asOf()))
        : Judged.need("no settlement is recorded", "whether what others assert was settled");
  }

  private static Judged judge(
      Asked asked, LocalDate settled, Act act, AgentInOffice agents, Names names) {
    String what = "settled on " + Words.day(settled);
    Answer his = his(act, agents, names);
    if (his == Answer.NO) {
      return without(asked, settled)
          .withBecause(
              List.of(
                  "the consent of "
                      + Words.day(act.on())
                      + " is not that of "
                      + names.of(agents.on(act.on()))
                      + ", who is Agent on that day"));
    }
    String when = "the Agent's consent of " + Words.day(act.on());
    if (act.on().isAfter(settled)) {
      return Judged.breach(what + ", before " + when);
    }
    return his == Answer.YES
        ? Judged.met(what + ", with " + when)
        : Judged.need(
            what + ", with a consent of " + Words.day(act.on()),
            agents.doubtful(act.on())
                ? agents.who(act.on(), names)
                : "whether that consent is the Agent's");
  }

  /** Whether a consent is the Agent's: by him, or signed for the sellers as their Agent. */
  private static Answer his(Act act, AgentInOffice agents, Names names) {
    if (act.signed().containsValue(Capacity.AGENT)) {
      return Answer.YES;
    }
    List<String> by =
        Stream.concat(act.by().stream(), act.signed().keySet().stream()).distinct().toList();
    return by.isEmpty()
        ? (agents.doubtful(act.on()) ? Answer.UNKNOWN : Answer.YES)
        : Answer.any(
            by.stream()
                .map(one -> names.knows(one) ? agents.is(one, act.on()) : Answer.UNKNOWN)
                .toArray(Answer[]::new));
  }

  private static Judged without(Asked asked, LocalDate settled) {
    String what = "settled on " + Words.day(settled);
    return asked.knownThrough(settled)
        ? Judged.breach(
            what + " without the Agent's consent; " + asked.completeness(),
            "that he withheld it unreasonably")
        : Judged.need(what, "whether the Agent consented, and when");
  }

  /** Of all claims, which rest on what others assert, or may. */
  public static Judged asserted(List<Claim> claims) {
    List<String> ids =
        claims.stream()
            .filter(claim -> claim.thirdParty() != Answer.NO)
            .map(claim -> claim.id() + (claim.thirdParty() == Answer.YES ? "" : " perhaps"))
            .sorted()
            .toList();
    return ids.isEmpty()
        ? Judged.exempt("no claim rests on what others assert")
        : Judged.note("on what others assert rests " + String.join(", ", ids));
  }
}
