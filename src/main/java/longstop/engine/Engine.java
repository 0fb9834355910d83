package longstop.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import longstop.concluded.Allocation;
import longstop.concluded.Closing;
import longstop.concluded.Reading;
import longstop.deal.Deal;
import longstop.finding.DueDate;
import longstop.finding.Finding;
import longstop.register.Register;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResultsRow;

/** Evaluates a deal as of a day, under one option of every reading. */
public final class Engine {

  /** More firings than any deal needs; beyond it the rules run in a circle. */
  private static final int FIRING_LIMIT = 1_000_000;

  private Engine() {}

  /**
   * What the agreements say of the deal.
   *
   * @param asOf facts dated after this day are not seen
   * @param options the option of every reading, by id of the reading
   * @throws EngineFailure if a clause was asked and no rule answered
   */
  public static Outcome evaluate(Deal deal, LocalDate asOf, Map<String, String> options) {
    return evaluate(Facts.of(deal, asOf, options, Register.standard()));
  }

  /** What the rules say of these facts; the order of the facts does not matter. */
  static Outcome evaluate(List<Object> facts) {
    KieSession session = RuleBase.kieBase().newKieSession();
    Set<String> consulted = new TreeSet<>();
    session.addEventListener(new Consultation(consulted));
    try {
      facts.forEach(session::insert);
      if (session.fireAllRules(FIRING_LIMIT) >= FIRING_LIMIT) {
        throw new EngineFailure("the rules do not come to an end");
      }
      List<Finding> findings =
          rows(session, "findings", Finding.class).stream().sorted(Finding.ORDER).toList();
      check(facts, findings);
      return new Outcome(
          findings,
          rows(session, "due dates", DueDate.class).stream().sorted(DueDate.ORDER).toList(),
          rows(session, "closing", Closing.class).get(0),
          rows(session, "allocation", Allocation.class).get(0),
          Collections.unmodifiableSet(consulted));
    } finally {
      session.dispose();
    }
  }

  /** Notes which readings took part in a rule that fired. */
  private static final class Consultation extends DefaultAgendaEventListener {
    private final Set<String> consulted;

    Consultation(Set<String> consulted) {
      this.consulted = consulted;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      for (Object fact : event.getMatch().getObjects()) {
        if (fact instanceof Reading reading) {
          consulted.add(reading.id());
        }
      }
    }
  }

  private static <T> List<T> rows(KieSession session, String query, Class<T> type) {
    return StreamSupport.stream(session.getQueryResults(query).spliterator(), false)
        .map((QueryResultsRow row) -> type.cast(row.get("$row")))
        .toList();
  }

  /** Silence is a failure: what is asked yields exactly one finding, with a ground. */
  private static void check(List<Object> facts, List<Finding> findings) {
    List<String> asked = Facts.keysAsked(facts);
    List<String> answered = findings.stream().map(Finding::key).sorted().toList();
    if (!asked.equals(answered)) {
      throw new EngineFailure("asked " + asked.size() + " questions, answered " + answered.size());
    }
    List<String> silent =
        findings.stream().filter(finding -> !finding.grounded()).map(Finding::key).toList();
    if (!silent.isEmpty()) {
      throw new EngineFailure("no rule speaks of " + String.join(", ", silent));
    }
  }
}
