package longstop.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Damage;
import longstop.deal.DamageKind;
import longstop.deal.DealRecord;
import longstop.deal.Roles;
import longstop.located.Quoted;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.ClauseKind;
import longstop.register.Owner;

/** Claims for indemnification are made after the Closing, of Damages that can be. */
final class IndemnityCheck {

  private static final KeyPath RECORD = KeyPath.of("record");
  private static final String DOLLARS = "USD";
  private static final String HOLD_HARMLESS = "SPA IIA(b)/hold-harmless";
  private static final String PARTNERS_INDEMNITY = "SPA IIA(j)/indemnity";

  /** What is asked of some of the sellers. */
  private static final Set<AskedOf> OF_SOME =
      Set.of(AskedOf.HOLDERS, AskedOf.PARTNERS, AskedOf.INDIVIDUALS);

  private final Examined examined;
  private final Setting setting;

  private IndemnityCheck(Examined examined) {
    this.examined = examined;
    this.setting = Setting.of(examined.deal());
  }

  static void check(Examined examined) {
    IndemnityCheck check = new IndemnityCheck(examined);
    DealRecord record = examined.deal().record();
    record.claims().values().forEach(check::claim);
    if (record.allLimitations() == Answer.YES && record.limitations().isEmpty()) {
      examined.atValue(
          RECORD.child("all_limitations"),
          "no period of limitation is recorded",
          "the periods under limitations, or no such word",
          "");
    }
  }

  private void claim(Claim claim) {
    KeyPath path = RECORD.child("claims").child(claim.id());
    if (claim.on().isBefore(setting.closing())) {
      examined.atValue(
          path.child("on"),
          Words.day(claim.on()) + " is before " + setting.closingWords(),
          Words.day(setting.closing()) + " or a later day",
          "Before it there are conditions and a right to terminate, and no indemnity.");
    }
    claim
        .amount()
        .filter(amount -> amount.signum() == 0)
        .ifPresent(amount -> zero(path.child("amount")));
    claim
        .knownSince()
        .filter(day -> day.isAfter(claim.on()))
        .ifPresent(day -> after(path.child("known_since"), day, claim.on(), "the claim was made"));
    Optional.ofNullable(examined.register().clauses().get(claim.breach()))
        .ifPresent(
            clause -> {
              heading(clause, path.child("breach"));
              givers(clause, claim.against(), path.child("against"));
            });
    claimant(claim, path);
    once(claim.against(), "seller", path.child("against"));
    once(claim.eventNotices(), "notice", path.child("event_notices"));
    claim
        .notice()
        .map(claim.eventNotices()::indexOf)
        .filter(at -> at >= 0)
        .ifPresent(at -> itself(path.child("event_notices").child(at)));
    claim.damages().values().forEach(damage -> damage(claim, damage, path.child("damages")));
  }

  /**
   * A section that only heads its limbs says what is broken where these are promises of one sort.
   * Elsewhere who answers, for how long and on what condition differs from limb to limb.
   */
  private void heading(Clause clause, KeyPath path) {
    List<Clause> limbs =
        clause.askedOf() == AskedOf.NOBODY
            ? examined.limbsOf(clause).stream().map(examined.register().clauses()::get).toList()
            : List.of();
    if (!limbs.stream().allMatch(limb -> alike(clause, limb))) {
      examined.atValue(
          path,
          Quoted.of(clause.id()) + " is a heading over several promises",
          "the limb that is broken: "
              + limbs.stream()
                  .filter(IndemnityCheck::promises)
                  .map(Clause::id)
                  .collect(Collectors.joining(", ")),
          "");
    }
  }

  /** The condition on which the sellers answer is no promise that could be broken. */
  private static boolean promises(Clause limb) {
    return limb.kind() != ClauseKind.SURVIVAL || limb.id().equals(PARTNERS_INDEMNITY);
  }

  private static boolean alike(Clause clause, Clause limb) {
    return limb.kind() == clause.kind()
        && limb.afterClosing() == clause.afterClosing()
        && (limb.kind() == ClauseKind.REPRESENTATION || limb.owner() == clause.owner());
  }

  /** Who is said to have broken a promise is one of those who gave it. */
  private void givers(Clause clause, List<String> against, KeyPath path) {
    List<String> givers = givers(clause);
    for (int at = 0; at < against.size(); at++) {
      String id = against.get(at);
      if (setting.roles().seller(id) && !givers.contains(id)) {
        examined.atValue(
            path.child(at),
            Quoted.of(id) + " does not give this promise",
            "one of " + String.join(", ", givers),
            "");
      }
    }
  }

  /** The sellers who give a promise; all of them where it is not one of some alone. */
  private List<String> givers(Clause clause) {
    Roles roles = setting.roles();
    if (clause.id().equals(PARTNERS_INDEMNITY)) {
      return roles.partners();
    }
    if (clause.id().equals(HOLD_HARMLESS)) {
      return roles.sellers().stream()
          .filter(id -> !roles.assetLiabilityExcluded().contains(id))
          .toList();
    }
    return clause.owner() == Owner.SUBJECT && OF_SOME.contains(clause.askedOf())
        ? examined.askedOf(clause)
        : roles.sellers();
  }

  /** Parent, Acquisition Sub and the Company are of the group, whatever is said (SPA 8.2). */
  private void claimant(Claim claim, KeyPath path) {
    Roles roles = setting.roles();
    claim
        .claimant()
        .filter(id -> roles.buying(id) || id.equals(roles.company()))
        .filter(id -> claim.groupMember() == Answer.NO)
        .ifPresent(
            id ->
                examined.atValue(
                    path.child("group_member"),
                    "this contradicts the claimant, " + Quoted.of(id),
                    "yes, or nothing",
                    ""));
  }

  private void once(List<String> ids, String what, KeyPath path) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < ids.size(); at++) {
      String id = ids.get(at);
      if (!seen.add(id)) {
        examined.atValue(
            path.child(at), Quoted.of(id) + " is named twice", "each " + what + " once", "");
      }
    }
  }

  private void itself(KeyPath path) {
    examined.atValue(
        path,
        "this is the notice of the claim, which counts as it is",
        "notices besides that one",
        "");
  }

  private void damage(Claim claim, Damage damage, KeyPath all) {
    KeyPath path = all.child(damage.id());
    if (damage.amount().signum() == 0) {
      zero(path.child("amount"));
    }
    boolean dollars = damage.currency().equals(DOLLARS);
    damage
        .usdPerUnit()
        .filter(rate -> dollars || rate.signum() == 0)
        .ifPresent(rate -> rate(dollars, path.child("usd_per_unit")));
    boolean defence = damage.kind() == DamageKind.DEFENCE;
    if (damage.incurred() != Answer.UNKNOWN && !defence) {
      examined.atValue(
          path.child("incurred"),
          "only of a cost of defence is it asked whether it was incurred",
          "nothing, or the kind defence",
          "");
    }
    if (claim.thirdParty() == Answer.NO && (defence || damage.kind() == DamageKind.SETTLEMENT)) {
      examined.atValue(
          path.child("kind"),
          "nobody else asserts a claim that could be defended or settled",
          "another kind, or third_party: yes",
          "");
    }
  }

  private void rate(boolean dollars, KeyPath path) {
    if (dollars) {
      examined.atValue(path, "dollars need no rate", "nothing, or another currency", "");
    } else {
      zero(path);
    }
  }

  private void zero(KeyPath path) {
    examined.atValue(path, "this is zero", "more than zero", "");
  }

  private void after(KeyPath path, LocalDate day, LocalDate last, String what) {
    examined.atValue(
        path, Words.day(day) + " is after " + what, Words.day(last) + " or an earlier day", "");
  }
}
