package longstop.concluded;

import java.util.List;
import java.util.Map;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Capacity;
import longstop.deal.Roles;
import longstop.deal.Waiver;
import longstop.finding.Judged;
import longstop.register.Clause;
import longstop.register.WaivedBy;

/**
 * A waiver of the record, for one clause and subject. It need not count.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param waiver the waiver
 * @param escrowAgent party id of the Escrow Agent on its day
 */
public record Waived(String clause, String subject, Waiver waiver, String escrowAgent) {

  /**
   * Whether it counts, because it is in writing, by the right person and in time. Conditions are
   * waived by the Agent or by Parent to and on the Closing Date (SPA 6.1, 6.2); everything else
   * before the Closing Date, by Parent and Acquisition Sub or by the Company for the sellers (SPA
   * 10.4, trap T-83). Where the day fixed for the Closing has passed without one, it still lies
   * ahead. A waiver of a clause of the Escrow Agreement is judged by that agreement (ESC 13(g)).
   *
   * @param onClosingDate whether a waiver of a condition on the Closing Date itself counts
   * @return a waiver if it counts, a note why not, or what must be known to tell
   */
  Judged judge(Asked asked, Closing closing, boolean onClosingDate, Roles roles) {
    if (Clause.ofEscrow(clause)) {
      return EscrowParties.of(roles, escrowAgent).waiver(waiver);
    }
    String what = "waiver of " + Words.day(waiver.on());
    DerivedDate day = closing.ahead(asked);
    DerivedDate last = asked.waivedBy().condition() && onClosingDate ? day : Counting.priorTo(day);
    if (last.fixed().filter(waiver.on()::isAfter).isPresent()) {
      return Judged.note(what + " does not count: it came after " + last.words());
    }
    if (waiver.written() == Answer.NO) {
      return Judged.note(what + " does not count: it is not in writing");
    }
    if (asked.waivedBy() == WaivedBy.NOBODY) {
      return Judged.note(what + " does not count: nobody can waive this");
    }
    if (!waiver.signed().isEmpty() && !bySomebodyWhoCan(asked.waivedBy(), roles)) {
      return Judged.note(
          what
              + " does not count: it is not signed by whoever can waive this; what counts is "
              + WayOut.waiver(asked.waivedBy()));
    }
    return formKnown()
        ? reaching(Judged.waiver("waived in writing on " + Words.day(waiver.on())))
        : Judged.need(
            what + ": not known to be in writing, or by whom",
            "whether the waiver is in writing, and who signed it");
  }

  /** A waiver that does not reach what came to pass later lifts what came by its day, inclusive. */
  private Judged reaching(Judged judged) {
    return waiver.reachesLater() == Answer.YES ? judged : judged.dated(waiver.on());
  }

  /**
   * What a waiver leaves in doubt: where the record does not say how far it was meant to reach, it
   * may or may not lift what came to pass after its day. A condition or an act that it waives in
   * advance it reaches in any case.
   */
  Judged beyond() {
    String day = Words.day(waiver.on());
    return Judged.doubt(
            "it came after the waiver of "
                + day
                + ", of which it is not recorded how far it reaches",
            List.of("whether the waiver of " + day + " also reaches what came to pass after it"))
        .dated(waiver.on());
  }

  /** Whether the record does not say if it reaches what comes to pass later. */
  public boolean reachUnknown() {
    return waiver.reachesLater() == Answer.UNKNOWN;
  }

  /** Whether the record says that it is in writing, and who signed it. */
  private boolean formKnown() {
    return waiver.written() == Answer.YES && !waiver.signed().isEmpty();
  }

  private boolean bySomebodyWhoCan(WaivedBy who, Roles roles) {
    return switch (who) {
      case NOBODY -> false;
      case AGENT -> waiver.signed().get(Signatory.SELLERS) == Capacity.AGENT;
      case PARENT -> signedFor(roles.parent());
      case BUYING_SIDE -> signedFor(roles.parent()) && signedFor(roles.acquisitionSub());
      case SELLING_SIDE -> signedFor(roles.company());
      case BOTH_SIDES ->
          bySomebodyWhoCan(WaivedBy.BUYING_SIDE, roles)
              && bySomebodyWhoCan(WaivedBy.SELLING_SIDE, roles);
    };
  }

  /** Whether an officer of a company, or somebody whom it authorised, signed for it. */
  private boolean signedFor(String company) {
    Map<String, Capacity> signed = waiver.signed();
    return Signatory.company(company, company).signed(signed);
  }
}
