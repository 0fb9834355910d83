package longstop.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.concluded.Asked;
import longstop.concluded.Awaited;
import longstop.concluded.BroughtDown;
import longstop.concluded.Contradiction;
import longstop.concluded.Deed;
import longstop.concluded.Delivery;
import longstop.concluded.EscrowOffice;
import longstop.concluded.Lifted;
import longstop.concluded.Names;
import longstop.concluded.Reading;
import longstop.concluded.RequiredBy;
import longstop.concluded.RouteOf;
import longstop.concluded.SettledAmendment;
import longstop.concluded.Span;
import longstop.concluded.TermsAsAmended;
import longstop.concluded.TermsThen;
import longstop.concluded.Waived;
import longstop.concluded.Weight;
import longstop.deal.Act;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.ClosingEvent;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Ending;
import longstop.deal.Judgement;
import longstop.deal.Matter;
import longstop.deal.Route;
import longstop.deal.Terms;
import longstop.deal.Waiver;
import longstop.indemnity.Basis;
import longstop.indemnity.Breached;
import longstop.law.Law;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.ClauseKind;
import longstop.register.Register;

/**
 * The facts that a session starts from: terms as amended, roles, parties, the record as known on
 * the as-of date, the law, the readings, and for every clause that is asked exactly one of each
 * fact whose absence a rule would otherwise have to match.
 */
final class Facts {

  private final List<Object> facts = new ArrayList<>();
  private final List<Object> proposed = new ArrayList<>();
  private final Inquiry inquiry;
  private final Deal deal;
  private final DealRecord known;
  private final Subjects subjects;
  private final TermsAsAmended amended;
  private final EscrowOffice office;

  private Facts(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.deal = inquiry.deal();
    this.known = deal.record().through(inquiry.asOf());
    this.subjects = new Subjects(deal, known, inquiry.proposals());
    this.amended = TermsAsAmended.of(deal, deal.record().through(inquiry.termsOf()));
    this.office = EscrowOffice.declared(deal.roles(), amended.terms().escrow(), known);
  }

  static Facts of(Inquiry inquiry, Map<String, String> options, Register register) {
    Facts facts = new Facts(inquiry);
    facts.terms();
    facts.record();
    facts.claims(register);
    options.forEach((id, option) -> facts.facts.add(new Reading(id, option)));
    facts.facts.addAll(List.of(Route.values()));
    facts.facts.addAll(inquiry.planned());
    facts.proposed.addAll(inquiry.proposals().values());
    inquiry.asked(register).forEach(clause -> facts.clause(clause, register));
    return facts;
  }

  /** The facts that are there whatever is proposed. */
  List<Object> ofDeal() {
    return facts;
  }

  /** The proposals, and what is asked of them. */
  List<Object> ofProposals() {
    return proposed;
  }

  /** Both. */
  List<Object> all() {
    return Stream.concat(facts.stream(), proposed.stream()).toList();
  }

  private void terms() {
    facts.addAll(amended.settled());
    facts.add(amended.over());
    Terms terms = amended.terms();
    facts.add(terms);
    facts.add(terms.price());
    facts.add(terms.closing());
    facts.add(terms.representations());
    facts.add(terms.covenants());
    facts.add(terms.transfer());
    facts.add(terms.indemnity());
    facts.add(terms.agency());
    facts.add(terms.termination());
    facts.add(terms.notices());
    facts.add(terms.escrow());
    facts.add(deal.roles());
    facts.addAll(deal.parties().values());
    facts.add(Names.of(deal.parties()));
    facts.add(Law.standard());
  }

  private void record() {
    facts.add(known);
    facts.addAll(known.events());
    known
        .terminations()
        .values()
        .forEach(one -> facts.add(TermsThen.of(deal, known, one, inquiry.asOf())));
    Map<String, Ending> endings = new LinkedHashMap<>();
    known.endings().values().stream()
        .sorted(Comparator.comparing(Ending::on).thenComparing(Ending::id))
        .forEach(ending -> endings.putIfAbsent(ending.ends(), ending));
    known
        .events()
        .forEach(event -> facts.add(Span.of(event, Optional.ofNullable(endings.get(event.id())))));
  }

  private void claims(Register register) {
    for (Claim claim : known.claims().values()) {
      Clause clause = register.clauses().get(claim.breach());
      Basis basis = Basis.of(clause, claim, known.closing().map(ClosingEvent::on));
      facts.add(new Breached(claim.id(), clause.id(), clause.heading(), basis));
    }
  }

  private void clause(Clause clause, Register register) {
    clause.requiredBy().forEach(by -> facts.add(new RequiredBy(clause.id(), by)));
    clause.route().ifPresent(route -> facts.add(new RouteOf(clause.id(), route)));
    boolean delivered = clause.kind() == ClauseKind.DELIVERABLE;
    if (delivered) {
      facts.add(new Delivery(clause.id(), clause.owner()));
    }
    if (delivered || !clause.broughtDownBy().isEmpty() || !clause.requiredBy().isEmpty()) {
      facts.add(new Awaited(clause.id()));
    }
    LocalDate complete =
        Optional.ofNullable(known.complete().get(clause.id()))
            .or(known::completeThrough)
            .orElse(LocalDate.MIN);
    List<Object> into = clause.askedOf() == AskedOf.PROPOSALS ? proposed : facts;
    for (String subject : subjects.of(clause)) {
      String name = subjects.name(subject);
      into.add(
          new Asked(
              clause.id(),
              subject,
              name,
              clause.heading(),
              subjects.owner(clause.owner(), subject),
              clause.owedTo().map(to -> subjects.owner(to, subject)),
              clause.shape(),
              clause.days(),
              clause.qualified() == Answer.YES,
              clause.states().orElse(""),
              clause.waiver(),
              clause.leftByTermination(),
              clause.disclosure().orElse(""),
              inquiry.asOf(),
              complete));
      into.add(new Deed(clause.id(), subject, act(clause.id(), subject)));
      into.add(new Weight(clause.id(), subject, weight(clause.id())));
      broughtDown(clause, subject, register);
      waivers(clause.id(), subject, into);
      lifted(clause.id(), subject, into);
      contradictions(clause, subject, into);
    }
  }

  private void broughtDown(Clause clause, String subject, Register register) {
    boolean obligation = clause.kind() != ClauseKind.REPRESENTATION;
    boolean company = subjects.ofCompany(clause, subject);
    for (String condition : clause.broughtDownBy()) {
      if (subjects.answers(register.clauses().get(condition).owner(), clause, subject)) {
        facts.add(new BroughtDown(clause.id(), subject, condition, obligation, company));
      }
    }
  }

  private Optional<Act> act(String clause, String subject) {
    return subject.equals(Asked.DEAL)
        ? Optional.ofNullable(known.acts().get(clause))
        : Optional.ofNullable(known.actsByParty().getOrDefault(clause, Map.of()).get(subject));
  }

  private Answer weight(String clause) {
    return Optional.ofNullable(known.materiality().get(clause))
        .map(Judgement::material)
        .orElse(Answer.UNKNOWN);
  }

  private void waivers(String clause, String subject, List<Object> into) {
    for (Waiver waiver : known.waivers().values()) {
      if (waiver.of().equals(clause)
          && waiver.party().filter(p -> !p.equals(subjects.person(subject))).isEmpty()) {
        into.add(new Waived(clause, subject, waiver, office.on(waiver.on())));
      }
    }
  }

  private void lifted(String clause, String subject, List<Object> into) {
    for (SettledAmendment settled : amended.settled()) {
      Amendment amendment = known.amendments().get(settled.amendment());
      if (settled.binds() && amendment.lifts().contains(clause)) {
        into.add(new Lifted(clause, subject, amendment));
      }
    }
  }

  private void contradictions(Clause clause, String subject, List<Object> into) {
    for (Matter matter : known.matters().values()) {
      if (matter.contradicts().contains(clause.id())
          && matter.party().filter(p -> !p.equals(subject)).isEmpty()) {
        into.add(
            new Contradiction(
                clause.id(),
                subject,
                matter.id(),
                matter.what(),
                matter.material().or(weight(clause.id())),
                matter.disclosedUnder()));
      }
    }
  }
}
