package longstop.intake;

import java.time.LocalDate;
import java.util.List;
import longstop.binding.KeyPath;
import longstop.binding.Positions;
import longstop.deal.Deal;
import longstop.deal.Roles;
import longstop.located.Problems;
import longstop.register.Clause;
import longstop.register.Register;

/**
 * A deal under check.
 *
 * @param deal the deal
 * @param register the clauses and readings it may name
 * @param today the day after which nothing can have happened
 * @param positions where its values stand
 * @param problems what was found wrong so far
 */
record Examined(
    Deal deal, Register register, LocalDate today, Positions positions, Problems problems) {

  /** Adds a problem where the value begins. */
  void atValue(KeyPath path, String what, String expected, String hint) {
    problems.add(positions.ofValue(path), what, expected, hint);
  }

  /** Adds a problem where the key begins. */
  void atKey(KeyPath path, String what, String expected, String hint) {
    problems.add(positions.ofKey(path), what, expected, hint);
  }

  /**
   * Whether something stands under an id in the record; what does not is told by the references.
   */
  boolean recorded(String id) {
    return deal.record().events().stream().anyMatch(event -> event.id().equals(id));
  }

  /** Ids of those of whom the clause is asked; none for a clause that is asked once or not yet. */
  List<String> askedOf(Clause clause) {
    Roles roles = deal.roles();
    return switch (clause.askedOf()) {
      case DEAL, NOBODY -> List.of();
      case HOLDERS -> roles.holders();
      case SELLERS -> roles.sellers();
      case HOLDERS_AND_HEIRS -> deal.record().withHeirs(roles.holders());
      case SELLERS_AND_HEIRS -> deal.record().withHeirs(roles.sellers());
      case INDIVIDUALS ->
          roles.sellers().stream()
              .filter(id -> deal.parties().containsKey(id) && deal.parties().get(id).individual())
              .toList();
      case PARTNERS -> roles.partners();
      case EMPLOYEES -> roles.employees();
      case NOTICES, PURCHASE_NOTICES, ESCROW_NOTICES ->
          List.copyOf(deal.record().notices().keySet());
      case AMENDMENTS -> List.copyOf(deal.record().amendments().keySet());
      case CLAIMS -> List.copyOf(deal.record().claims().keySet());
      case WAIVERS, ESCROW_WAIVERS -> List.copyOf(deal.record().waivers().keySet());
      case CERTIFICATES -> List.copyOf(deal.record().certificates().keySet());
      case DISTRIBUTIONS -> List.copyOf(deal.record().escrowMovements().keySet());
      case VOTES -> List.copyOf(deal.record().escrowVotes().keySet());
      case AGENT_CHANGES -> List.copyOf(deal.record().agentChanges().keySet());
      case AGENT_ACTS -> List.copyOf(deal.record().agentActs().keySet());
      case ESCROW_DEPARTURES -> List.copyOf(deal.record().escrowDepartures().keySet());
      case PROPOSALS -> roles.sellers();
      case ASSIGNMENTS, ESCROW_ASSIGNMENTS -> List.copyOf(deal.record().assignments().keySet());
    };
  }

  /** Ids of the entries that decide a clause in its stead. */
  List<String> limbsOf(Clause clause) {
    return register.clauses().values().stream()
        .filter(Clause::decided)
        .map(Clause::id)
        .filter(id -> id.startsWith(clause.id() + "/") || id.startsWith(clause.id() + "("))
        .toList();
  }
}
