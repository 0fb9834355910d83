package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.concluded.Span;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.EscrowExpense;
import longstop.deal.EscrowMovement;
import longstop.deal.ExpenseOf;
import longstop.deal.MovementKind;
import longstop.finding.Judged;

/**
 * An expense in connection with the escrow, and how it was paid (ESC 11): in shares, or in cash
 * that joined the escrow (ESC 5). It is paid in full when less than a share at the Average Price is
 * left of it, as it is from the start where it is less, and no cash is there for it; the section
 * names no price (trap T-55).
 *
 * @param expense the expense
 * @param taken what left the escrow for it, by day
 * @param repaid the day on which it was repaid otherwise than out of the escrow
 * @param ledger what the escrow holds
 */
public record EscrowOutlay(
    EscrowExpense expense,
    List<EscrowMovement> taken,
    Optional<LocalDate> repaid,
    EscrowLedger ledger) {

  /** A cent may go to one or the other of those whose parts end in fractions of a cent. */
  private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");

  /** An expense with its end, and what left the escrow for it. */
  public static EscrowOutlay of(
      EscrowExpense expense, Span span, Collection<EscrowMovement> movements, EscrowLedger ledger) {
    return new EscrowOutlay(
        expense,
        Movements.settling(movements, MovementKind.EXPENSES, expense.id()),
        span.ending().map(Ending::on),
        ledger);
  }

  /** The day on which it was paid in full, by either way. */
  public Optional<LocalDate> settled(EscrowPrice price) {
    return Stream.concat(
            Stream.concat(
                repaid.stream(),
                Optional.of(expense.on()).filter(day -> less(price) && !cashFrom(day)).stream()),
            taken.stream()
                .map(EscrowMovement::on)
                .filter(
                    day -> {
                      List<EscrowMovement> so = through(day);
                      return Movements.due(expense.amount(), so, price)
                              .filter(due -> due.compareTo(Movements.shares(so)) <= 0)
                              .isPresent()
                          && (!cashFrom(day) || rest(so, price).compareTo(ProRata.CENT) < 0);
                    }))
        .min(Comparator.naturalOrder());
  }

  /** What is left of it after some movements, in USD. */
  private BigDecimal rest(List<EscrowMovement> so, EscrowPrice price) {
    return expense.amount().subtract(Movements.cash(so)).subtract(price.worth(so).orElseThrow());
  }

  /** Whether the escrow held cash at the end of a day, or since. */
  private boolean cashFrom(LocalDate day) {
    return Numbers.sum(ledger.cash(day).values()).compareTo(ProRata.CENT) > 0
        || ledger.entries().stream()
            .filter(entry -> entry.on().isAfter(day))
            .anyMatch(entry -> entry.cashInAll().compareTo(ProRata.CENT) > 0);
  }

  /** Whether it is less than a share is worth. */
  private boolean less(EscrowPrice price) {
    return price
        .shares(expense.amount(), expense.on(), "down")
        .filter(shares -> shares.signum() == 0)
        .isPresent();
  }

  private List<EscrowMovement> through(LocalDate day) {
    return taken.stream().filter(one -> !one.on().isAfter(day)).toList();
  }

  /** What was paid on it, in words. */
  public String soFar(EscrowPrice price) {
    if (settled(price).isPresent()) {
      return "repaid";
    }
    return taken.isEmpty()
        ? "nothing paid yet"
        : cash().map(paid -> paid + " paid, ").orElse("")
            + Numbers.words(Movements.shares(taken))
            + due(price).map(number -> " of " + Numbers.words(number)).orElse("")
            + " shares delivered";
  }

  private Optional<BigDecimal> due(EscrowPrice price) {
    return taken.isEmpty() ? Optional.empty() : Movements.due(expense.amount(), taken, price);
  }

  private Optional<String> cash() {
    return Optional.of(Movements.cash(taken))
        .filter(usd -> usd.signum() > 0)
        .map(usd -> Amounts.words(AveragePrice.USD, usd));
  }

  /** Shares or cash that were taken for it beyond what it comes to, in words. */
  public Optional<String> tooMuch(EscrowPrice price) {
    return sharesTooMuch(price).or(this::cashTooMuch);
  }

  private Optional<String> cashTooMuch() {
    return Optional.of(Movements.cash(taken).subtract(expense.amount()))
        .filter(more -> more.compareTo(ProRata.CENT) > 0)
        .map(
            more ->
                cash().orElseThrow()
                    + " were taken for "
                    + expense.what()
                    + ", "
                    + Amounts.words(AveragePrice.USD, more)
                    + " more than it comes to");
  }

  private Optional<String> sharesTooMuch(EscrowPrice price) {
    return due(price)
        .map(number -> Movements.shares(taken).subtract(number))
        .filter(more -> more.signum() > 0)
        .map(
            more ->
                Numbers.words(Movements.shares(taken))
                    + " shares were taken for "
                    + expense.what()
                    + ", "
                    + Numbers.words(more)
                    + " more than "
                    + Amounts.words(AveragePrice.USD, expense.amount())
                    + " come to");
  }

  /** That no more was taken for an expense of the Escrow Agent than it comes to (ESC 11(a)). */
  public Judged withinIt(EscrowPrice price) {
    return tooMuch(price)
        .map(what -> Judged.breach(what, "the return of what was taken too much"))
        .or(
            () ->
                uneven(Answer.NO)
                    .map(what -> Judged.breach(what, "the return of what was taken too much")))
        .or(() -> uneven(Answer.UNKNOWN).map(what -> Judged.need(soFar(price), what)))
        .orElseGet(() -> Judged.note(words(price, expense.on()) + ": " + soFar(price)));
  }

  /**
   * The Agent's out-of-pocket expenses come out of the Escrow Amount before anything is
   * distributed, but after those of the Escrow Agent (ESC 11(b)).
   *
   * @param before what they come before
   */
  public static Judged judge(
      Asked asked,
      List<EscrowOutlay> all,
      EscrowLedger ledger,
      EscrowPrice price,
      Set<EscrowLedger.Kind> before) {
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
      Optional<LocalDate> over = one.settled(price);
      one.overtaken(ledger, over, before).ifPresent(wrong::add);
      one.unpaidBefore(all, price).ifPresent(wrong::add);
      one.tooMuch(price).ifPresent(wrong::add);
      one.uneven(Answer.NO).ifPresent(wrong::add);
      one.uneven(Answer.UNKNOWN).ifPresent(needs::add);
      if (over.isEmpty()) {
        open.add(one.words(price, asked.asOf()) + " (" + one.soFar(price) + ")");
      } else {
        paid.add(
            one.words(price, over.get())
                + ": "
                + (one.taken().isEmpty() && one.repaid().isEmpty()
                    ? "less than a share, so none is taken for it"
                    : "paid " + Words.day(over.get())));
      }
      if (one.expense().outOfPocket() == Answer.UNKNOWN) {
        needs.add("whether the Agent paid " + one.expense().id() + " out of his pocket to others");
      }
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(
              String.join("; ", wrong), "payment of the expense, or the return of what is too much")
          .withBecause(paid);
    }
    if (!open.isEmpty()) {
      needs.add(
          empty(ledger, asked.asOf())
              ? "payment by the sellers themselves; nothing is left in the escrow (SPA 9.1(b))"
              : "payment out of the escrow");
      return Judged.need("expenses of the Agent to be paid: " + String.join("; ", open))
          .withNeeds(needs)
          .withBecause(paid);
    }
    if (!needs.isEmpty()) {
      return Judged.need("expenses of the Agent were paid").withNeeds(needs).withBecause(paid);
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

  private static boolean empty(EscrowLedger ledger, LocalDate day) {
    return ledger.deposited()
        && ledger.held(day).values().stream().noneMatch(number -> number.signum() > 0)
        && ledger.cash(day).values().stream().noneMatch(usd -> usd.signum() > 0);
  }

  /** Shares that were distributed while the expense was asked for and not paid. */
  private Optional<String> overtaken(
      EscrowLedger ledger, Optional<LocalDate> over, Set<EscrowLedger.Kind> before) {
    return ledger.entries().stream()
        .filter(entry -> before.contains(entry.kind()))
        .filter(entry -> !entry.on().isBefore(expense.on()))
        .filter(entry -> over.filter(day -> !day.isAfter(entry.on())).isEmpty())
        .findFirst()
        .map(
            entry ->
                "shares were distributed on "
                    + Words.day(entry.on())
                    + (entry.kind() == EscrowLedger.Kind.SET_OFF ? ", to Parent" : "")
                    + ", before "
                    + expense.what()
                    + " of the Agent was paid");
  }

  /** An expense of the Escrow Agent that came first and was not paid. */
  private Optional<String> unpaidBefore(List<EscrowOutlay> all, EscrowPrice price) {
    return taken.stream()
        .findFirst()
        .map(EscrowMovement::on)
        .flatMap(
            day ->
                all.stream()
                    .filter(one -> one.expense().of() == ExpenseOf.ESCROW_AGENT)
                    .filter(one -> !one.expense().on().isAfter(day))
                    .filter(one -> one.settled(price).filter(on -> !on.isAfter(day)).isEmpty())
                    .map(
                        one ->
                            one.expense().what()
                                + " of the Escrow Agent, which comes first, was not paid")
                    .sorted()
                    .findFirst());
  }

  /**
   * A payment that was not taken from all holders in proportion, in words; a fraction of a share
   * more or less is rounding. The section does not say whose shares pay; they may agree on it.
   *
   * @param agreed whether they are known not to have agreed, or nobody says it
   */
  private Optional<String> uneven(Answer agreed) {
    return taken.stream()
        .filter(one -> one.agreed() == agreed)
        .flatMap(one -> ledger.entries().stream().filter(entry -> entry.id().equals(one.id())))
        .filter(
            entry ->
                uneven(ledger.gone(entry), entry.id(), ProRata.SHARES, BigDecimal.ONE)
                    || uneven(ledger.usdGone(entry), entry.id(), ProRata.CENTS, TWO_CENTS))
        .findFirst()
        .map(
            entry ->
                agreed == Answer.NO
                    ? "what was taken for "
                        + expense.what()
                        + " on "
                        + Words.day(entry.on())
                        + " was not taken from all holders in proportion, on which they did not"
                        + " agree"
                    : "whether the sellers agreed on whose shares pay for "
                        + expense.what()
                        + ", which were not taken from all of them in proportion on "
                        + Words.day(entry.on()));
  }

  private boolean uneven(Map<String, BigDecimal> gone, String id, int scale, BigDecimal bound) {
    return ProRata.split(Numbers.sum(gone.values()), ledger.interestsBefore(id), scale)
        .entrySet()
        .stream()
        .anyMatch(
            part ->
                gone.getOrDefault(part.getKey(), BigDecimal.ZERO)
                        .subtract(part.getValue())
                        .abs()
                        .compareTo(bound)
                    >= 0);
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
