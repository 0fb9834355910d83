package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Numbers;
import longstop.concluded.Span;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.EscrowExpense;
import longstop.deal.ExpenseOf;
import longstop.finding.Judged;

/**
 * An expense in connection with the escrow, and how it was paid (ESC 11).
 *
 * @param expense the expense
 * @param repaid the day on which it was repaid otherwise than out of the escrow
 */
public record EscrowOutlay(EscrowExpense expense, Optional<LocalDate> repaid) {

  /** An expense with its end. */
  public static EscrowOutlay of(EscrowExpense expense, Span span) {
    return new EscrowOutlay(expense, span.ending().map(Ending::on));
  }

  /**
   * The Agent's out-of-pocket expenses come out of the Escrow Amount before anything is
   * distributed, but after those of the Escrow Agent (ESC 11(b)). The section names no price; the
   * Average Price is taken (trap T-55).
   */
  public static Judged judge(
      Asked asked, List<EscrowOutlay> all, EscrowLedger ledger, EscrowPrice price) {
    List<EscrowOutlay> agents =
        all.stream()
            .filter(one -> one.expense().of() == ExpenseOf.AGENT)
            .filter(one -> one.expense().outOfPocket() != Answer.NO)
            .sorted(Comparator.comparing(one -> one.expense().id()))
            .toList();
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> paid = new ArrayList<>();
    for (EscrowOutlay one : agents) {
      Optional<EscrowLedger.Entry> payment = one.payment(ledger);
      Optional<LocalDate> over = payment.map(EscrowLedger.Entry::on).or(one::repaid);
      one.overtaken(ledger, over).ifPresent(wrong::add);
      payment.flatMap(entry -> unpaidBefore(entry, all, ledger)).ifPresent(wrong::add);
      if (over.isEmpty()) {
        open.add(one.words(price, asked.asOf()));
      } else {
        paid.add(one.words(price, over.get()) + ": paid " + Words.day(over.get()));
      }
      if (one.expense().outOfPocket() == Answer.UNKNOWN) {
        needs.add("whether the Agent paid " + one.expense().id() + " out of his pocket to others");
      }
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(String.join("; ", wrong), "payment of the expense").withBecause(paid);
    }
    if (!open.isEmpty() || !needs.isEmpty()) {
      return Judged.need("expenses of the Agent to be paid: " + String.join("; ", open))
          .withNeeds(needs.isEmpty() ? List.of("payment out of the escrow") : needs)
          .withBecause(paid);
    }
    if (!asked.knownThrough(asked.asOf())) {
      return Judged.need(
              "expenses of the Agent are not known through " + Words.day(asked.asOf()),
              "whether the Agent has further expenses")
          .withBecause(paid);
    }
    return paid.isEmpty()
        ? Judged.met("the Agent has asked for no expenses so far")
        : Judged.met("expenses of the Agent were paid first").withBecause(paid);
  }

  private Optional<EscrowLedger.Entry> payment(EscrowLedger ledger) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.EXPENSES)
        .filter(entry -> entry.what().equals(expense.id()))
        .findFirst();
  }

  /** Shares that went to sellers while the expense was asked for and not paid. */
  private Optional<String> overtaken(EscrowLedger ledger, Optional<LocalDate> over) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
        .filter(entry -> !entry.on().isBefore(expense.on()))
        .filter(entry -> over.filter(day -> !day.isAfter(entry.on())).isEmpty())
        .findFirst()
        .map(
            entry ->
                "shares were distributed on "
                    + Words.day(entry.on())
                    + ", before "
                    + expense.what()
                    + " of the Agent was paid");
  }

  /** An expense of the Escrow Agent that came first and was not paid. */
  private static Optional<String> unpaidBefore(
      EscrowLedger.Entry payment, List<EscrowOutlay> all, EscrowLedger ledger) {
    return all.stream()
        .filter(one -> one.expense().of() == ExpenseOf.ESCROW_AGENT)
        .filter(one -> !one.expense().on().isAfter(payment.on()))
        .filter(
            one ->
                one.payment(ledger)
                    .map(EscrowLedger.Entry::on)
                    .or(one::repaid)
                    .filter(day -> !day.isAfter(payment.on()))
                    .isEmpty())
        .map(one -> one.expense().what() + " of the Escrow Agent, which comes first, was not paid")
        .sorted()
        .findFirst();
  }

  private String words(EscrowPrice price, LocalDate day) {
    BigDecimal amount = expense.amount();
    return expense.what()
        + ", "
        + Amounts.words(AveragePrice.USD, amount)
        + price
            .shares(amount, day, "down")
            .map(number -> ", " + Numbers.words(number) + " shares at the Average Price")
            .orElse("");
  }
}
