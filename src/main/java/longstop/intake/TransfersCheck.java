package longstop.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.binding.Binder;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.AddedSale;
import longstop.deal.Answer;
import longstop.deal.Certificate;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.EscrowMovement;
import longstop.deal.EscrowReceipt;
import longstop.deal.PartnershipChange;
import longstop.deal.Party;
import longstop.deal.Proposal;
import longstop.deal.SoldTogether;
import longstop.located.Nearest;
import longstop.located.Problems;
import longstop.located.Quoted;

/** Shares change hands, or are to, in ways that can be: from the Closing on, and to somebody. */
final class TransfersCheck {

  private static final KeyPath PROPOSALS = KeyPath.of("proposals");
  private static final KeyPath RECORD = KeyPath.of("record");
  private static final String DEPOSIT = "SPA 1.5(c)/deposit";

  private final Draft draft;
  private final Setting setting;

  private TransfersCheck(Draft draft, Setting setting) {
    this.draft = draft;
    this.setting = setting;
  }

  /** Checks proposals, and what the record has of transfers. */
  static void check(Draft draft, Optional<Setting> setting) {
    proposals(draft, setting);
    setting.ifPresent(known -> new TransfersCheck(draft, known).record());
  }

  /** Checks proposals one by one, so that one that cannot be read hides nothing of the others. */
  static void proposals(Draft draft, Optional<Setting> setting) {
    for (String id : draft.keys("proposals")) {
      draft
          .at("proposals", id)
          .flatMap(node -> Binder.bind(node, Proposal.class, new Problems()))
          .map(proposal -> proposal.withId(id))
          .ifPresent(
              proposal -> {
                KeyPath path = PROPOSALS.child(id);
                setting.ifPresent(known -> new TransfersCheck(draft, known).check(proposal, path));
                BuyerCheck.check(draft, proposal, path.child("to"), setting);
              });
    }
  }

  /** Checks one proposal, but for what it says of the buyer. */
  private void check(Proposal proposal, KeyPath path) {
    positive(BigDecimal.valueOf(proposal.shares()), path.child("shares"));
    afterClosing(proposal.on(), path.child("on"));
    transfer(
        proposal.seller(),
        proposal.manner(),
        proposal.to().party(),
        path,
        path.child("to").child("party"));
    lot(proposal.done(), path.child("lot"), this::steps);
    proposal
        .brokerage()
        .price()
        .ifPresent(price -> positive(price, path.child("brokerage").child("price")));
    proposal
        .brokerage()
        .orderPlaced()
        .filter(day -> day.isAfter(proposal.on()))
        .ifPresent(
            day ->
                draft.atValue(
                    path.child("brokerage").child("order_placed"),
                    Words.day(day) + " is after the sale",
                    Words.day(proposal.on()) + " or an earlier day",
                    ""));
  }

  /** Others may have parts of the partnership too, but together it is one. */
  private void parts(PartnershipChange change) {
    KeyPath path = RECORD.child("partnership_changes").child(change.id()).child("parts");
    change.parts().forEach((partner, part) -> positive(part, path.child(partner)));
    BigDecimal all = change.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (all.compareTo(new BigDecimal(100)) > 0) {
      draft.atValue(
          path,
          "the parts come to " + all.toPlainString() + " per cent",
          "100 or less",
          "Partners who are left out have no part any more.");
    }
  }

  private void record() {
    for (Disposal disposal : setting.record().disposals().values()) {
      KeyPath path = RECORD.child("disposals").child(disposal.id());
      positive(disposal.shares(), path.child("shares"));
      afterClosing(disposal.on(), path.child("on"));
      transfer(disposal.seller(), disposal.manner(), disposal.to(), path, path.child("to"));
      heir(disposal, path.child("seller"));
      lot(disposal, path.child("lot"), Stream::empty);
    }
    for (AddedSale sale : setting.record().addedSales().values()) {
      KeyPath path = RECORD.child("added_sales").child(sale.id());
      positive(sale.shares(), path.child("shares"));
    }
    setting.record().partnershipChanges().values().forEach(this::parts);
    for (SoldTogether together : setting.record().soldTogether().values()) {
      if (together.sellers().stream().distinct().count() < 2) {
        draft.atValue(
            RECORD.child("sold_together").child(together.id()).child("sellers"),
            "these are fewer than two sellers",
            "two sellers or more",
            "");
      }
    }
    for (EscrowMovement movement : setting.record().escrowMovements().values()) {
      KeyPath path = RECORD.child("escrow_movements").child(movement.id());
      afterClosing(movement.on(), path.child("on"));
      afterDeposit(movement.on(), path.child("on"));
      movement
          .shares()
          .forEach((holder, number) -> positive(number, path.child("shares").child(holder)));
    }
    for (EscrowReceipt receipt : setting.record().escrowReceipts().values()) {
      KeyPath path = RECORD.child("escrow_receipts").child(receipt.id());
      if (receipt.joined() == Answer.YES) {
        afterDeposit(receipt.on(), path.child("on"));
      }
      receipt.delivered().ifPresent(day -> delivered(receipt, day, path.child("delivered")));
    }
    for (Certificate certificate : setting.record().certificates().values()) {
      KeyPath path = RECORD.child("certificates").child(certificate.id());
      positive(certificate.shares(), path.child("shares"));
    }
  }

  /**
   * Only sellers are bound; of an heir it counts to whom his place in the escrow passed (ESC 1(c)).
   */
  private void heir(Disposal disposal, KeyPath path) {
    List<String> sellers = setting.roles().sellers();
    if (!sellers.contains(disposal.seller())
        && !disposal.manner().byDeath()
        && setting.record().withHeirs(sellers).contains(disposal.seller())) {
      draft.atValue(
          path,
          Quoted.of(disposal.seller()) + " is an heir, and no seller in this deal",
          "one of " + String.join(", ", sellers) + "; of an heir only that he died too",
          "");
    }
  }

  /** What the proposals come to once they are done, as steps of a plan. */
  private Stream<Disposal> steps() {
    return draft.keys("proposals").stream()
        .flatMap(
            id ->
                draft
                    .at("proposals", id)
                    .flatMap(node -> Binder.bind(node, Proposal.class, new Problems()))
                    .map(proposal -> proposal.withId(id).done())
                    .stream());
  }

  /**
   * The shares of the Closing, or those that a transfer brought the seller by that day.
   *
   * @param planned transfers that may be done by then, of which those before it in a plan count
   */
  private void lot(Disposal taken, KeyPath path, Supplier<Stream<Disposal>> planned) {
    Optional<String> id = taken.lot().filter(lot -> !lot.equals(Disposal.FROM_THE_CLOSING));
    if (id.isEmpty()) {
      return;
    }
    List<String> received =
        Stream.concat(
                setting.record().disposals().values().stream()
                    .filter(one -> !one.on().isAfter(taken.on())),
                planned.get().filter(one -> Disposal.ORDER.compare(one, taken) < 0))
            .filter(one -> one.to().equals(Optional.of(taken.seller())) && one.moves())
            .map(Disposal::id)
            .toList();
    if (!received.contains(id.get())) {
      draft.atValue(
          path,
          Quoted.of(id.get()) + " brought " + Quoted.of(taken.seller()) + " no shares by then",
          Stream.concat(Stream.of(Disposal.FROM_THE_CLOSING), received.stream())
              .collect(Collectors.joining(", ", "one of ", "")),
          Nearest.hint(id.get(), received));
    }
  }

  private void positive(BigDecimal number, KeyPath path) {
    if (number.signum() <= 0) {
      draft.atValue(
          path,
          number.signum() == 0 ? "this is zero" : number.toPlainString() + " is below zero",
          "more than zero",
          "");
    }
  }

  private void afterClosing(LocalDate day, KeyPath path) {
    if (day.isBefore(setting.closing())) {
      draft.atValue(
          path,
          Words.day(day) + " is before the shares are issued, at " + setting.closingWords(),
          Words.day(setting.closing()) + " or a later day",
          "");
    }
  }

  /** Nothing leaves the escrow, or joins it, before it is there. */
  private void afterDeposit(LocalDate day, KeyPath path) {
    Optional.ofNullable(setting.record().acts().get(DEPOSIT))
        .map(Act::on)
        .filter(first -> day.isBefore(first) && !day.isBefore(setting.closing()))
        .ifPresent(
            first ->
                draft.atValue(
                    path,
                    Words.day(day) + " is before the deposit in escrow",
                    Words.day(first) + " or a later day",
                    ""));
  }

  /** What is counted is delivered by the movements; nothing is delivered before it came. */
  private void delivered(EscrowReceipt receipt, LocalDate day, KeyPath path) {
    if (!receipt.other()) {
      draft.atValue(
          path,
          "shares and cash are delivered under escrow_movements",
          "a movement of the kind release",
          "Leave delivered out.");
    } else if (day.isBefore(receipt.on())) {
      draft.atValue(
          path,
          Words.day(day) + " is before " + receipt.what() + " came",
          Words.day(receipt.on()) + " or a later day",
          "");
    }
  }

  private void transfer(
      String seller, DisposalKind kind, Optional<String> to, KeyPath path, KeyPath buyer) {
    if (to.equals(Optional.of(seller))) {
      draft.atValue(buyer, Quoted.of(seller) + " is the seller himself", "somebody else", "");
    }
    if (kind == DisposalKind.DISTRIBUTION) {
      distribution(seller, to, path, buyer);
    }
    boolean mortal =
        Optional.ofNullable(setting.parties().get(seller)).map(Party::individual).orElse(true);
    if (kind.byDeath() && !mortal) {
      draft.atValue(
          path.child("kind"),
          Quoted.of(seller) + " is no natural person, and leaves nothing to heirs",
          "another kind of transfer",
          "");
    }
  }

  /** The partnership alone distributes, and to its partners alone (SPA 1.2(a)). */
  private void distribution(String seller, Optional<String> to, KeyPath path, KeyPath buyer) {
    Optional<String> partnership = setting.roles().partnership();
    List<String> partners = setting.roles().partners();
    if (!partnership.equals(Optional.of(seller))) {
      draft.atValue(
          path.child("kind"),
          "only the partnership distributes shares, and " + Quoted.of(seller) + " is not it",
          partnership
              .map(id -> "the seller " + id + ", or another kind of transfer")
              .orElse("another kind of transfer"),
          "");
    } else if (to.filter(partners::contains).isEmpty()) {
      draft.atValue(
          to.isPresent() ? buyer : path.child("kind"),
          to.map(id -> Quoted.of(id) + " is no partner of the partnership")
              .orElse("a distribution goes to a partner, and none is named"),
          "one of " + String.join(", ", partners),
          "");
    }
  }
}
