package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.Duty;
import longstop.concluded.NoticeReceipt;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Damage;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The prompt written notice of what may become a claim (SPA 8.7): the first one to reach the Agent,
 * of the event or of the claim; and what it costs to give it late: the sellers are relieved only so
 * far as the defence against somebody else's claim is materially prejudiced, and only while neither
 * the Agent nor they knew of it all the same.
 *
 * @param claim the claim
 * @param given the day on which the Agent received the first notice, if he has
 * @param doubtful what is not known of notices that may have come before that one
 */
public record LateNotice(Claim claim, Optional<LocalDate> given, List<String> doubtful) {

  /** Keeps the list from being changed. */
  public LateNotice {
    doubtful = List.copyOf(doubtful);
  }

  /**
   * What the record says of the notice. Both that of the event and that of the claim come from
   * Parent, to the Agent, in writing; neither needs an amount here, nor all the facts.
   *
   * @param receipts when the notices of the record count as received
   */
  public static LateNotice of(
      Asked asked, Claim claim, List<NoticeReceipt> receipts, Roles roles, AgentInOffice agents) {
    List<NoticeReceipt> told =
        receipts.stream()
            .filter(
                one ->
                    claim.eventNotices().contains(one.notice().id())
                        || claim.notice().equals(Optional.of(one.notice().id())))
            .toList();
    Optional<LocalDate> given =
        told.stream()
            .filter(one -> ClaimNotice.proper(one, roles, agents) == Answer.YES)
            .flatMap(one -> one.receivedBy(asked.asOf()).stream())
            .min(Comparator.naturalOrder());
    List<String> doubtful =
        told.stream()
            .filter(one -> given.filter(day -> !mayPrecede(one, day)).isEmpty())
            .flatMap(one -> unknown(one, ClaimNotice.proper(one, roles, agents)).stream())
            .sorted()
            .toList();
    return new LateNotice(claim, given, doubtful);
  }

  private static boolean mayPrecede(NoticeReceipt notice, LocalDate day) {
    return notice.received().orElse(notice.notice().on()).isBefore(day);
  }

  /** What is not known of a notice that may be one of the event. */
  private static Optional<String> unknown(NoticeReceipt notice, Answer proper) {
    String unknown =
        switch (proper) {
          case NO -> "";
          case YES -> notice.received().isEmpty() ? "when the Agent received it" : "";
          case UNKNOWN ->
              notice.written() == Answer.UNKNOWN
                  ? "whether it is in writing"
                  : "who was Agent then";
        };
    return Optional.of(unknown)
        .filter(what -> !what.isEmpty())
        .map(what -> "of the notice of " + Words.day(notice.notice().on()) + ", " + what);
  }

  /** The notice, as an act. */
  public Optional<Act> act() {
    return given.map(Act::on);
  }

  /** What is owed, as a noun phrase. */
  public static final String WHAT = "prompt written notice to the Agent of what may become a claim";

  /** Whether the Agent had it no later than Parent knew; unknown where that day is not recorded. */
  private Answer atOnce() {
    return given.isEmpty()
        ? Answer.NO
        : claim
            .knownSince()
            .map(since -> Answer.of(!given.get().isAfter(since)))
            .orElse(given.get().isAfter(claim.on()) ? Answer.NO : Answer.UNKNOWN);
  }

  /** What it means for the claim that the notice was given when it was. */
  public Judged judge() {
    if (atOnce() == Answer.YES) {
      return Judged.note(
          "the notice was received on " + Words.day(given.get()) + ", as soon as Parent knew");
    }
    if (given.isEmpty() && !doubtful.isEmpty()) {
      return Judged.need("it is not known whether the Agent has had notice").withNeeds(doubtful);
    }
    if (claim.thirdParty() == Answer.NO) {
      return Judged.note("a late notice bars nothing here: nobody else asserts a claim");
    }
    if (claim.prejudiced() == Answer.NO) {
      return Judged.note("a late notice bars nothing here: the defence was not prejudiced by it");
    }
    if (claim.actualNotice() == Answer.YES) {
      return Judged.note(
          "a late notice bars nothing here: the Agent and the sellers knew all the same");
    }
    List<String> needs = new ArrayList<>(doubtful);
    if (atOnce() == Answer.UNKNOWN) {
      needs.add("since when Parent knew, who made the claim on " + Words.day(claim.on()));
    }
    if (claim.thirdParty() == Answer.UNKNOWN) {
      needs.add("whether somebody else asserts a claim");
    }
    if (claim.prejudiced() == Answer.UNKNOWN) {
      needs.add("whether a late notice materially prejudiced the defence");
    }
    if (claim.actualNotice() == Answer.UNKNOWN) {
      needs.add("whether the Agent and the sellers knew all the same");
    }
    return needs.isEmpty()
        ? relieved()
        : Judged.need("a late notice may relieve the sellers").withNeeds(needs);
  }

  /** How far they are relieved, item by item of the Damages. */
  private Judged relieved() {
    List<String> because = claim.damages().values().stream().map(LateNotice::told).toList();
    List<Answer> due = claim.damages().values().stream().map(Damage::lateNotice).toList();
    if (due.contains(Answer.YES)) {
      return Judged.breach(
              "the sellers are relieved so far as the late notice prejudiced the defence: of the"
                  + " Damages that are due to it",
              "Damages that are not due to the late notice")
          .withBecause(because);
    }
    return due.isEmpty() || due.contains(Answer.UNKNOWN)
        ? Judged.need(
                "the sellers are relieved so far as the late notice prejudiced the defence",
                "which of the Damages are due to the late notice")
            .withBecause(because)
        : Judged.note("a late notice bars nothing here: no item of the Damages is due to it");
  }

  private static String told(Damage damage) {
    return Amounts.words(damage.currency(), damage.amount())
        + " of "
        + Words.day(damage.on())
        + switch (damage.lateNotice()) {
          case YES -> ": due to the late notice";
          case NO -> ": not due to the late notice";
          case UNKNOWN -> ": not known whether due to the late notice";
        };
  }

  /** Whether the sellers are relieved of what is due to the late notice. */
  Answer relieves() {
    return Answer.all(
        atOnce().not(),
        claim.thirdParty(),
        claim.prejudiced(),
        claim.actualNotice().not(),
        doubtful.isEmpty() ? Answer.YES : Answer.UNKNOWN);
  }

  /**
   * Whether they owe an item of the Damages for all that. While it is not known whether they are
   * relieved at all, only an item that is said to be due to the late notice is in question.
   */
  Answer owes(Damage damage) {
    return switch (relieves()) {
      case NO -> Answer.YES;
      case YES -> damage.lateNotice().not();
      case UNKNOWN -> damage.lateNotice() == Answer.YES ? Answer.UNKNOWN : Answer.YES;
    };
  }

  /** The duty to give it, open since Parent knew: at the latest on the day of its claim. */
  public Duty duty(Asked asked) {
    LocalDate since = claim.knownSince().orElse(claim.on());
    return Duty.promptly(asked, DerivedDate.of(since), WHAT);
  }
}
