package longstop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import longstop.concluded.Asked;
import longstop.concluded.Carried;
import longstop.concluded.Ground;
import longstop.concluded.WayOut;
import longstop.finding.Finding;
import longstop.finding.Judged;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Row;
import org.kie.api.runtime.rule.ViewChangedEventListener;

/**
 * The grounds of a session as they stand, and the findings that they give together. Queries that
 * stay open tell which grounds come and go, so that a finding is composed anew only where they
 * changed.
 */
final class Composition {

  private final List<Asked> asked;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Judged>> grounds = new HashMap<>();
  private final Map<String, String> ways = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Map<String, Grounds> composed = new HashMap<>();
  private final Finding[] findings;

  /**
   * What a finding is composed of.
   *
   * @param judged the grounds, in the order of the session
   * @param way the way out that the rules tell, if they do
   */
  private record Grounds(List<Judged> judged, Optional<String> way) {}

  /**
   * Nothing said yet.
   *
   * @param asked what is asked, in the order of the findings
   */
  Composition(List<Asked> asked) {
    this.asked = asked;
    this.findings = new Finding[asked.size()];
    for (Asked one : asked) {
      String key = Finding.key(one.clause(), one.subject());
      places.put(key, places.size());
      changed.add(key);
    }
  }

  /** Follows what the rules of a session say. */
  void listenTo(KieSession session) {
    follow(
        session,
        "grounds",
        Ground.class,
        one -> come(one.clause(), one.subject(), one.judged()),
        one -> go(one.clause(), one.subject(), one.judged()));
    follow(
        session,
        "carried",
        Carried.class,
        one -> come(one.clause(), one.subject(), one.judged()),
        one -> go(one.clause(), one.subject(), one.judged()));
    follow(
        session,
        "ways out",
        WayOut.class,
        way -> ways.put(touched(way.clause(), way.subject()), way.words()),
        way -> ways.remove(touched(way.clause(), way.subject()), way.words()));
  }

  private static <T> void follow(
      KieSession session, String query, Class<T> type, Consumer<T> comes, Consumer<T> goes) {
    session.openLiveQuery(
        query,
        new Object[0],
        new ViewChangedEventListener() {
          @Override
          public void rowInserted(Row row) {
            comes.accept(type.cast(row.get("$row")));
          }

          @Override
          public void rowDeleted(Row row) {
            goes.accept(type.cast(row.get("$row")));
          }

          @Override
          public void rowUpdated(Row row) {
            throw new IllegalStateException("what is derived is never changed: " + row);
          }
        });
  }

  private void come(String clause, String subject, Judged judged) {
    grounds.computeIfAbsent(touched(clause, subject), key -> new ArrayList<>()).add(judged);
  }

  private void go(String clause, String subject, Judged judged) {
    grounds.get(touched(clause, subject)).remove(judged);
  }

  private String touched(String clause, String subject) {
    String key = Finding.key(clause, subject);
    changed.add(key);
    return key;
  }

  /** Exactly one finding for everything asked; silence is a failure, never a pass. */
  List<Finding> findings() {
    List<String> silent = new ArrayList<>();
    for (String key : changed) {
      Integer place = places.get(key);
      if (place != null) {
        compose(key, place);
        if (!findings[place].grounded()) {
          silent.add(key);
        }
      }
    }
    changed.clear();
    if (!silent.isEmpty()) {
      throw new EngineFailure(
          "no rule speaks of " + silent.stream().sorted().collect(Collectors.joining(", ")));
    }
    return List.of(findings);
  }

  /** Anew only where the grounds are not those of before: many go and come back as they were. */
  private void compose(String key, int place) {
    Asked one = asked.get(place);
    List<Judged> now = List.copyOf(grounds.getOrDefault(key, List.of()));
    Optional<String> way = Optional.ofNullable(ways.get(key));
    Grounds basis = new Grounds(now, way);
    if (basis.equals(composed.put(key, basis))) {
      return;
    }
    findings[place] = Finding.of(one.clause(), one.subject(), one.owner(), now, way);
  }
}
