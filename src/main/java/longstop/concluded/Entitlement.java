package longstop.concluded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import longstop.finding.Judged;

/**
 * Whether a right to terminate may be used on a day (SPA 10.1).
 *
 * @param state whether it may
 * @param sentence why, in words
 * @param needs what is still to be known, or to happen
 */
public record Entitlement(State state, String sentence, List<String> needs) {

  /** Stronger ones first: of several breaches the one that gives a right decides. */
  static final Comparator<Entitlement> ORDER =
      Comparator.comparing(Entitlement::state).thenComparing(Entitlement::sentence);

  /** Whether the right may be used. */
  public enum State {
    /** It may be used on the day. */
    NOW,
    /** Whether it may be used depends on what is not known. */
    UNKNOWN,
    /** It may not be used yet, but may still arise. */
    LATER,
    /** It does not exist on the facts, or is over. */
    NOT
  }

  /** Keeps the list from being changed. */
  public Entitlement {
    needs = List.copyOf(needs);
  }

  static Entitlement now(String sentence) {
    return new Entitlement(State.NOW, sentence, List.of());
  }

  static Entitlement unknown(String sentence, String... needs) {
    return new Entitlement(State.UNKNOWN, sentence, List.of(needs));
  }

  static Entitlement later(String sentence, String... needs) {
    return new Entitlement(State.LATER, sentence, List.of(needs));
  }

  static Entitlement not(String sentence) {
    return new Entitlement(State.NOT, sentence, List.of());
  }

  /** The same, where it takes another thing too: what one limb gives another may bar. */
  Entitlement onlyIf(Entitlement other) {
    if (other.state == State.NOW || state == State.NOT) {
      return this;
    }
    if (state == State.NOW || other.state == State.NOT) {
      return other;
    }
    List<String> all = new ArrayList<>(needs);
    all.addAll(other.needs);
    return new Entitlement(state, sentence + "; " + other.sentence, all);
  }

  /** How the right stands. */
  Judged asRight() {
    return switch (state) {
      case NOW -> Judged.met(sentence);
      case UNKNOWN, LATER -> Judged.need(sentence).withNeeds(needs);
      case NOT -> Judged.exempt(sentence);
    };
  }
}
