package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import longstop.deal.Answer;
import longstop.deal.RepresentationTerms;
import longstop.finding.Judged;

/** The sums of SPA 2.8. A sum of exactly the amount stated is still within it. */
public final class UndisclosedLiabilities {

  private UndisclosedLiabilities() {}

  /** Whether the liabilities at the balance sheet date exceeded the amount in all. */
  public static Judged atBalanceSheet(
      Asked asked,
      RepresentationTerms terms,
      List<Undisclosed> liabilities,
      Weight weight,
      Disclosure letter) {
    BigDecimal limit = terms.undisclosedLiabilities();
    BigDecimal certain = sum(liabilities, Undisclosed::counts, false);
    BigDecimal possible = sum(liabilities, Undisclosed::counts, true);
    String rest = "; " + named(liabilities, Undisclosed::counts);
    return switch (Amounts.above(limit, certain, possible)) {
      case YES ->
          Judged.breach(
                  asked.title() + ", untrue: " + usd(certain) + ", more than " + usd(limit) + rest)
              .weighing(material(liabilities, Undisclosed::counts, weight))
              .dated(last(liabilities, Undisclosed::counts, false));
      case UNKNOWN ->
          Judged.need(
                  asked.title()
                      + ": "
                      + usd(possible)
                      + ", more than "
                      + usd(limit)
                      + ", unless what the letter discloses counts"
                      + rest,
                  letter.waiting())
              .dated(last(liabilities, Undisclosed::counts, true));
      case NO -> Judged.met(asked.title() + ": " + usd(certain) + ", within " + usd(limit));
    };
  }

  /**
   * Whether liabilities since then arose outside the ordinary course.
   *
   * @param any whether any such liability is too much (trap T-87), or only more of them than the
   *     amount in all
   */
  public static Judged outside(
      Asked asked,
      RepresentationTerms terms,
      List<Undisclosed> liabilities,
      Weight weight,
      Disclosure letter,
      boolean any) {
    BigDecimal limit = any ? BigDecimal.ZERO : terms.ordinaryLiabilities();
    return since(
        asked,
        "outside the ordinary course ",
        limit,
        any ? ", where none is allowed" : ", more than " + usd(limit),
        liabilities,
        one -> Answer.all(one.counts(), one.ordinary().not()),
        weight,
        letter);
  }

  /** Whether liabilities since then, in the ordinary course, exceed the amount in all. */
  public static Judged ordinary(
      Asked asked,
      RepresentationTerms terms,
      List<Undisclosed> liabilities,
      Weight weight,
      Disclosure letter) {
    BigDecimal limit = terms.ordinaryLiabilities();
    return since(
        asked,
        "in the ordinary course ",
        limit,
        ", more than " + usd(limit),
        liabilities,
        one -> Answer.all(one.counts(), one.ordinary()),
        weight,
        letter);
  }

  private static Judged since(
      Asked asked,
      String course,
      BigDecimal limit,
      String tooMuch,
      List<Undisclosed> liabilities,
      Function<Undisclosed, Answer> counts,
      Weight weight,
      Disclosure letter) {
    BigDecimal certain = sum(liabilities, counts, false);
    BigDecimal possible = sum(liabilities, counts, true);
    String named = tooMuch + ": " + named(liabilities, counts);
    return switch (Amounts.above(limit, certain, possible)) {
      case YES ->
          Judged.breach(asked.title() + ", untrue: " + course + usd(certain) + named)
              .weighing(material(liabilities, counts, weight))
              .dated(last(liabilities, counts, false));
      case UNKNOWN ->
          Judged.need(
                  asked.title() + ", untrue if all of it counts: " + course + usd(possible) + named)
              .withNeeds(questions(liabilities, counts, letter))
              .dated(last(liabilities, counts, true));
      case NO ->
          Judged.met(
              asked.title()
                  + ": "
                  + course
                  + (limit.signum() == 0 ? "none" : usd(possible) + ", within " + usd(limit)));
    };
  }

  private static List<String> questions(
      List<Undisclosed> liabilities, Function<Undisclosed, Answer> counts, Disclosure letter) {
    List<Undisclosed> unclear =
        liabilities.stream()
            .filter(one -> counts.apply(one) == Answer.UNKNOWN)
            .sorted(Undisclosed.ORDER)
            .toList();
    List<String> questions = new ArrayList<>();
    if (unclear.stream().anyMatch(one -> one.counts() == Answer.UNKNOWN)) {
      questions.add(letter.waiting());
    }
    unclear.stream()
        .filter(one -> one.ordinary() == Answer.UNKNOWN)
        .forEach(one -> questions.add("whether it arose in the ordinary course: " + one.what()));
    return questions;
  }

  /**
   * The day of the last liability that counts: with it, what there is too much of them grew last.
   */
  private static Optional<LocalDate> last(
      List<Undisclosed> liabilities, Function<Undisclosed, Answer> counts, boolean possible) {
    return liabilities.stream()
        .filter(one -> counts(counts.apply(one), possible))
        .map(Undisclosed::on)
        .max(LocalDate::compareTo);
  }

  private static BigDecimal sum(
      List<Undisclosed> liabilities, Function<Undisclosed, Answer> counts, boolean possible) {
    return Numbers.sum(
        liabilities.stream()
            .filter(one -> counts(counts.apply(one), possible))
            .map(Undisclosed::amount)
            .toList());
  }

  private static boolean counts(Answer answer, boolean possible) {
    return answer == Answer.YES || (possible && answer == Answer.UNKNOWN);
  }

  private static String named(List<Undisclosed> liabilities, Function<Undisclosed, Answer> counts) {
    return liabilities.stream()
        .filter(one -> counts.apply(one) != Answer.NO)
        .sorted(Undisclosed.ORDER)
        .map(Undisclosed::what)
        .collect(Collectors.joining(", "));
  }

  /**
   * What somebody decided of the breach, or else whether one of the liabilities is material.
   * Several that are not, each by itself, may make a sum that is: then somebody must decide.
   */
  private static Answer material(
      List<Undisclosed> liabilities, Function<Undisclosed, Answer> counts, Weight weight) {
    List<Answer> each =
        liabilities.stream()
            .filter(one -> counts.apply(one) == Answer.YES)
            .map(Undisclosed::material)
            .toList();
    Answer one = Answer.any(each.toArray(Answer[]::new));
    return weight.material().or(one == Answer.NO && each.size() > 1 ? Answer.UNKNOWN : one);
  }

  private static String usd(BigDecimal amount) {
    return Amounts.words("USD", amount);
  }
}
