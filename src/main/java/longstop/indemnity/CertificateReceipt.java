package longstop.indemnity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Dues;
import longstop.concluded.EscrowOffice;
import longstop.concluded.NoticeReceipt;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Roles;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * The certificate of a claim that ESC 4(d) speaks of and the purchase agreement does not (trap
 * T-25); there is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param received the day on which the Escrow Agent received it, if he did
 * @param written whether it is in writing; one that is not is none
 */
public record CertificateReceipt(String claim, Optional<LocalDate> received, Answer written) {

  /** What the record says of it; a certificate that was not delivered, or only sent, is none. */
  public static CertificateReceipt of(
      Claim claim, List<NoticeReceipt> receipts, Roles roles, EscrowOffice office) {
    Optional<NoticeReceipt> certificate =
        receipts.stream()
            .filter(one -> claim.certificate().equals(Optional.of(one.notice().id())))
            .filter(one -> one.notice().from().equals(roles.parent()))
            .filter(one -> one.notice().to().equals(office.on(one.arrival())))
            .filter(one -> one.written() != Answer.NO)
            .filter(one -> one.received().isPresent())
            .min(Comparator.comparing(one -> one.received().orElseThrow()));
    return new CertificateReceipt(
        claim.id(),
        certificate.flatMap(NoticeReceipt::received),
        certificate.map(NoticeReceipt::written).orElse(Answer.UNKNOWN));
  }

  /**
   * Whether the certificate was there before the escrow ended. Only for a claim that was not
   * satisfied when it ended does ESC 4(d) ask for one.
   */
  public Judged judge(
      Asked asked, EscrowEnd end, ClaimNotice notice, Release release, EscrowReach reach) {
    Optional<LocalDate> last = end.on().fixed();
    Optional<LocalDate> there = there(asked);
    boolean timely = there.filter(day -> end.endedBy(asked, day) == Answer.NO).isPresent();
    boolean late = end.reachedBy(asked.asOf()) && tooLate(notice, last.orElseThrow().minusDays(1));
    if (!timely && !late && reach.outside().isPresent()) {
      return Judged.exempt("no certificate is asked for: " + reach.outside().get());
    }
    if (!timely) {
      Optional<Judged> satisfied = satisfied(asked, end, release);
      if (satisfied.isPresent()) {
        return satisfied.get();
      }
    }
    if (there.isPresent()) {
      Judged judged = received(there.get(), asked, end);
      return written == Answer.UNKNOWN && judged.effect() == Effect.MET
          ? Judged.need(judged.sentence(), "whether the certificate is in writing")
          : judged;
    }
    if (late) {
      return Judged.exempt("the claim was not made before the end of the escrow");
    }
    if (last.filter(asked::knownThrough).isPresent()) {
      return notice
          .received()
          .filter(day -> end.endedBy(asked, day) == Answer.UNKNOWN)
          .map(
              day ->
                  Judged.need(
                          "no certificate of the claim came to the Escrow Agent; it is not known"
                              + " whether the claim was made before the end of the escrow")
                      .withNeeds(end.needs(day)))
          .orElseGet(() -> missing(last.get()));
    }
    return Judged.need(
            "a certificate of the claim goes to the Escrow Agent before the end of the escrow, "
                + end.on().words(),
            "a certificate of Parent, received by the Escrow Agent")
        .dueBy(Counting.priorTo(end.on()));
  }

  /** What follows if the claim was satisfied when the escrow ended, or is so by now. */
  private Optional<Judged> satisfied(Asked asked, EscrowEnd end, Release release) {
    LocalDate day = end.on().fixed().filter(asked.asOf()::isAfter).orElse(asked.asOf());
    String what =
        "no certificate is asked for: by " + Words.day(day) + " nothing was owed on the claim";
    return switch (release.satisfied(claim, day)) {
      case NO -> Optional.empty();
      case UNKNOWN ->
          Optional.of(
              Judged.need(
                  "it is not known whether the claim was satisfied by " + Words.day(day),
                  "whether what left the escrow for the claim paid all of it, or else a certificate"
                      + " with the Escrow Agent"));
      case YES ->
          Optional.of(
              end.perhaps()
                  .filter(first -> !first.isAfter(day))
                  .filter(first -> release.satisfied(claim, first) != Answer.YES)
                  .map(first -> Judged.need(what + ", unless the escrow ended sooner"))
                  .map(need -> need.withNeeds(end.needs(day)))
                  .orElseGet(() -> Judged.exempt(what)));
    };
  }

  /** Whether the clause asks for one. */
  public boolean owed(
      Asked asked, EscrowEnd end, ClaimNotice notice, Release release, EscrowReach reach) {
    return judge(asked, end, notice, release, reach).effect() != Effect.EXEMPT;
  }

  /** The last day for it, the day before the escrow ends. */
  public Deadline deadline(
      Asked asked, EscrowEnd end, ClaimNotice notice, Release release, EscrowReach reach) {
    Optional<LocalDate> there = there(asked);
    DerivedDate last = Counting.priorTo(end.on());
    DueState absent = Dues.state(asked, last, Optional.empty());
    boolean certain = judge(asked, end, notice, release, reach).effect() == Effect.BREACH;
    DueState state =
        there
            .map(
                day ->
                    switch (end.endedBy(asked, day)) {
                      case YES -> DueState.MET_LATE;
                      case NO -> DueState.MET;
                      case UNKNOWN -> DueState.UNKNOWN;
                    })
            .orElse(absent == DueState.MISSED && !certain ? DueState.UNKNOWN : absent);
    Deadline act =
        Deadline.of(
            "certificate of the claim, received by the Escrow Agent", DueKind.LIMIT, last, state);
    return there
        .map(day -> "done " + Words.day(day))
        .or(() -> end.sooner(asked))
        .map(act::noting)
        .orElse(act);
  }

  private Optional<LocalDate> there(Asked asked) {
    return received.filter(day -> !day.isAfter(asked.asOf()));
  }

  private static boolean tooLate(ClaimNotice notice, LocalDate last) {
    return notice.receivedBy(last).isEmpty();
  }

  private static Judged received(LocalDate day, Asked asked, EscrowEnd end) {
    String when = "certificate of the claim with the Escrow Agent on " + Words.day(day);
    String last = "the end of the escrow, " + end.on().words();
    return switch (end.endedBy(asked, day)) {
      case YES -> Judged.breach(when + ", not before " + last);
      case NO -> Judged.met(when + ", before " + last);
      case UNKNOWN ->
          Judged.need(when + ", before " + last + ", unless that came sooner")
              .withNeeds(end.needs(day));
    };
  }

  private static Judged missing(LocalDate end) {
    return Judged.breach(
        "no certificate of the claim came to the Escrow Agent before the end of the escrow, "
            + Words.day(end)
            + "; the notice to the Agent keeps shares back under SPA 8.8(b) (trap T-25)",
        "the Agent's instruction to keep shares back");
  }
}
