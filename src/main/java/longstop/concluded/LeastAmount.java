package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Figure;
import longstop.finding.Judged;

/**
 * An amount that a representation promises at a day (SPA 2.7(b), 2.10(c)).
 *
 * @param what what amount, as a noun phrase
 * @param least least amount, inclusive
 * @param currency currency, ISO code
 * @param at day for which it is promised
 */
public record LeastAmount(String what, BigDecimal least, String currency, LocalDate at) {

  /** What a figure says of it. A figure of another day or currency says nothing. */
  public Judged judge(Asked asked, Optional<Figure> figure, Weight weight, Disclosure letter) {
    String promised = what + " at " + Words.day(at) + " of at least " + words(least);
    if (figure.isEmpty()) {
      return Judged.need(asked.title() + ": no figure shows a " + promised, question());
    }
    Figure given = figure.get();
    if (!given.asOf().equals(at) || !given.currency().equals(currency)) {
      return Judged.need(
          asked.title()
              + ": the figure is "
              + Amounts.words(given.currency(), given.amount())
              + " at "
              + Words.day(given.asOf())
              + " and does not show a "
              + promised,
          question());
    }
    String found = what + " at " + Words.day(at) + " is " + words(given.amount());
    List<String> facts = given.source().map(List::of).orElse(List.of());
    return given.amount().compareTo(least) >= 0
        ? Judged.met(found + ", at least " + words(least)).withBecause(facts)
        : letter
            .weigh(
                asked,
                new Listed(
                    Answer.YES,
                    found + ", less than " + words(least),
                    question(),
                    given.disclosedUnder(),
                    weight.material()))
            .withBecause(facts);
  }

  private String question() {
    return "the " + what + " at " + Words.day(at) + ", in " + currency;
  }

  private String words(BigDecimal amount) {
    return Amounts.words(currency, amount);
  }
}
