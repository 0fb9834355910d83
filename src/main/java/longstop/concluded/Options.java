package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.CovenantTerms;
import longstop.deal.Favour;
import longstop.deal.OptionGrant;
import longstop.deal.OptionPool;
import longstop.finding.Judged;

/** The shares reserved for options of key employees, and the options granted (SPA 5.11). */
public final class Options {

  private Options() {}

  /**
   * Whether Parent has reserved the shares; more do no harm. No day is named for that, so that what
   * is not reserved yet weighs nothing at a Closing.
   */
  public static Judged reserved(
      CovenantTerms terms, Optional<OptionPool> pool, Weight weight, Closing closing) {
    String what =
        "reservation of " + Numbers.words(terms.optionShares()) + " shares of Parent for options";
    if (pool.isEmpty()) {
      return Judged.need(what + ": not recorded, and no day is named for it", what)
          .weighing(Answer.NO);
    }
    LocalDate on = pool.get().on();
    String when = what + ": " + Words.day(on);
    return pool.get().shares().compareTo(terms.optionShares()) >= 0
        ? Judged.met(when)
        : Judged.breach(
                when + ", but only " + Numbers.words(pool.get().shares()) + " are reserved", what)
            .weighing(weight.arisen(on, closing))
            .dated(on);
  }

  /** Whether one option is granted as the clause wants it. */
  public static Judged granted(OptionGrant grant, Weight weight, Closing closing) {
    return weigh(grant).weighing(weight.arisen(grant.on(), closing)).dated(grant.on());
  }

  private static Judged weigh(OptionGrant grant) {
    Answer equal =
        grant.terms().map(terms -> Answer.of(terms == Favour.EQUAL)).orElse(Answer.UNKNOWN);
    String unequal =
        "its terms are "
            + (grant.terms().filter(Favour.LESS::equals).isPresent() ? "less" : "more")
            + " favourable than those of Parent's own employees";
    String what = "option granted to " + grant.to() + " on " + Words.day(grant.on());
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<Answer, List<String>> one :
        List.of(
            asked(
                grant.keyEmployee(),
                "he is no key employee of the Company",
                "whether he is a key employee of the Company"),
            asked(
                grant.byBoard(),
                "Parent's Board of Directors did not grant it",
                "whether Parent's Board of Directors granted it"),
            asked(
                grant.recommended(),
                "the Company's management did not recommend it",
                "whether the Company's management recommended it"),
            asked(
                grant.pastPractice(),
                "it is not consistent with Parent's past practice",
                "whether it is consistent with Parent's past practice"),
            asked(
                equal,
                unequal,
                "whether its terms are no more and no less favourable than those of Parent's own"
                    + " employees"))) {
      switch (one.getKey()) {
        case YES -> {}
        case NO -> wrong.add(one.getValue().get(0));
        case UNKNOWN -> unknown.add(one.getValue().get(1) + ": " + what);
      }
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(what + ": " + String.join("; ", wrong), "a grant as SPA 5.11 wants it")
          .withNeeds(unknown);
    }
    return unknown.isEmpty()
        ? Judged.note("as agreed: " + what)
        : Judged.need(what + ": not known to be as agreed").withNeeds(unknown);
  }

  private static Map.Entry<Answer, List<String>> asked(Answer answer, String no, String unknown) {
    return Map.entry(answer, List.of(no, unknown));
  }
}
