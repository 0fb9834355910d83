package longstop.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import longstop.concluded.AgreementEnd;
import longstop.concluded.Allocation;
import longstop.concluded.Asked;
import longstop.concluded.Closing;
import longstop.concluded.Reading;
import longstop.concluded.Span;
import longstop.concluded.TakenAway;
import longstop.concluded.WeighedWaiver;
import longstop.finding.ClauseOrder;
import longstop.finding.DueDate;
import longstop.indemnity.EscrowLedger;
import longstop.register.Register;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.QueryResultsRow;

/**
 * One deal in one rule session, as of one day. The deal is evaluated once; other readings are then
 * swapped in one at a time, and the rules revise only what rests on them. Not safe for use by
 * several threads.
 */
public final class Evaluation implements AutoCloseable {

  /** More firings than any deal needs; beyond it the rules run in a circle. */
  private static final int FIRING_LIMIT = 1_000_000;

  /** As findings are ordered. */
  private static final Comparator<Asked> IN_ORDER =
      Comparator.comparing(Asked::clause, ClauseOrder.INSTANCE).thenComparing(Asked::subject);

  private final KieSession session = RuleBase.kieBase().newKieSession();
  private final Map<String, Reading> current = new HashMap<>();
  private final Map<String, FactHandle> handles = new HashMap<>();
  private final Set<String> consulted = new TreeSet<>();
  private final Set<String> consultedForProposals = new TreeSet<>();
  private final Optional<Settled> settled;
  private final List<Seen> seen = new ArrayList<>();
  private final Composition composition;
  private boolean proposing;

  /**
   * What was found under some options, and what it can turn on.
   *
   * @param options the option of every reading, by id of the reading
   * @param consulted ids of the readings that rules consulted for the proposals, or may have
   * @param outcome what was found
   */
  private record Seen(Map<String, String> options, Set<String> consulted, Outcome outcome) {}

  /**
   * Opens a session.
   *
   * @param options the option of every reading, by id of the reading
   */
  public Evaluation(Inquiry inquiry, Map<String, String> options) {
    this(Facts.of(inquiry, options, Register.standard()), Optional.empty());
  }

  /**
   * Opens a session that evaluates proposals once for all options that cannot differ for them.
   *
   * @param options the option of every reading, by id of the reading
   * @param settled what is settled of the same deal
   */
  public Evaluation(Inquiry inquiry, Map<String, String> options, Settled settled) {
    this(Facts.of(inquiry, options, Register.standard()), Optional.of(settled));
  }

  /** Opens a session for these facts; their order does not matter. */
  Evaluation(List<Object> facts) {
    this(facts, List.of(), Optional.empty());
  }

  private Evaluation(Facts facts, Optional<Settled> settled) {
    this(facts.ofDeal(), facts.ofProposals(), settled);
  }

  private Evaluation(List<Object> ofDeal, List<Object> ofProposals, Optional<Settled> settled) {
    this.settled = settled;
    this.composition =
        new Composition(
            Stream.concat(ofDeal.stream(), ofProposals.stream())
                .filter(Asked.class::isInstance)
                .map(Asked.class::cast)
                .sorted(IN_ORDER)
                .toList());
    session.addEventListener(new Consultation());
    insert(ofDeal);
    if (!ofProposals.isEmpty()) {
      // First the deal alone, so that what is consulted afterwards is consulted for the proposals.
      fire();
      proposing = true;
      insert(ofProposals);
    }
    composition.listenTo(session);
  }

  private void insert(List<Object> facts) {
    for (Object fact : facts) {
      FactHandle handle = session.insert(fact);
      if (fact instanceof Reading reading) {
        current.put(reading.id(), reading);
        handles.put(reading.id(), handle);
      }
    }
  }

  /**
   * What the agreements say of the deal under these options.
   *
   * @param options the option of every reading, by id of the reading
   * @throws EngineFailure if a clause was asked and no rule answered
   */
  public Outcome under(Map<String, String> options) {
    return seen.stream()
        .filter(before -> cannotDiffer(before, options))
        .findFirst()
        .map(Seen::outcome)
        .orElseGet(() -> evaluated(options));
  }

  private boolean cannotDiffer(Seen before, Map<String, String> options) {
    return before.consulted().stream()
            .allMatch(id -> before.options().get(id).equals(options.get(id)))
        && settled.filter(s -> s.kind(before.options()) == s.kind(options)).isPresent();
  }

  private Outcome evaluated(Map<String, String> options) {
    options.forEach(this::read);
    Outcome outcome = outcome();
    if (settled.isPresent()) {
      seen.add(new Seen(Map.copyOf(options), Set.copyOf(consultedForProposals), outcome));
    }
    return outcome;
  }

  private void read(String id, String option) {
    Reading reading = new Reading(id, option);
    if (!reading.equals(current.put(id, reading))) {
      session.update(handles.get(id), reading);
    }
  }

  /** Every fact under these options, given or derived, but the readings. */
  List<Object> factsUnder(Map<String, String> options) {
    options.forEach(this::read);
    fire();
    return List.copyOf(session.getObjects(fact -> !(fact instanceof Reading)));
  }

  /** What the rules say of the facts as they are. */
  Outcome outcome() {
    fire();
    return new Outcome(
        composition.findings(),
        dueDates().of(rows("due dates", DueDate.class)),
        rows("closing", Closing.class).get(0),
        rows("allocation", Allocation.class).get(0),
        rows("escrow", EscrowLedger.class).stream().findFirst(),
        Set.copyOf(consulted));
  }

  private void fire() {
    if (session.fireAllRules(FIRING_LIMIT) >= FIRING_LIMIT) {
      throw new EngineFailure("the rules do not come to an end");
    }
  }

  private <T> List<T> rows(String query, Class<T> type) {
    return StreamSupport.stream(session.getQueryResults(query).spliterator(), false)
        .map((QueryResultsRow row) -> type.cast(row.get("$row")))
        .toList();
  }

  /** What can become of due dates. */
  private DueDates dueDates() {
    return new DueDates(
        rows("agreement end", AgreementEnd.class),
        rows("waivers", WeighedWaiver.class).stream().sorted(WeighedWaiver.ORDER).toList(),
        rows("taken away", TakenAway.class).stream().sorted(TakenAway.ORDER).toList(),
        rows("spans", Span.class));
  }

  @Override
  public void close() {
    session.dispose();
  }

  /** Notes which readings took part in a rule that fired. */
  private final class Consultation extends DefaultAgendaEventListener {
    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      for (Object fact : event.getMatch().getObjects()) {
        if (fact instanceof Reading reading) {
          consulted.add(reading.id());
          if (proposing) {
            consultedForProposals.add(reading.id());
          }
        }
      }
    }
  }
}
