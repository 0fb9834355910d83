package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Asked;
import longstop.concluded.Names;
import longstop.concluded.NoticeReceipt;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Notice;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The notice of a claim to the Agent (SPA 8.9(a)); there is exactly one for every claim, so that
 * its absence never has to be matched.
 *
 * @param claim id of the claim
 * @param sent the day on which it was sent, if it is recorded
 * @param received the day on which the Agent received it under SPA 11.1, or is deemed to, if that
 *     is known; it may lie ahead of the as-of date
 * @param effective whether it is a notice as SPA 8.9(a) asks for: in writing, to the Agent or the
 *     sellers, from Parent, with facts and amount; unknown where that is not recorded
 */
public record ClaimNotice(
    String claim, Optional<LocalDate> sent, Optional<LocalDate> received, Answer effective) {

  /** The day of receipt, if the notice has come in by the given day. */
  public Optional<LocalDate> receivedBy(LocalDate day) {
    return received.filter(on -> !on.isAfter(day));
  }

  /**
   * What the record says of the notice of a claim. Parent alone gives it, for whomever of its group
   * suffered the Damages (trap T-79); it goes to the Agent, who stands for all sellers (SPA
   * 9.1(a)).
   *
   * @param receipts when the notices of the record count as received
   */
  public static ClaimNotice of(
      Asked asked, Claim claim, List<NoticeReceipt> receipts, Roles roles, AgentInOffice agents) {
    Optional<NoticeReceipt> told = told(claim, receipts);
    if (told.isEmpty()) {
      boolean none = claim.notice().isEmpty() && asked.knownThrough(asked.asOf());
      return new ClaimNotice(
          claim.id(), Optional.empty(), Optional.empty(), none ? Answer.NO : Answer.UNKNOWN);
    }
    Notice notice = told.get().notice();
    Answer said =
        claim.facts().isPresent() && claim.amount().isPresent() ? Answer.YES : Answer.UNKNOWN;
    return new ClaimNotice(
        claim.id(),
        Optional.of(notice.on()),
        told.get().received(),
        Answer.all(proper(told.get(), roles, agents), said));
  }

  /** Whether Parent gives a notice to the Agent in writing. */
  static Answer proper(NoticeReceipt receipt, Roles roles, AgentInOffice agents) {
    Notice notice = receipt.notice();
    return Answer.all(
        Answer.of(notice.from().equals(roles.parent())),
        toAgent(receipt, agents),
        receipt.written());
  }

  private static Optional<NoticeReceipt> told(Claim claim, List<NoticeReceipt> receipts) {
    return receipts.stream()
        .filter(one -> claim.notice().equals(Optional.of(one.notice().id())))
        .findFirst();
  }

  /**
   * Whether it goes to whoever is Agent when it arrives, as SPA 8.9(a) asks for receipt by the
   * Agent; or to the sellers, for whom he stands.
   */
  private static Answer toAgent(NoticeReceipt receipt, AgentInOffice agents) {
    String to = receipt.notice().to();
    LocalDate day = receipt.arrival();
    return !to.equals(Roles.SELLERS)
        ? agents.is(to, day)
        : agents.vacant(day) ? Answer.UNKNOWN : Answer.YES;
  }

  /** Whether the notice is one that SPA 8.9(a) asks for, and has come in. */
  public Judged judge(
      Asked asked,
      Claim claim,
      List<NoticeReceipt> receipts,
      Roles roles,
      AgentInOffice agents,
      Names names) {
    Optional<NoticeReceipt> told = told(claim, receipts);
    if (told.isEmpty()) {
      return effective == Answer.NO
          ? Judged.need(
              "the Agent has no notice of the claim yet, for which no day is set",
              "a written notice of Parent to the Agent, with facts and amount")
          : Judged.need(
              "it is not known whether the Agent has notice of the claim",
              "the written notice to the Agent, and when it was received");
    }
    Notice notice = told.get().notice();
    LocalDate day = told.get().arrival();
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (!notice.from().equals(roles.parent())) {
      wrong.add("it does not come from Parent, who alone gives it for its group (trap T-79)");
    }
    switch (toAgent(told.get(), agents)) {
      case NO ->
          wrong.add(
              agents
                  .vacancy(day, names)
                  .map(gone -> "it is addressed to nobody who can be Agent: " + gone)
                  .orElse(
                      "it is not addressed to the Agent, who is "
                          + names.of(agents.on(day))
                          + " on "
                          + Words.day(day)));
      case UNKNOWN -> unknown.add(agents.who(day, names));
      case YES -> {}
    }
    if (told.get().written() == Answer.NO) {
      wrong.add("it is not in writing");
    } else if (told.get().written() == Answer.UNKNOWN) {
      unknown.add("whether it is in writing");
    }
    if (claim.facts().isEmpty()) {
      unknown.add("the facts that it describes");
    }
    if (claim.amount().isEmpty()) {
      unknown.add("the amount that it claims");
    }
    if (told.get().received().isEmpty()) {
      unknown.add("when the Agent received it");
    }
    String what = "notice of the claim, sent " + Words.day(notice.on());
    if (!wrong.isEmpty()) {
      return Judged.breach(
              what + ": " + String.join("; ", wrong), "a notice as SPA 8.9(a) asks for")
          .withNeeds(unknown);
    }
    if (!unknown.isEmpty()) {
      return Judged.need(what + ": the record does not say all that matters").withNeeds(unknown);
    }
    return day.isAfter(asked.asOf())
        ? Judged.need(
            what + ": deemed received on " + Words.day(day) + " at the latest",
            "actual receipt, or " + Words.day(day))
        : Judged.met(what + ", received " + Words.day(day));
  }
}
