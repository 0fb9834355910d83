package longstop.intake;

import java.math.BigDecimal;
import longstop.binding.KeyPath;
import longstop.deal.Announcement;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.Fee;
import longstop.deal.FeeKind;
import longstop.deal.Occurrence;
import longstop.deal.Request;
import longstop.deal.Roles;
import longstop.located.Quoted;

/**
 * Under a clause that binds each side for itself somebody of either side acts or is asked. What
 * anybody else does there no rule would answer for. What they pay of a fee is no more than the fee.
 */
final class SidesCheck {

  private static final KeyPath RECORD = KeyPath.of("record");
  private static final String FEES = "SPA 5.3/own";
  private static final String SILENCE = "SPA 5.4/silence";
  private static final String DISTRIBUTIONS = "SPA 5.11/waiver";

  private final Examined examined;
  private final Roles roles;

  private SidesCheck(Examined examined) {
    this.examined = examined;
    this.roles = examined.deal().roles();
  }

  static void check(Examined examined) {
    SidesCheck check = new SidesCheck(examined);
    DealRecord record = examined.deal().record();
    record.announcements().values().forEach(check::announcement);
    record.occurrences().values().forEach(check::occurrence);
    record.requests().values().forEach(check::request);
    record.fees().values().forEach(check::fee);
  }

  private void announcement(Announcement made) {
    member(
        made.by(),
        RECORD.child("announcements").child(made.id()).child("by"),
        SILENCE,
        "discloses");
  }

  private void occurrence(Occurrence event) {
    if (binds(event.under())) {
      KeyPath path = RECORD.child("occurrences").child(event.id()).child("by");
      member(event.by(), path, event.under(), "gives notice");
    }
  }

  private void request(Request request) {
    KeyPath path = RECORD.child("requests").child(request.id());
    if (request.described() != Answer.UNKNOWN && !request.under().equals(DISTRIBUTIONS)) {
      examined.atKey(
          path.child("described"),
          "only of a demand under " + DISTRIBUTIONS + " is it asked what the letter describes",
          "nothing, or another clause",
          "");
    }
    if (!binds(request.under())) {
      return;
    }
    member(request.by(), path.child("by"), request.under(), "requests");
    member(request.to(), path.child("to"), request.under(), "is asked");
    if (request.by().equals(request.to())) {
      examined.atValue(
          path.child("to"),
          Quoted.of(request.to()) + " asks itself",
          "another party to the agreement",
          "");
    }
  }

  private void fee(Fee fee) {
    KeyPath path = RECORD.child("fees").child(fee.id());
    if (fee.kind() == FeeKind.OWN) {
      member(fee.incurredBy(), path.child("incurred_by"), FEES, "bears a fee of his own");
    }
    BigDecimal paid = fee.paidBy().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (paid.compareTo(fee.amount()) > 0) {
      examined.atKey(
          path.child("paid_by"),
          "more was paid than the fee: " + paid.toPlainString(),
          "at most " + fee.amount().toPlainString(),
          "What others repaid is taken off.");
    }
  }

  /** Whether the clause is decided side by side. */
  private boolean binds(String clause) {
    return examined.register().clause(clause + "/parent-side").isPresent();
  }

  private void member(String id, KeyPath path, String clause, String does) {
    boolean known = id.equals(Roles.SELLERS) || examined.deal().parties().containsKey(id);
    if (known && !roles.buying(id) && !roles.selling(id)) {
      examined.atValue(
          path,
          Quoted.of(id)
              + " is no party to the agreement, and nobody else "
              + does
              + " under "
              + clause.replaceFirst("/.*", ""),
          "Parent, Acquisition Sub, the Company or a seller",
          "Whoever acts for one of them is recorded as that party.");
    }
  }
}
