package longstop.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Ending;
import longstop.deal.Event;
import longstop.deal.Order;
import longstop.deal.Proceeding;
import longstop.deal.Proposal;
import longstop.deal.Source;
import longstop.deal.TermChange;
import longstop.intake.Walk.Visit;
import longstop.located.Nearest;
import longstop.located.Quoted;
import longstop.register.Clause;
import longstop.register.ClauseKind;
import longstop.register.ReadingEntry;

/** Events have one id and one end each, amendments change what can be changed, readings exist. */
final class EventsCheck {

  private static final KeyPath RECORD = KeyPath.of("record");

  private final Examined examined;
  private final Map<String, KeyPath> places = new LinkedHashMap<>();

  private EventsCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    EventsCheck check = new EventsCheck(examined);
    DealRecord record = examined.deal().record();
    new Walk(check::place).over(Deal.class, examined.positions().root());
    check.endings(record);
    record.amendments().values().forEach(check::amendment);
    record.orders().values().forEach(check::order);
    record.proceedings().values().forEach(check::proceeding);
    record
        .repayments()
        .forEach(
            (id, one) ->
                check.kind(
                    one.loan(),
                    RECORD.child("repayments").child(id).child("loan"),
                    record.loans().keySet(),
                    "loan"));
    record
        .bankClaims()
        .forEach(
            (id, one) ->
                check.kind(
                    one.guarantee(),
                    RECORD.child("bank_claims").child(id).child("guarantee"),
                    record.guarantees().keySet(),
                    "guarantee"));
    record
        .revocations()
        .forEach(
            (id, one) ->
                check.kind(
                    one.of(),
                    RECORD.child("revocations").child(id).child("of"),
                    Stream.concat(
                            record.consents().keySet().stream(),
                            record.approvals().keySet().stream())
                        .toList(),
                    "consent or approval"));
    examined.deal().readings().forEach(check::reading);
  }

  /**
   * Events, their endings and proposals share one space of ids: a proposal may become a disposal.
   */
  private void place(Visit visit) {
    Class<?> type = visit.component().getDeclaringRecord();
    boolean named =
        Event.class.isAssignableFrom(type) || type == Ending.class || type == Proposal.class;
    if (!named || !visit.component().getName().equals("id")) {
      return;
    }
    String id = visit.text();
    if (type == Proposal.class && examined.deal().parties().containsKey(id)) {
      examined.atKey(visit.path(), Quoted.of(id) + " is the id of a party", "an id of its own", "");
    }
    KeyPath other = places.putIfAbsent(id, visit.path());
    if (other != null) {
      examined.atKey(
          visit.path(),
          Quoted.of(id) + " is the id of something else, " + String.join(".", other.steps()),
          "an id that is not used elsewhere in the record or the proposals",
          "");
    }
  }

  private void endings(DealRecord record) {
    Map<String, Event> events = new HashMap<>();
    record.events().forEach(event -> events.put(event.id(), event));
    Map<String, Ending> ended = new HashMap<>();
    for (Ending ending : record.endings().values()) {
      KeyPath path = RECORD.child("endings").child(ending.id());
      Ending other = ended.putIfAbsent(ending.ends(), ending);
      if (other != null) {
        examined.atValue(
            path.child("ends"),
            Quoted.of(ending.ends()) + " has ended already, by " + other.id(),
            "one ending of each event",
            "");
      }
      Optional.ofNullable(events.get(ending.ends()))
          .filter(event -> ending.on().isBefore(event.on()))
          .ifPresent(
              event ->
                  examined.atValue(
                      path.child("on"),
                      Words.day(ending.on()) + " is before " + event.id() + " began",
                      Words.day(event.on()) + " or a later day",
                      ""));
    }
  }

  private void amendment(Amendment amendment) {
    KeyPath lifts = RECORD.child("amendments").child(amendment.id()).child("lifts");
    for (int i = 0; i < amendment.lifts().size(); i++) {
      String id = amendment.lifts().get(i);
      boolean promise =
          (id.startsWith("SPA ") || Clause.ofEscrow(id))
              && Clause.ofEscrow(id) == Clause.ofEscrow(amendment.under())
              && examined
                  .register()
                  .clause(id)
                  .filter(clause -> clause.kind() != ClauseKind.NUMBER)
                  .isPresent();
      if (!promise) {
        examined.atValue(
            lifts.child(i),
            Quoted.of(id) + " cannot be taken away by an amendment under " + amendment.under(),
            Clause.ofEscrow(amendment.under())
                ? "a promise of the escrow agreement, such as ESC 9"
                : "a promise of the purchase agreement, such as SPA 5.14",
            "The law, the other agreement and what somebody holds are not amended by it.");
      }
    }
    KeyPath path = RECORD.child("amendments").child(amendment.id()).child("changes");
    amendment
        .changes()
        .forEach(
            (term, value) -> {
              try {
                TermChange.apply(examined.deal().terms(), term, value);
              } catch (IllegalArgumentException e) {
                examined.atKey(path.child(term), e.getMessage(), "a term as in closing.latest", "");
              }
            });
  }

  private void order(Order order) {
    if (order.source() == Source.PRIVATE) {
      examined.atValue(
          RECORD.child("orders").child(order.id()).child("source"),
          "a private person gives no orders",
          "court or government",
          "An action that somebody brings is recorded under proceedings.");
    }
  }

  private void proceeding(Proceeding proceeding) {
    if (proceeding.source() == Source.COURT) {
      examined.atValue(
          RECORD.child("proceedings").child(proceeding.id()).child("source"),
          "a court brings no proceedings",
          "government or private, whoever brings it",
          "An order that a court gives is recorded under orders.");
    }
    if (proceeding.seeksProhibition() == Answer.YES && proceeding.seeksRestraint() == Answer.NO) {
      examined.atValue(
          RECORD.child("proceedings").child(proceeding.id()).child("seeks_prohibition"),
          "what seeks a prohibition seeks a restraint",
          "no, or seeks_restraint: yes",
          "");
    }
  }

  /**
   * What refers to an event of one kind refers to one of that kind; other ids are told elsewhere.
   */
  private void kind(String id, KeyPath path, Collection<String> of, String what) {
    boolean event = examined.deal().record().events().stream().anyMatch(one -> one.id().equals(id));
    if (event && !of.contains(id)) {
      examined.atValue(
          path,
          Quoted.of(id) + " is no " + what,
          of.isEmpty() ? "a " + what + " of the record" : "one of " + String.join(", ", of),
          Nearest.hint(id, of));
    }
  }

  private void reading(String id, String option) {
    ReadingEntry reading = examined.register().readings().get(id);
    if (reading != null && !reading.options().containsKey(option)) {
      examined.atValue(
          KeyPath.of("readings", id),
          Quoted.of(option) + " is no option of this reading",
          "one of " + String.join(", ", reading.options().keySet()),
          Nearest.hint(option, reading.options().keySet()));
    }
  }
}
