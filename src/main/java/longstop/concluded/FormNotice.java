package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.law.Rule144.Notice;

/**
 * The notice on Form 144.
 *
 * @param law above what it is needed, by the Rule of the day of the sale
 * @param proposal the proposal
 * @param sold what the seller has sold lately, which is added
 */
record FormNotice(Notice law, Proposal proposal, SoldLately sold) {

  /** Whether the notice was sent as it must be. */
  Judged judge() {
    LocalDate order = proposal.brokerage().orderPlaced().orElse(proposal.on());
    Optional<LocalDate> sent = proposal.brokerage().form144();
    Answer needed = needed(proposal.on());
    if (needed == Answer.NO) {
      return Judged.exempt("so few shares, for so little, need no Form 144: " + limits());
    }
    if (sent.isEmpty()) {
      return Judged.need(
          needed == Answer.YES
              ? "a Form 144 is needed: " + limits()
              : "it is not known whether a Form 144 is needed: " + limits(),
          "a Form 144 sent for filing with the order, on " + Words.day(order));
    }
    if (!sent.get().isAfter(order) && !order.isAfter(serves(sent.get()))) {
      return Judged.met("the Form 144 was sent for filing on " + Words.day(sent.get()));
    }
    return needed == Answer.YES
        ? wrong(sent.get(), order)
        : Judged.need(
            "it is not known whether a Form 144 is needed: " + limits(),
            "the price, or a Form 144 sent for filing with the order, on " + Words.day(order));
  }

  private LocalDate serves(LocalDate sent) {
    return law.within().after(sent);
  }

  private Judged wrong(LocalDate sent, LocalDate order) {
    if (!sent.isAfter(order)) {
      return whileNeeded(
          Judged.breach(
              "the Form 144 of " + Words.day(sent) + " no longer serves", "a new Form 144"));
    }
    Judged late =
        whileNeeded(
            Judged.breach(
                "the Form 144 was sent for filing on "
                    + Words.day(sent)
                    + ", after the order of "
                    + Words.day(order),
                "an order that is placed with or after the Form 144"));
    return proposal.brokerage().orderPlaced().isPresent()
        ? late
        : late.until(
            late.earliest().map(DerivedDate.of(sent)::earlier).orElse(DerivedDate.of(sent)));
  }

  /** A breach that ends when so much of what was sold before has left the count. */
  private Judged whileNeeded(Judged breach) {
    LocalDate day = proposal.on();
    while (needed(day) == Answer.YES) {
      Optional<LocalDate> next = sold.leaving(day, law.within());
      if (next.isEmpty()) {
        return breach;
      }
      day = next.get();
    }
    return breach.until(DerivedDate.of(day));
  }

  private String limits() {
    return "more than "
        + Numbers.words(law.shares())
        + " shares or $"
        + Numbers.words(law.amount())
        + " within "
        + law.within().words();
  }

  private Answer needed(LocalDate day) {
    BigDecimal shares = BigDecimal.valueOf(proposal.shares());
    BigDecimal total = shares.add(sold.underRule144(day, law.within()));
    BigDecimal doubtful = total.add(sold.underUnknown(day, law.within()));
    Answer many =
        doubtful.compareTo(law.shares()) <= 0
            ? Answer.NO
            : total.compareTo(law.shares()) > 0 ? Answer.YES : Answer.UNKNOWN;
    Answer amount =
        proposal
            .brokerage()
            .price()
            .map(shares::multiply)
            .flatMap(price -> sold.proceeds(day, law.within()).map(price::add))
            .map(price -> Answer.of(price.compareTo(law.amount()) > 0))
            .orElse(Answer.UNKNOWN);
    return Answer.any(many, amount);
  }

  /** Whoever files means to sell. */
  Judged intent() {
    Judged meant =
        Known.judge(
            proposal.brokerage().intent(),
            "the seller means to sell within a reasonable time",
            "the seller does not mean to sell within a reasonable time",
            "the seller means to sell within a reasonable time",
            "an honest intention to sell");
    return Known.onlyIf(
        needed(proposal.on()),
        "without a Form 144 nobody asks for the intent",
        "a Form 144 is needed: the price",
        meant.effect() == Effect.BREACH ? whileNeeded(meant) : meant);
  }
}
