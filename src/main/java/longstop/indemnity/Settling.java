package longstop.indemnity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Deed;
import longstop.deal.Act;
import longstop.deal.Answer;
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

  /** Whether every settlement had his consent, on its day or before. */
  public static Judged judge(Asked asked, Claim claim, Deed deed) {
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
    Judged first = judge(asked, settled.get(0), deed.act().map(Act::on));
    return (first.effect() == Effect.MET && settled.size() > 1 ? further(first, settled) : first)
        .withBecause(RIGHTS);
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

  private static Judged judge(Asked asked, LocalDate settled, Optional<LocalDate> consent) {
    String what = "settled on " + Words.day(settled);
    if (consent.isPresent()) {
      String when = "the Agent's consent of " + Words.day(consent.get());
      return consent.get().isAfter(settled)
          ? Judged.breach(what + ", before " + when)
          : Judged.met(what + ", with " + when);
    }
    return asked.knownThrough(settled)
        ? Judged.breach(
            what + " without the Agent's consent; " + asked.completeness(),
            "his consent, or that he withheld it unreasonably")
        : Judged.need(what, "whether the Agent consented, and when");
  }
}
