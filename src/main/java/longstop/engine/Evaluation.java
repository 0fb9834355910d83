package longstop.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import longstop.concluded.Allocation;
import longstop.concluded.Asked;
import longstop.concluded.Carried;
import longstop.concluded.Closing;
import longstop.concluded.Ground;
import longstop.concluded.Reading;
import longstop.concluded.WayOut;
import longstop.finding.ClauseOrder;
import longstop.finding.DueDate;
import longstop.finding.Finding;
import longstop.finding.Judged;
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

  private final List<Asked> asked;
  private final KieSession session = RuleBase.kieBase().newKieSession();
  private final Map<String, Reading> current = new HashMap<>();
  private final Map<String, FactHandle> handles = new HashMap<>();
  private final Set<String> consulted = new TreeSet<>();
  private final Map<Asked, Composed> composed = new HashMap<>();

  /**
   * A finding, and the grounds that it was composed of.
   *
   * @param grounds the grounds, in the order of the session
   * @param way the way out that the rules tell, if they do
   * @param finding the finding
   */
  private record Composed(List<Judged> grounds, Optional<String> way, Finding finding) {}

  /**
   * Opens a session.
   *
   * @param options the option of every reading, by id of the reading
   */
  public Evaluation(Inquiry inquiry, Map<String, String> options) {
    this(Facts.of(inquiry, options, Register.standard()));
  }

  /** Opens a session for these facts; their order does not matter. */
  Evaluation(List<Object> facts) {
    asked =
        facts.stream()
            .filter(Asked.class::isInstance)
            .map(Asked.class::cast)
            .sorted(IN_ORDER)
            .toList();
    session.addEventListener(new Consultation());
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
    options.forEach(this::read);
    return outcome();
  }

  private void read(String id, String option) {
    Reading reading = new Reading(id, option);
    if (!reading.equals(current.put(id, reading))) {
      session.update(handles.get(id), reading);
    }
  }

  /** What the rules say of the facts as they are. */
  Outcome outcome() {
    if (session.fireAllRules(FIRING_LIMIT) >= FIRING_LIMIT) {
      throw new EngineFailure("the rules do not come to an end");
    }
    return new Outcome(
        findings(
            rows("grounds", Ground.class),
            rows("carried", Carried.class),
            rows("ways out", WayOut.class)),
        dueDates(rows("due dates", DueDate.class)),
        rows("closing", Closing.class).get(0),
        rows("allocation", Allocation.class).get(0),
        rows("escrow", EscrowLedger.class).stream().findFirst(),
        Set.copyOf(consulted));
  }

  private <T> List<T> rows(String query, Class<T> type) {
    return StreamSupport.stream(session.getQueryResults(query).spliterator(), false)
        .map((QueryResultsRow row) -> type.cast(row.get("$row")))
        .toList();
  }

  /** By date; of two that cannot be told apart one would be lost, which is a failure. */
  private static List<DueDate> dueDates(List<DueDate> dues) {
    Set<String> keys = new TreeSet<>();
    List<String> twice =
        dues.stream().map(DueDate::key).filter(key -> !keys.add(key)).sorted().toList();
    if (!twice.isEmpty()) {
      throw new EngineFailure("several due dates are called " + String.join(", ", twice));
    }
    return dues.stream().sorted(DueDate.ORDER).toList();
  }

  /** Exactly one finding for everything asked; silence is a failure, never a pass. */
  private List<Finding> findings(
      List<Ground> grounds, List<Carried> carried, List<WayOut> waysOut) {
    Map<String, List<Judged>> judged = new HashMap<>();
    grounds.forEach(ground -> put(judged, ground.clause(), ground.subject(), ground.judged()));
    carried.forEach(taken -> put(judged, taken.clause(), taken.subject(), taken.judged()));
    Map<String, String> ways = new HashMap<>();
    waysOut.forEach(way -> ways.put(Finding.key(way.clause(), way.subject()), way.words()));
    List<Finding> findings =
        asked.stream()
            .map(
                one -> {
                  String key = Finding.key(one.clause(), one.subject());
                  return composed(
                      one, judged.getOrDefault(key, List.of()), Optional.ofNullable(ways.get(key)));
                })
            .toList();
    List<String> silent =
        findings.stream().filter(finding -> !finding.grounded()).map(Finding::key).toList();
    if (!silent.isEmpty()) {
      throw new EngineFailure("no rule speaks of " + String.join(", ", silent));
    }
    return findings;
  }

  /** Composed anew only if another reading changed the grounds. */
  private Finding composed(Asked asked, List<Judged> grounds, Optional<String> way) {
    Composed known = composed.get(asked);
    if (known == null || !known.grounds().equals(grounds) || !known.way().equals(way)) {
      known =
          new Composed(
              grounds,
              way,
              Finding.of(asked.clause(), asked.subject(), asked.owner(), grounds, way));
      composed.put(asked, known);
    }
    return known.finding();
  }

  private static void put(
      Map<String, List<Judged>> judged, String clause, String subject, Judged ground) {
    judged.computeIfAbsent(Finding.key(clause, subject), key -> new ArrayList<>()).add(ground);
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
        }
      }
    }
  }
}
