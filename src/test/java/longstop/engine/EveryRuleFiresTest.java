package longstop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import longstop.batch.Fixtures;
import longstop.batch.Fixtures.Played;
import longstop.register.Register;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * A condition that can never hold builds without complaint, such as a text compared with a number.
 * So every rule must fire in some scenario.
 */
class EveryRuleFiresTest {

  /** The rules that have not fired yet: name to clause. */
  private final TreeMap<String, String> silent =
      RuleBase.kieBase().getKiePackages().stream()
          .flatMap(each -> each.getRules().stream())
          .filter(rule -> rule.getMetaData().containsKey("clause")) // not a query
          .collect(
              Collectors.toMap(
                  Rule::getName,
                  rule -> String.valueOf(rule.getMetaData().get("clause")),
                  (one, two) -> one,
                  TreeMap::new));

  @Test
  void everyRuleFiresInSomeScenario() {
    assertThat(silent).hasSizeGreaterThan(100);
    // Those that show the clause of a silent rule are the likely ones; the rest only if need be.
    Fixtures.all()
        .filter(played -> played.clause().filter(silent::containsValue).isPresent())
        .forEach(this::fire);
    Iterator<Played> scenarios = Fixtures.all().iterator();
    while (!silent.isEmpty() && scenarios.hasNext()) {
      fire(scenarios.next());
    }
    assertThat(silent).isEmpty();
  }

  private static Inquiry inquiry(Played played) {
    return played.sale()
        ? Inquiry.about(
            played.deal(),
            played.asOf(),
            played.asOf(),
            List.copyOf(played.deal().proposals().values()),
            List.of())
        : Inquiry.about(played.deal(), played.asOf(), Inquiry.Scope.WHOLE);
  }

  private void fire(Played played) {
    Map<String, String> options = new LinkedHashMap<>();
    Register.standard()
        .readings()
        .forEach(
            (id, reading) ->
                options.put(id, played.deal().readings().getOrDefault(id, reading.standard())));
    KieSession session = RuleBase.kieBase().newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              silent.remove(event.getMatch().getRule().getName());
            }
          });
      Facts.of(inquiry(played), options, Register.standard()).all().forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
