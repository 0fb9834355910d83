package longstop.concluded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Conduct;
import longstop.deal.ConductKind;
import longstop.finding.Judged;

/**
 * What the Company must do, or leave, between signing and Closing (SPA 4.1).
 *
 * @param clause id of the limb
 * @param subject id of the subject
 * @param kind the conduct that the limb is about
 * @param what what must be so, as a sentence without full stop
 * @param exception the limb's own exception, to follow "it was"; empty if it has none
 * @param writing whether Parent's consent must be in writing to excuse
 */
public record Undertaking(
    String clause,
    String subject,
    ConductKind kind,
    String what,
    Optional<String> exception,
    boolean writing) {

  /** An undertaking from which only Parent's written consent excuses. */
  public static Undertaking of(Asked asked, ConductKind kind, String what) {
    return new Undertaking(asked.clause(), asked.subject(), kind, what, Optional.empty(), true);
  }

  /** The same, with the limb's own exception, worded to follow "it was". */
  public Undertaking unless(String allowed) {
    return new Undertaking(clause, subject, kind, what, Optional.of(allowed), writing);
  }

  /** The same, from which Parent's consent excuses in whatever form. */
  public Undertaking orConsentInAnyForm() {
    return new Undertaking(clause, subject, kind, what, exception, false);
  }

  /**
   * What an act of the Company means: nothing outside the time of the undertaking, nothing within
   * the limb's own exception or with Parent's consent in the form asked for, else a breach.
   */
  public Judged judge(Standing standing, Conduct conduct, Weight weight) {
    String act = conduct.what() + " on " + Words.day(conduct.on());
    if (!standing.contains(conduct.on())) {
      return Judged.note(
          "does not count, because it is outside the time of " + clause + ": " + act);
    }
    return weigh(conduct, act, weight).dated(conduct.on());
  }

  private Judged weigh(Conduct conduct, String act, Weight weight) {
    Answer excepted = exception.map(it -> conduct.permitted()).orElse(Answer.NO);
    Answer consented =
        writing
            ? Answer.all(conduct.parentConsented(), conduct.consentWritten())
            : conduct.parentConsented();
    return switch (Answer.any(excepted, consented)) {
      case YES ->
          Judged.note(
              "allowed, because "
                  + (excepted == Answer.YES
                      ? "it was " + exception.orElseThrow()
                      : "Parent consented" + (writing ? " in writing" : ""))
                  + ": "
                  + act);
      case UNKNOWN ->
          Judged.need(act + ": it is not known whether this was allowed")
              .withNeeds(questions(conduct, excepted, consented));
      case NO ->
          Judged.breach(
                  act
                      + ": "
                      + exception.map(it -> "it was not " + it + ", and ").orElse("")
                      + refusal(conduct))
              .weighing(
                  conduct.material() == Answer.UNKNOWN ? weight.material() : conduct.material());
    };
  }

  private String refusal(Conduct conduct) {
    return writing && conduct.parentConsented() == Answer.YES
        ? "Parent consented, but not in writing"
        : "Parent did not consent" + (writing ? " in writing" : "");
  }

  private List<String> questions(Conduct conduct, Answer excepted, Answer consented) {
    List<String> questions = new ArrayList<>();
    if (excepted == Answer.UNKNOWN) {
      questions.add("whether it was " + exception.orElseThrow() + ": " + conduct.what());
    }
    if (consented == Answer.UNKNOWN) {
      questions.add(
          (conduct.parentConsented() == Answer.YES
                  ? "whether Parent's consent is in writing: "
                  : "whether Parent consented" + (writing ? " in writing: " : ": "))
              + conduct.what());
    }
    return List.copyOf(questions);
  }
}
