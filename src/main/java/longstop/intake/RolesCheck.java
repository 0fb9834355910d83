package longstop.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import longstop.binding.Binder;
import longstop.binding.KeyPath;
import longstop.deal.Answer;
import longstop.deal.Deal;
import longstop.deal.Party;
import longstop.deal.Roles;
import longstop.located.Problems;
import longstop.located.Quoted;

/** Parties can be told apart, and each can be what its role makes it. */
final class RolesCheck {

  /** An id is a part of keys and lines, so it has no blanks. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** What these words stand for where a party id may stand as well. */
  private static final Set<String> RESERVED = Set.of("deal", "sellers");

  /**
   * The part of a deal that says who is who.
   *
   * @param parties as in {@link Deal}
   * @param roles as in {@link Deal}
   */
  private record Cast(Map<String, Party> parties, Roles roles) {}

  private final Draft draft;
  private final Map<String, Party> parties;

  private RolesCheck(Draft draft, Map<String, Party> parties) {
    this.draft = draft;
    this.parties = parties;
  }

  /** Checks what can be bound of parties and roles, whatever is wrong with the rest. */
  static void check(Draft draft) {
    Binder.bind(draft.only("parties", "roles"), Cast.class, new Problems())
        .ifPresent(
            cast -> {
              RolesCheck check = new RolesCheck(draft, cast.parties());
              cast.parties().values().forEach(check::party);
              check.roles(cast.roles());
            });
  }

  private void party(Party party) {
    KeyPath path = KeyPath.of("parties", party.id());
    if (!ID.matcher(party.id()).matches() || RESERVED.contains(party.id())) {
      draft.atKey(
          path,
          Quoted.of(party.id()) + " cannot be the id of a party",
          "letters, digits, hyphens, dots; not deal or sellers",
          "");
    }
    if (!party.individual() && party.married() == Answer.YES) {
      draft.atValue(
          path.child("married"), "only a natural person is married", "kind: individual", "");
    }
  }

  private void roles(Roles roles) {
    company(roles.parent(), "parent");
    company(roles.acquisitionSub(), "acquisition_sub");
    company(roles.company(), "company");
    if (distinct(roles) < 3) {
      draft.atKey(
          KeyPath.of("roles"),
          "parent, acquisition_sub and company are not three parties",
          "three different ids",
          "");
    }
    roles.partnership().ifPresent(id -> kind(id, KeyPath.of("roles", "partnership"), false));
    individuals(roles.partners(), "partners");
    individuals(roles.employees(), "employees");
    once(roles.holders(), "holders");
    if (roles.holders().isEmpty()) {
      draft.atKey(KeyPath.of("roles", "holders"), "nobody sells", "at least one holder", "");
    }
    if (roles.partnership().isPresent() == roles.partners().isEmpty()) {
      draft.atKey(
          KeyPath.of("roles", "partners"),
          roles.partners().isEmpty()
              ? "the partnership has no partners"
              : "there are partners of no partnership",
          "partnership and partners, or neither",
          "");
    }
  }

  private static int distinct(Roles roles) {
    return new HashSet<>(List.of(roles.parent(), roles.acquisitionSub(), roles.company())).size();
  }

  private void company(String id, String role) {
    kind(id, KeyPath.of("roles", role), false);
  }

  private void individuals(List<String> ids, String role) {
    once(ids, role);
    for (int i = 0; i < ids.size(); i++) {
      kind(ids.get(i), KeyPath.of("roles", role).child(i), true);
    }
  }

  private void kind(String id, KeyPath path, boolean individual) {
    if (parties.containsKey(id) && parties.get(id).individual() != individual) {
      draft.atValue(
          path,
          Quoted.of(id) + (individual ? " is no natural person" : " is a natural person"),
          individual ? "a party of kind individual" : "a party of another kind than individual",
          "");
    }
  }

  private void once(List<String> ids, String role) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        draft.atValue(
            KeyPath.of("roles", role).child(i),
            Quoted.of(ids.get(i)) + " stands here twice",
            "each once",
            "");
      }
    }
  }
}
