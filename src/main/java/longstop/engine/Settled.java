package longstop.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import longstop.register.Register;

/**
 * What is settled of a deal before anything is proposed, under any options: the Closing Date, what
 * everybody holds, what Parent has published and so on. Where two choices of options settle the
 * same, they can differ for a proposal only through a rule that consults a reading for the proposal
 * itself, and need not both be evaluated. Not safe for use by several threads.
 */
public final class Settled implements AutoCloseable {

  private final Evaluation alone;
  private final Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Set<Object>, Integer> kinds = new HashMap<>();
  private final Map<Map<String, String>, Integer> known = new HashMap<>();

  /**
   * What is settled of the deal of an inquiry, whatever it proposes.
   *
   * @param options the option of every reading, by id of the reading
   */
  public Settled(Inquiry inquiry, Map<String, String> options) {
    Facts facts = Facts.of(inquiry.ofDealAlone(), options, Register.standard());
    given.addAll(facts.ofDeal());
    alone = new Evaluation(facts.ofDeal());
  }

  /** A number that is the same for options under which the same is settled. */
  int kind(Map<String, String> options) {
    return known.computeIfAbsent(Map.copyOf(options), this::evaluated);
  }

  private int evaluated(Map<String, String> options) {
    Set<Object> derived = new HashSet<>(alone.factsUnder(options));
    derived.removeIf(given::contains);
    return kinds.computeIfAbsent(derived, key -> kinds.size());
  }

  @Override
  public void close() {
    alone.close();
  }
}
