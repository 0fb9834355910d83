package longstop.concluded;

import longstop.deal.Answer;
import longstop.finding.Effect;
import longstop.finding.Judged;

/** A condition that one question of fact decides. */
final class Known {

  private Known() {}

  /**
   * Kept, broken, or not known.
   *
   * @param kept whether the condition is kept
   * @param met what to say if it is
   * @param broken what to say if it is not
   * @param question what must be known, worded to follow "whether"
   * @param clear what would clear a breach
   */
  static Judged judge(Answer kept, String met, String broken, String question, String clear) {
    return switch (kept) {
      case YES -> Judged.met(met);
      case NO -> Judged.breach(broken, clear);
      case UNKNOWN -> Judged.need("it is not known whether " + question, "whether " + question);
    };
  }

  /**
   * A condition that binds only some: where it is not known whether it binds, it must be kept or
   * that must be known.
   *
   * @param binds whether it binds
   * @param free what to say if it does not
   * @param question whether it binds, worded to follow "whether"
   * @param judged the condition
   */
  static Judged onlyIf(Answer binds, String free, String question, Judged judged) {
    return switch (binds) {
      case YES -> judged;
      case NO -> Judged.exempt(free);
      case UNKNOWN ->
          judged.effect() == Effect.MET || judged.effect() == Effect.EXEMPT
              ? judged
              : Judged.need(
                      judged.sentence() + "; whether it must be kept is not known",
                      "whether " + question)
                  .withBecause(judged.because());
    };
  }
}
