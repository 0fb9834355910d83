package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Capacity;
import longstop.deal.ClosingEvent;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The signatures under the Escrow Agreement that the sellers' condition asks for (SPA 6.1(e)).
 * Acquisition Sub is no party to the Escrow Agreement, but the condition is not met until it has
 * signed, or the Agent has waived this in writing (trap T-50).
 */
public final class EscrowSignatures {

  private EscrowSignatures() {}

  /** The Escrow Agent, who signs for himself, or through an officer if it is a bank. */
  public static Signatory escrowAgent(Roles roles) {
    return Signatory.of(
        roles.escrowAgent(), "the Escrow Agent", Capacity.SELF, Capacity.AUTHORIZED_OFFICER);
  }

  /** What a Closing means for a signature that is missing: nothing. */
  public static Judged closing(Closing closing, Deed deed, Roles roles) {
    boolean signed =
        deed.act()
            .map(Act::signed)
            .filter(by -> by.containsKey(roles.acquisitionSub()))
            .isPresent();
    return closing
        .event()
        .map(ClosingEvent::on)
        .filter(held -> !signed)
        .map(
            held ->
                Judged.note(
                    "the Closing of "
                        + Words.day(held)
                        + " was held without Acquisition Sub's signature; that is no waiver"))
        .orElseGet(
            () ->
                Judged.note(
                    "Acquisition Sub is no party to the Escrow Agreement; the condition wants its"
                        + " signature all the same"));
  }
}
