package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.EscrowOffice;
import longstop.concluded.NoticeReceipt;
import longstop.deal.Answer;
import longstop.deal.Objection;
import longstop.deal.Roles;

/**
 * An objection of the Agent to a claim, and whether it counts (SPA 8.9(b), ESC 4(c)(i)).
 *
 * @param id id of the objection
 * @param claim id of the claim
 * @param on the day on which it was made
 * @param effective whether it was made in good faith, in writing, in time, and to whom it must be
 * @param escrowAgent whether the Escrow Agent, to whom ESC 4(c)(i) looks, has received it too
 * @param amount the part of the claim that it is made to, in USD; all of it if empty
 * @param repeats whether it only repeats objections that were made before
 * @param adds what it adds to those of them that count, in USD, where it repeats a part of them
 * @param words it in words, with what keeps it from counting
 */
public record Objected(
    String id,
    String claim,
    LocalDate on,
    Answer effective,
    Answer escrowAgent,
    Optional<BigDecimal> amount,
    Answer repeats,
    Optional<BigDecimal> adds,
    String words) {

  /**
   * An objection as it counts: the Agent makes it, and it is notified when it is received (SPA
   * 11.1).
   *
   * @param last last day for it, inclusive
   * @param escrowAgentToo whether one that the Escrow Agent alone receives counts (trap T-24)
   */
  public static Objected of(
      Objection objection,
      List<NoticeReceipt> receipts,
      DerivedDate last,
      Roles roles,
      AgentInOffice agents,
      EscrowOffice office,
      boolean escrowAgentToo) {
    List<NoticeReceipt> carried =
        receipts.stream().filter(one -> objection.notices().contains(one.notice().id())).toList();
    List<NoticeReceipt> his =
        carried.stream().filter(one -> fromAgent(one, agents) != Answer.NO).toList();
    List<NoticeReceipt> right =
        his.stream()
            .filter(
                one ->
                    one.notice().to().equals(roles.parent())
                        || (escrowAgentToo
                            && one.notice().to().equals(office.on(one.notice().on()))))
            .toList();
    Answer told =
        Answer.any(
            right.stream()
                .map(one -> Answer.all(fromAgent(one, agents), inTime(one, last)))
                .toArray(Answer[]::new));
    Answer effective = Answer.all(objection.goodFaith(), carried.isEmpty() ? Answer.UNKNOWN : told);
    Answer both =
        Answer.any(
            his.stream()
                .filter(one -> one.notice().to().equals(office.on(one.notice().on())))
                .map(one -> Answer.all(fromAgent(one, agents), one.written(), arrived(one)))
                .toArray(Answer[]::new));
    return new Objected(
        objection.id(),
        objection.claim(),
        objection.on(),
        effective,
        both,
        objection.amount(),
        objection.repeats(),
        objection.adds(),
        "objection "
            + objection.id()
            + " of "
            + Words.day(objection.on())
            + why(objection, carried, his, right, told, last, agents));
  }

  private static String why(
      Objection objection,
      List<NoticeReceipt> carried,
      List<NoticeReceipt> his,
      List<NoticeReceipt> right,
      Answer told,
      DerivedDate last,
      AgentInOffice agents) {
    if (objection.goodFaith() == Answer.NO) {
      return ", not in good faith";
    }
    if (carried.isEmpty()) {
      return ", of which no notice is recorded";
    }
    if (his.isEmpty()) {
      return ", not from the Agent, who objects for all sellers (SPA 9.1(c))";
    }
    if (right.isEmpty()) {
      return ", not to Parent (trap T-24)";
    }
    return switch (told) {
      case NO -> failing(right, last);
      case UNKNOWN ->
          right.stream().allMatch(one -> fromAgent(one, agents) == Answer.UNKNOWN)
              ? ", from somebody of whom it is not known whether he was Agent (SPA 9.1(a))"
              : ", whose receipt or writing is not known";
      case YES ->
          objection.goodFaith() == Answer.UNKNOWN ? ", whose good faith is not recorded" : "";
    };
  }

  /**
   * Why none of its notices to the right addressee counts: each fails in one of the two, or both.
   */
  private static String failing(List<NoticeReceipt> right, DerivedDate last) {
    boolean unwritten = right.stream().anyMatch(one -> one.written() == Answer.NO);
    List<LocalDate> late =
        right.stream()
            .flatMap(one -> one.received().stream())
            .filter(day -> last.fixed().filter(day::isAfter).isPresent())
            .sorted()
            .toList();
    String when =
        late.isEmpty()
            ? ""
            : ", received on "
                + String.join(" and ", late.stream().map(Words::day).toList())
                + ", after "
                + last.words();
    return (unwritten ? ", not in writing" : "") + when;
  }

  /** Whether it comes from whoever is Agent on its day. */
  private static Answer fromAgent(NoticeReceipt receipt, AgentInOffice agents) {
    return agents.is(receipt.notice().from(), receipt.notice().on());
  }

  /** Whether any of them counts. */
  static Answer any(List<Objected> objected) {
    return Answer.any(objected.stream().map(Objected::effective).toArray(Answer[]::new));
  }

  private static Answer arrived(NoticeReceipt receipt) {
    return receipt.received().isPresent() ? Answer.YES : Answer.UNKNOWN;
  }

  /** What to heed, where it counts and the Escrow Agent has not received it. */
  Optional<String> warning() {
    return Optional.of(
            "objection "
                + id
                + " counts, but the record has none that the Escrow Agent received, to whom ESC"
                + " 4(c)(i) looks (trap T-24)")
        .filter(text -> effective == Answer.YES && escrowAgent == Answer.NO);
  }

  private static Answer inTime(NoticeReceipt receipt, DerivedDate last) {
    Optional<LocalDate> day = receipt.received();
    Answer early =
        day.isEmpty() || last.fixed().isEmpty()
            ? Answer.UNKNOWN
            : Answer.of(!day.get().isAfter(last.fixed().get()));
    return Answer.all(receipt.written(), early);
  }
}
