package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
              .weighing(material(liabilities, weight));
      case UNKNOWN ->
          Judged.need(
              asked.title()
                  + ": "
                  + usd(possible)
                  + ", more than "
                  + usd(limit)
                  + ", unless what the letter discloses counts"
                  + rest,
              letter.waiting());
      case NO -> Judged.met(asked.title() + ": " + usd(certain) + ", within " + usd(limit));
    };
  }

  /**
   * Whether liabilities since then arose outside the ordinary course, or exceed the amount within
   * it.
   *
   * @param any whether any liability outside the ordinary course is too much (trap T-87), or only
   *     more of them than the amount in all
   */
  public static Judged since(
      Asked asked,
      RepresentationTerms terms,
      List<Undisclosed> liabilities,
      Weight weight,
      Disclosure letter,
      boolean any) {
    BigDecimal limit = terms.ordinaryLiabilities();
    BigDecimal tolerated = any ? BigDecimal.ZERO : limit;
    Function<Undisclosed, Answer> outside = one -> Answer.all(one.counts(), one.ordinary().not());
    Function<Undisclosed, Answer> inside = one -> Answer.all(one.counts(), one.ordinary());
    Answer tooMuchOutside =
        Amounts.above(tolerated, sum(liabilities, outside, false), sum(liabilities, outside, true));
    Answer tooMuchInside =
        Amounts.above(limit, sum(liabilities, inside, false), sum(liabilities, inside, true));
    List<String> said = new ArrayList<>();
    if (tooMuchOutside != Answer.NO) {
      said.add(
          "outside the ordinary course "
              + usd(sum(liabilities, outside, tooMuchOutside == Answer.UNKNOWN))
              + (any ? ", where none is allowed" : ", more than " + usd(limit))
              + ": "
              + named(liabilities, outside));
    }
    if (tooMuchInside != Answer.NO) {
      said.add(
          "in the ordinary course "
              + usd(sum(liabilities, inside, tooMuchInside == Answer.UNKNOWN))
              + ", more than "
              + usd(limit)
              + ": "
              + named(liabilities, inside));
    }
    return switch (Answer.any(tooMuchOutside, tooMuchInside)) {
      case YES ->
          Judged.breach(asked.title() + ", untrue: " + String.join("; ", said))
              .weighing(material(liabilities, weight));
      case UNKNOWN ->
          Judged.need(asked.title() + ", untrue if all of it counts: " + String.join("; ", said))
              .withNeeds(questions(liabilities, letter));
      case NO ->
          Judged.met(
              asked.title()
                  + ": in the ordinary course "
                  + usd(sum(liabilities, inside, true))
                  + ", within "
                  + usd(limit)
                  + (any
                      ? "; none outside it"
                      : "; outside it " + usd(sum(liabilities, outside, true))));
    };
  }

  private static List<String> questions(List<Undisclosed> liabilities, Disclosure letter) {
    List<String> questions = new ArrayList<>();
    if (liabilities.stream().anyMatch(one -> one.counts() == Answer.UNKNOWN)) {
      questions.add(letter.waiting());
    }
    liabilities.stream()
        .filter(one -> one.counts() != Answer.NO && one.ordinary() == Answer.UNKNOWN)
        .sorted(Undisclosed.ORDER)
        .forEach(one -> questions.add("whether it arose in the ordinary course: " + one.what()));
    return questions;
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
  private static Answer material(List<Undisclosed> liabilities, Weight weight) {
    List<Answer> each =
        liabilities.stream()
            .filter(one -> one.counts() == Answer.YES)
            .map(Undisclosed::material)
            .toList();
    Answer one = Answer.any(each.toArray(Answer[]::new));
    return weight.material().or(one == Answer.NO && each.size() > 1 ? Answer.UNKNOWN : one);
  }

  private static String usd(BigDecimal amount) {
    return Amounts.words("USD", amount);
  }
}
