package longstop.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.AgentChange;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.DepartureKind;
import longstop.deal.EscrowDeparture;
import longstop.deal.EscrowMovement;
import longstop.deal.EscrowSuccessor;
import longstop.deal.EscrowVote;
import longstop.deal.MovementKind;
import longstop.deal.Payment;
import longstop.deal.Reimbursement;
import longstop.deal.Roles;
import longstop.located.Quoted;
import longstop.register.Clause;

/** What the record has of the Agent, the Escrow Agent and their agreement can be so. */
final class EscrowCheck {

  private static final KeyPath RECORD = KeyPath.of("record");

  /** The group of terms that are those of the escrow agreement. */
  private static final String TERMS = "escrow.";

  private static final String DEPOSIT = "SPA 1.5(c)/deposit";

  private static final String INDEMNITY = "SPA 9.1(b)/indemnity";

  private final Examined examined;
  private final DealRecord record;

  private EscrowCheck(Examined examined) {
    this.examined = examined;
    this.record = examined.deal().record();
  }

  static void check(Examined examined) {
    EscrowCheck check = new EscrowCheck(examined);
    DealRecord record = check.record;
    record.acts().forEach(check::deposit);
    record.agentChanges().values().forEach(check::change);
    record.escrowMovements().values().forEach(check::movement);
    ReturnsCheck.check(examined);
    record.taxForms().keySet().forEach(check::form);
    record.escrowVotes().values().forEach(check::vote);
    record.escrowDepartures().values().forEach(check::departure);
    record.escrowSuccessors().values().forEach(check::successor);
    record.reimbursements().values().forEach(check::sum);
    record.payments().values().forEach(check::payment);
    record.amendments().values().forEach(check::amendment);
  }

  /** Only of the deposit it is told how many shares it was of. */
  private void deposit(String id, Act act) {
    KeyPath path = RECORD.child("acts").child(id).child("shares");
    act.shares().filter(shares -> id.equals(DEPOSIT)).ifPresent(shares -> positive(shares, path));
    if (act.shares().isPresent() && !id.equals(DEPOSIT)) {
      examined.atKey(
          path, "only the deposit in escrow has a number of shares", "it under " + DEPOSIT, "");
    }
  }

  private void change(AgentChange change) {
    KeyPath path = RECORD.child("agent_changes").child(change.id());
    notBefore(
        change.effective(), path.child("effective"), change.on(), "the sellers decided on it");
    if (record.agentChanges().values().stream().noneMatch(one -> one.on().isBefore(change.on()))) {
      another(
          change.successor(),
          examined.deal().roles().agent(),
          "the Agent",
          path.child("successor"));
    }
  }

  /** The Agent instructs what goes to the sellers, before it does. */
  private void movement(EscrowMovement movement) {
    KeyPath path = RECORD.child("escrow_movements").child(movement.id()).child("instruction");
    if (movement.kind() != MovementKind.RELEASE && movement.instruction().isPresent()) {
      examined.atKey(
          path,
          "only what goes to the sellers is delivered as the Agent instructs",
          "no instruction, or the kind release",
          "");
    }
    movement
        .instruction()
        .filter(one -> one.on().isAfter(movement.on()))
        .ifPresent(
            one ->
                examined.atValue(
                    path.child("on"),
                    Words.day(one.on()) + " is after the delivery",
                    Words.day(movement.on()) + " or an earlier day",
                    ""));
  }

  /** To Parent the holders give forms; partners receive shares from the escrow alone. */
  private void form(String seller) {
    Roles roles = examined.deal().roles();
    if (!roles.holders().contains(seller) && examined.deal().parties().containsKey(seller)) {
      examined.atKey(
          RECORD.child("tax_forms").child(seller),
          Quoted.of(seller) + " is no holder of quotas in this deal",
          "one of " + String.join(", ", roles.holders()),
          "What a partner or an heir gives to the Escrow Agent stands under escrow_tax_forms.");
    }
  }

  /** Shares are voted for holders, who have them in their names. */
  private void vote(EscrowVote vote) {
    KeyPath path = RECORD.child("escrow_votes").child(vote.id()).child("cast");
    Roles roles = examined.deal().roles();
    vote.cast().keySet().stream()
        .filter(id -> examined.deal().parties().containsKey(id))
        .filter(id -> !record.withHeirs(roles.holders()).contains(id))
        .forEach(
            id ->
                examined.atKey(
                    path.child(id),
                    "no shares in escrow stand in the name of " + Quoted.of(id),
                    "sellers, or one of " + String.join(", ", record.withHeirs(roles.holders())),
                    ""));
  }

  private void departure(EscrowDeparture departure) {
    KeyPath path = RECORD.child("escrow_departures").child(departure.id());
    notBefore(departure.effective(), path.child("effective"), departure.on(), "it was declared");
    if (departure.kind() == DepartureKind.RESIGNATION && !departure.signed().isEmpty()) {
      examined.atKey(
          path.child("signed"),
          "the instrument of a removal is signed, a resignation is given by notices",
          "no signatures, or a removal",
          "Whether a notice is in writing stands with the notice.");
    }
  }

  private void successor(EscrowSuccessor successor) {
    KeyPath path = RECORD.child("escrow_successors").child(successor.id());
    EscrowDeparture departure = record.escrowDepartures().get(successor.departure());
    if (departure == null) {
      noSuch(
          path.child("departure"),
          successor.departure(),
          "resignation or removal",
          record.escrowDepartures());
    } else {
      notBefore(
          Optional.of(successor.on()), path.child("on"), departure.on(), "anybody was to leave");
    }
    if (record.escrowSuccessors().values().stream()
        .noneMatch(one -> one.on().isBefore(successor.on()))) {
      another(
          successor.party(),
          examined.deal().roles().escrowAgent(),
          "the Escrow Agent",
          path.child("party"));
    }
    Optional.ofNullable(examined.deal().parties().get(successor.party()))
        .filter(party -> party.individual() && successor.bank() == Answer.YES)
        .ifPresent(
            party ->
                examined.atValue(
                    path.child("bank"),
                    party.name() + " is an individual, and no bank or trust company",
                    "no, or a party that is a company",
                    ""));
    notBefore(successor.accepted(), path.child("accepted"), successor.on(), "the appointment");
    notBefore(
        successor.received(),
        path.child("received"),
        successor.accepted().orElse(successor.on()),
        "the successor came into office");
  }

  /** Nobody succeeds himself; who came between is for the rules to tell. */
  private void another(String successor, String before, String office, KeyPath path) {
    if (successor.equals(before)) {
      examined.atValue(
          path,
          Quoted.of(successor) + " is " + office + " already",
          "somebody else, who comes into office",
          "");
    }
  }

  private void sum(Reimbursement sum) {
    positive(sum.amount(), RECORD.child("reimbursements").child(sum.id()).child("amount"));
  }

  private void payment(Payment payment) {
    KeyPath path = RECORD.child("payments").child(payment.id());
    positive(payment.amount(), path.child("amount"));
    Reimbursement sum = record.reimbursements().get(payment.toward());
    if (sum == null) {
      noSuch(
          path.child("toward"),
          payment.toward(),
          "sum that was asked for",
          record.reimbursements());
    } else {
      notBefore(Optional.of(payment.on()), path.child("on"), sum.on(), "the sum was asked for");
      payer(payment, sum, path.child("by"));
    }
  }

  /** The sellers, and who stands in their place, bear what the Agent lost (SPA 9.1(b)). */
  private void payer(Payment payment, Reimbursement sum, KeyPath path) {
    List<String> sellers = record.withHeirs(examined.deal().roles().sellers());
    if (sum.under().equals(INDEMNITY)
        && !payment.by().equals(Roles.SELLERS)
        && examined.deal().parties().containsKey(payment.by())
        && !sellers.contains(payment.by())) {
      examined.atValue(
          path,
          Quoted.of(payment.by()) + " bears nothing of what the Agent lost",
          "sellers, or one of " + String.join(", ", sellers),
          "");
    }
  }

  /** Each agreement is changed by its own parties. */
  private void amendment(Amendment amendment) {
    KeyPath path = RECORD.child("amendments").child(amendment.id());
    boolean escrow = Clause.ofEscrow(amendment.under());
    amendment.changes().keySet().stream()
        .filter(term -> term.startsWith(TERMS) != escrow)
        .forEach(
            term ->
                examined.atKey(
                    path.child("changes").child(term),
                    term
                        + " is a term of the "
                        + (escrow ? "purchase" : "escrow")
                        + " agreement, which "
                        + amendment.under()
                        + " does not amend",
                    escrow
                        ? "a term as in escrow.resignation_days"
                        : "a term of the purchase agreement",
                    "Each agreement is amended on its own."));
    if (!escrow && !amendment.consented().isEmpty()) {
      examined.atKey(
          path.child("consented"),
          "the purchase agreement is amended by a signed writing",
          "signatures under signed",
          "Consent without a signature may do for the escrow agreement.");
    }
  }

  private void noSuch(KeyPath path, String id, String what, Map<String, ?> there) {
    if (examined.recorded(id)) {
      examined.atValue(
          path,
          Quoted.of(id) + " is no " + what,
          there.isEmpty()
              ? "nothing, as there is none"
              : "one of " + String.join(", ", there.keySet()),
          "");
    }
  }

  private void positive(BigDecimal amount, KeyPath path) {
    if (amount.signum() == 0) {
      examined.atValue(path, "this is zero", "more than zero", "");
    }
  }

  private void notBefore(Optional<LocalDate> day, KeyPath path, LocalDate first, String what) {
    day.filter(one -> one.isBefore(first))
        .ifPresent(
            one ->
                examined.atValue(
                    path,
                    Words.day(one) + " is before " + what,
                    Words.day(first) + " or a later day",
                    ""));
  }
}
