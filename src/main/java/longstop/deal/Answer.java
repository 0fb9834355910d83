package longstop.deal;

import java.util.List;

/**
 * What is known of a question of fact. A fact that nobody has recorded is unknown: never false, and
 * never true.
 */
@Doc("What is known of it.")
public enum Answer {
  /** It is so. */
  @Doc("It is so.")
  YES,
  /** It is not so. */
  @Doc("It is not so.")
  NO,
  /** Nobody has recorded whether it is so. */
  @Doc("Not known; the same as leaving it out.")
  UNKNOWN;

  /** Whether at least one is so: unknown if none is so and one is unknown. */
  public static Answer any(Answer... answers) {
    return strongest(List.of(answers), YES, NO);
  }

  /** Whether all are so: unknown if none fails and one is unknown. */
  public static Answer all(Answer... answers) {
    return strongest(List.of(answers), NO, YES);
  }

  /** What is known of the contrary. */
  public Answer not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** This answer if it is known, and else the other one. */
  public Answer or(Answer other) {
    return this == UNKNOWN ? other : this;
  }

  /** The answer that a known truth value gives. */
  public static Answer of(boolean so) {
    return so ? YES : NO;
  }

  private static Answer strongest(List<Answer> answers, Answer decisive, Answer otherwise) {
    if (answers.contains(decisive)) {
      return decisive;
    }
    return answers.contains(UNKNOWN) ? UNKNOWN : otherwise;
  }
}
