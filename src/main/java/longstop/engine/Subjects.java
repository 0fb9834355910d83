package longstop.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.concluded.Asked;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Event;
import longstop.deal.MovementKind;
import longstop.deal.Notice;
import longstop.deal.Party;
import longstop.deal.Proposal;
import longstop.register.Clause;
import longstop.register.Owner;

/**
 * Of whom a clause is asked on a deal, and how to call them.
 *
 * @param deal the deal
 * @param known its record as known on the as-of date
 * @param proposals the proposals that are judged, by id
 */
record Subjects(Deal deal, DealRecord known, Map<String, Proposal> proposals) {

  /** Ids of those of whom the clause is asked, in the order of the deal file. */
  List<String> of(Clause clause) {
    return switch (clause.askedOf()) {
      case DEAL -> List.of(Asked.DEAL);
      case HOLDERS -> deal.roles().holders();
      case SELLERS -> deal.roles().sellers();
      case HOLDERS_AND_HEIRS -> known.withHeirs(deal.roles().holders());
      case SELLERS_AND_HEIRS -> known.withHeirs(deal.roles().sellers());
      case INDIVIDUALS -> deal.roles().sellers().stream().filter(this::isIndividual).toList();
      case PARTNERS -> deal.roles().partners();
      case EMPLOYEES -> deal.roles().employees();
      case NOTICES -> ids(known.notices().values().stream());
      case PURCHASE_NOTICES ->
          ids(known.notices().values().stream().filter(notice -> !ofEscrow(notice)));
      case ESCROW_NOTICES -> ids(known.notices().values().stream().filter(Subjects::ofEscrow));
      case AMENDMENTS ->
          ids(
              known.amendments().values().stream()
                  .filter(amendment -> amendment.under().equals(clause.id())));
      case WAIVERS ->
          ids(known.waivers().values().stream().filter(one -> !Clause.ofEscrow(one.of())));
      case ESCROW_WAIVERS ->
          ids(known.waivers().values().stream().filter(one -> Clause.ofEscrow(one.of())));
      case ASSIGNMENTS ->
          ids(
              known.assignments().values().stream()
                  .filter(
                      one ->
                          one.clauses().isEmpty()
                              || !one.clauses().stream().allMatch(Clause::ofEscrow)));
      case ESCROW_ASSIGNMENTS ->
          ids(
              known.assignments().values().stream()
                  .filter(one -> one.clauses().stream().anyMatch(Clause::ofEscrow)));
      case CERTIFICATES -> ids(known.certificates().values().stream());
      case CLAIMS -> ids(known.claims().values().stream());
      case DISTRIBUTIONS ->
          ids(
              known.escrowMovements().values().stream()
                  .filter(one -> one.kind() == MovementKind.RELEASE));
      case VOTES -> ids(known.escrowVotes().values().stream());
      case AGENT_CHANGES -> ids(known.agentChanges().values().stream());
      case AGENT_ACTS -> ids(known.agentActs().values().stream());
      case ESCROW_DEPARTURES -> ids(known.escrowDepartures().values().stream());
      case PROPOSALS -> List.copyOf(proposals.keySet());
      case NOBODY -> List.of();
    };
  }

  /** Whether a notice is given for a clause of the escrow agreement. */
  private static boolean ofEscrow(Notice notice) {
    return notice.under().filter(Clause::ofEscrow).isPresent();
  }

  private static List<String> ids(java.util.stream.Stream<? extends Event> events) {
    return events.map(Event::id).collect(Collectors.toList());
  }

  private boolean isIndividual(String id) {
    return Optional.ofNullable(deal.parties().get(id)).filter(Party::individual).isPresent();
  }

  /** The subject in words. */
  String name(String subject) {
    if (subject.equals(Asked.DEAL)) {
      return deal.title();
    }
    return Optional.ofNullable(deal.parties().get(person(subject)))
        .map(Party::name)
        .orElse(subject);
  }

  /** The party whom a subject is about: for a proposal its seller. */
  String person(String subject) {
    return proposals.containsKey(subject) ? proposals.get(subject).seller() : subject;
  }

  /** Who must act, in words. */
  String owner(Owner owner, String subject) {
    return switch (owner) {
      case SUBJECT -> name(subject);
      case AUTHOR -> author(subject);
      case PARENT -> "Parent";
      case ACQUISITION_SUB -> "Acquisition Sub";
      case COMPANY -> "the Company";
      case SELLERS -> "the sellers";
      case AGENT -> "the Agent";
      case ESCROW_AGENT -> "the Escrow Agent";
      case PARTNERSHIP -> deal.roles().partnership().map(this::name).orElse("the partnership");
      case PARTNERS -> "its partners";
      case EXCHANGE_AGENT -> "the Exchange Agent";
      case TRANSFER_AGENT -> "its transfer agent";
      case COMPANY_AND_AGENT -> "the Company and the Agent";
      case PARENT_AND_AGENT -> "Parent and the Agent";
      case ARBITRATOR_AND_ESCROW_AGENT -> "the arbitrator and the Escrow Agent";
      case COMPANY_AND_HOLDERS_OF_RIGHTS -> "the Company and the holders of such rights";
      case BUYING_SIDE -> "Parent and Acquisition Sub";
      case BUYING_SIDE_AND_ESCROW_AGENT -> "Parent, Acquisition Sub and the Escrow Agent";
      case PARENT_AND_COMPANY -> "Parent and the Company";
      case COMPANY_AND_SELLERS -> "the Company and the sellers";
      case PARENT_AND_SELLERS -> "Parent and the sellers";
      case ALL_PARTIES -> "all parties";
    };
  }

  /**
   * Whether those who are to fulfil a condition answer for a clause too. For what somebody does
   * whom the record names, his side alone answers: for the sellers also their Agent.
   *
   * @param condition who is to fulfil the condition
   */
  boolean answers(Owner condition, Clause clause, String subject) {
    if (clause.owner() != Owner.AUTHOR) {
      return true;
    }
    String by = by(subject);
    return condition.buying() ? deal.roles().buying(by) : deal.roles().selling(by) || agent(by);
  }

  /** Whether the Company itself may owe what a clause asks, and not each seller for himself. */
  boolean ofCompany(Clause clause, String subject) {
    return clause.owner() == Owner.AUTHOR
        ? by(subject).equals(deal.roles().company())
        : subject.equals(Asked.DEAL);
  }

  /** Whether somebody is the Agent of the sellers, or was named as a later one. */
  private boolean agent(String party) {
    return party.equals(deal.roles().agent())
        || known.agentChanges().values().stream().anyMatch(one -> one.successor().equals(party));
  }

  /** Party id of the one from whom a notice or an assignment of the record comes. */
  private String by(String event) {
    return known.notices().containsKey(event)
        ? known.notices().get(event).from()
        : known.assignments().get(event).by();
  }

  /** From whom a notice or an assignment of the record comes, in words. */
  private String author(String event) {
    String party = by(event);
    if (party.equals(deal.roles().parent())) {
      return owner(Owner.PARENT, party);
    }
    if (party.equals(deal.roles().acquisitionSub())) {
      return owner(Owner.ACQUISITION_SUB, party);
    }
    return party.equals(deal.roles().company()) ? owner(Owner.COMPANY, party) : name(party);
  }
}
