package longstop.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import longstop.binding.KeyPath;
import longstop.deal.Answer;
import longstop.deal.Party;
import longstop.deal.Roles;
import longstop.located.Quoted;

/** Parties can be told apart, and each can be what its role makes it. */
final class RolesCheck {

  /** An id is a part of keys and lines, so it has no blanks. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** What these words stand for where a party id may stand as well. */
  private static final Set<String> RESERVED = Set.of("deal", "sellers");

  private final Examined examined;
  private final Map<String, Party> parties;

  private RolesCheck(Examined examined) {
    this.examined = examined;
    this.parties = examined.deal().parties();
  }

  static void check(Examined examined) {
    RolesCheck check = new RolesCheck(examined);
    check.parties.values().forEach(check::party);
    check.roles(examined.deal().roles());
  }

  private void party(Party party) {
    KeyPath path = KeyPath.of("parties", party.id());
    if (!ID.matcher(party.id()).matches() || RESERVED.contains(party.id())) {
      examined.atKey(
          path,
          Quoted.of(party.id()) + " cannot be the id of a party",
          "letters, digits, hyphens, dots; not deal or sellers",
          "");
    }
    if (!party.individual() && party.married() == Answer.YES) {
      examined.atValue(
          path.child("married"), "only a natural person is married", "kind: individual", "");
    }
  }

  private void roles(Roles roles) {
    company(roles.parent(), "parent");
    company(roles.acquisitionSub(), "acquisition_sub");
    company(roles.company(), "company");
    if (distinct(roles) < 3) {
      examined.atKey(
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
      examined.atKey(KeyPath.of("roles", "holders"), "nobody sells", "at least one holder", "");
    }
    if (roles.partnership().isPresent() == roles.partners().isEmpty()) {
      examined.atKey(
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
      examined.atValue(
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
        examined.atValue(
            KeyPath.of("roles", role).child(i),
            Quoted.of(ids.get(i)) + " stands here twice",
            "each once",
            "");
      }
    }
  }
}
