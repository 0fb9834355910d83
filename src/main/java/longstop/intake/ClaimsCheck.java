package longstop.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Arbitrator;
import longstop.deal.Claim;
import longstop.deal.DealRecord;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Objection;
import longstop.deal.Resolution;
import longstop.deal.ResolutionKind;
import longstop.located.Nearest;
import longstop.located.Quoted;

/** What follows a claim comes after it, in amounts that can be. */
final class ClaimsCheck {

  private static final KeyPath RECORD = KeyPath.of("record");

  private final Examined examined;
  private final Map<String, Claim> claims;

  private ClaimsCheck(Examined examined) {
    this.examined = examined;
    this.claims = examined.deal().record().claims();
  }

  static void check(Examined examined) {
    ClaimsCheck check = new ClaimsCheck(examined);
    DealRecord record = examined.deal().record();
    record.objections().values().forEach(check::objection);
    record
        .arbitrators()
        .forEach((id, one) -> check.after(one.claim(), one.on(), at("arbitrators", id)));
    record.resolutions().values().forEach(check::resolution);
    record.resolutions().values().stream()
        .sorted(Comparator.comparing(Resolution::on).thenComparing(Resolution::id))
        .collect(Collectors.groupingBy(Resolution::claim, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(check::inOrder);
    record.escrowMovements().values().forEach(check::movement);
  }

  private static KeyPath at(String kind, String id) {
    return RECORD.child(kind).child(id);
  }

  private void objection(Objection objection) {
    KeyPath path = at("objections", objection.id());
    after(objection.claim(), objection.on(), path);
    notZero(objection.amount(), path.child("amount"));
    Optional<BigDecimal> claimed =
        Optional.ofNullable(claims.get(objection.claim())).flatMap(Claim::amount);
    if (claimed.isPresent()
        && objection.amount().filter(part -> part.compareTo(claimed.get()) > 0).isPresent()) {
      examined.atValue(
          path.child("amount"),
          "this is more than the claim",
          claimed.get().toPlainString() + " or less, or nothing if it is made to all of the claim",
          "");
    }
    objection.adds().ifPresent(some -> adds(objection, some, path));
  }

  /** One adds to others if it is made to a part of the claim, and some of that is new. */
  private void adds(Objection objection, BigDecimal some, KeyPath path) {
    if (objection.amount().filter(part -> some.compareTo(part) < 0).isEmpty()
        || some.signum() == 0) {
      examined.atValue(
          path.child("adds"),
          "what repeats a part of other objections adds less than all of its amount",
          objection.amount().isPresent()
              ? "more than zero, and less than " + objection.amount().get().toPlainString()
              : "nothing, as it is made to all of the claim",
          "If it adds nothing it only repeats others, and if it adds all it does not repeat them;"
              + " repeats says so.");
    } else if (objection.repeats() != Answer.UNKNOWN) {
      examined.atValue(
          path.child("repeats"),
          "what adds to others neither only repeats them nor is made to another part",
          "nothing, or no adds",
          "");
    }
  }

  private void resolution(Resolution resolution) {
    KeyPath path = at("resolutions", resolution.id());
    after(resolution.claim(), resolution.on(), path);
    if (resolution.kind() == ResolutionKind.WITHDRAWAL && resolution.amount().signum() > 0) {
      examined.atValue(
          path.child("amount"), "nothing is owed on a claim that is given up", "zero", "");
    }
    boolean award = resolution.kind() == ResolutionKind.AWARD;
    if (award && !resolution.by().isEmpty()) {
      examined.atValue(
          path.child("by"),
          "an award is made by the arbitrator, who is no party",
          "nothing, or the kind agreement",
          "The arbitrator is recorded under arbitrators.");
    }
    if (award && !perhapsVoid(resolution)) {
      decides(resolution, path);
    }
    resolution.arbitrators().forEach(id -> maker(resolution, id, path.child("arbitrators")));
    only(award, resolution.atSeat(), path.child("at_seat"));
    only(award, resolution.byProcedures(), path.child("by_procedures"));
  }

  /** An award is made by an arbitrator of its claim; of others it is not asked. */
  private void maker(Resolution resolution, String id, KeyPath path) {
    Arbitrator arbitrator = examined.deal().record().arbitrators().get(id);
    if (resolution.kind() != ResolutionKind.AWARD) {
      examined.atKey(path, "only an award is made by an arbitrator", "the kind award", "");
    } else if (arbitrator != null && !arbitrator.claim().equals(resolution.claim())) {
      examined.atKey(
          path,
          Quoted.of(id) + " is arbitrator of another claim, " + arbitrator.claim(),
          "arbitrators of " + resolution.claim(),
          "");
    }
  }

  /** An award decides on objections that were made before (SPA 8.9(b)); there may be none. */
  private void decides(Resolution award, KeyPath path) {
    List<Objection> objections =
        examined.deal().record().objections().values().stream()
            .filter(one -> one.claim().equals(award.claim()))
            .sorted(Comparator.comparing(Objection::on).thenComparing(Objection::id))
            .toList();
    List<Objection> later =
        objections.stream().filter(one -> one.on().isAfter(award.on())).toList();
    if (!later.isEmpty() && later.size() == objections.size()) {
      examined.atValue(
          path.child("on"),
          Words.day(award.on()) + " is before the objection that the award decides on",
          Words.day(later.get(0).on()) + " or a later day",
          "");
      return;
    }
    later.forEach(
        one ->
            examined.atValue(
                at("objections", one.id()).child("on"),
                Words.day(one.on()) + " is after the award on the claim",
                Words.day(award.on()) + " or an earlier day",
                ""));
  }

  private void only(boolean award, Answer answer, KeyPath path) {
    if (!award && answer != Answer.UNKNOWN) {
      examined.atValue(path, "only of an award this is asked", "nothing, or the kind award", "");
    }
  }

  /**
   * The resolutions of one claim by day: each says what is owed in all, and the last one ends it.
   */
  private void inOrder(List<Resolution> all) {
    for (int at = 1; at < all.size(); at++) {
      next(all.get(at - 1), all.get(at), at("resolutions", all.get(at).id()));
    }
  }

  private static boolean perhapsVoid(Resolution award) {
    return award.atSeat() == Answer.NO || award.byProcedures() == Answer.NO;
  }

  /** Whether it may not count, so that what follows need not heed it (SPA 8.9(b)). */
  private static boolean perhapsVoid(Resolution before, Resolution next) {
    return perhapsVoid(before)
        || !before.arbitrators().isEmpty()
        || (!before.by().isEmpty() && !before.by().equals(next.by()));
  }

  private void next(Resolution before, Resolution next, KeyPath path) {
    if (before.on().equals(next.on())) {
      examined.atValue(
          path.child("on"),
          Quoted.of(before.id()) + " is of the same day",
          "one for a day, with what is owed on the claim in all",
          "");
    } else if (perhapsVoid(before, next)) {
      return;
    } else if (before.kind() != ResolutionKind.AGREEMENT) {
      examined.atValue(
          path.child("claim"),
          "the claim ended before, on " + Words.day(before.on()),
          "nothing of a claim after its withdrawal or an award",
          "");
    } else if (next.amount().compareTo(before.amount()) < 0) {
      examined.atValue(
          path.child("amount"),
          "this is less than was agreed before",
          before.amount().toPlainString()
              + " or more: what is owed on the claim in all, with what was agreed before",
          next.kind() == ResolutionKind.WITHDRAWAL
              ? "If only the rest is given up, nothing is recorded of it but the agreement."
              : "");
    }
  }

  /**
   * A set-off settles a claim, a payment an expense or the costs of an award, a release nothing.
   */
  private void movement(EscrowMovement movement) {
    KeyPath path = at("escrow_movements", movement.id()).child("settles");
    DealRecord record = examined.deal().record();
    if (movement.kind() == MovementKind.RELEASE || movement.kind() == MovementKind.RETURN) {
      movement
          .settles()
          .ifPresent(
              id ->
                  examined.atKey(
                      path,
                      "what is released to the sellers, or comes back, settles nothing",
                      "a set-off for a claim, a payment for an expense, or no settles",
                      ""));
    } else if (movement.kind() == MovementKind.SET_OFF) {
      settles(movement, claims.keySet(), "claim", "the claim that the shares are set off against");
    } else {
      List<String> there =
          Stream.concat(
                  record.escrowExpenses().keySet().stream(), record.resolutions().keySet().stream())
              .toList();
      settles(
          movement,
          there,
          "expense and no award",
          "the expense, or the award whose costs, the shares pay");
    }
  }

  private void settles(
      EscrowMovement movement, Collection<String> there, String what, String expected) {
    movement
        .settles()
        .filter(id -> !there.contains(id))
        .filter(examined::recorded)
        .ifPresent(
            id ->
                examined.atValue(
                    at("escrow_movements", movement.id()).child("settles"),
                    Quoted.of(id) + " is no " + what + " of this record",
                    expected,
                    Nearest.hint(id, there)));
  }

  /** What is said of a claim is not said before it is made. */
  private void after(String claim, LocalDate day, KeyPath path) {
    Optional.ofNullable(claims.get(claim))
        .map(Claim::on)
        .filter(day::isBefore)
        .ifPresent(
            made ->
                examined.atValue(
                    path.child("on"),
                    Words.day(day) + " is before the claim was made",
                    Words.day(made) + " or a later day",
                    ""));
  }

  /** That nothing is below zero is checked of every number. */
  private void notZero(Optional<BigDecimal> amount, KeyPath path) {
    if (amount.filter(one -> one.signum() == 0).isPresent()) {
      examined.atValue(path, "this is zero", "more than zero", "");
    }
  }
}
