package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.deal.TaxForm;
import longstop.finding.Judged;

/**
 * What the escrow owes the sellers when it ends (SPA 8.8(b), ESC 4(d)): what it holds, less what
 * covers claims made before and expenses. A fraction of a share stays until somebody says how it is
 * rounded (trap T-19); the part of a holder without a tax form stays until he gives one (ESC 1(b)).
 *
 * @param end when the escrow ends
 * @param ledger what it held, and when
 * @param price what a share counts for
 * @param kept what shares are kept back for
 * @param forms tax forms given to the Escrow Agent, by holder
 * @param cashBeyond whether cash is delivered where the shares kept back suffice; else it stays
 *     with them as long as there are any
 */
public record Release(
    EscrowEnd end,
    EscrowLedger ledger,
    EscrowPrice price,
    List<HeldBack> kept,
    Map<String, TaxForm> forms,
    boolean cashBeyond) {

  /** What the first delivery is about. */
  public static final String FIRST =
      "delivery to the sellers of what the escrow holds, less what covers claims and expenses";

  /** What the second delivery is about. */
  public static final String REST = "delivery to the sellers of what was kept back";

  /** Sorts what is kept back, so that equal facts are equal objects. */
  public Release {
    kept = kept.stream().sorted(HeldBack.ORDER).toList();
  }

  /** Whole shares kept back on a day, as far as there are any; empty where it is not known. */
  private Optional<BigDecimal> keptOn(LocalDate day) {
    return demanded(day).map(heldOn(day)::min);
  }

  /** Shares for one claim or expense: those that cover what is owed on it and not yet paid. */
  private Optional<BigDecimal> sharesFor(HeldBack one, LocalDate day) {
    if (one.counts() == Answer.NO) {
      return Optional.of(BigDecimal.ZERO);
    }
    return one.counts() == Answer.UNKNOWN ? Optional.empty() : unpaid(one, day);
  }

  /** Shares that cover what is owed on a claim or expense and not yet paid. */
  private Optional<BigDecimal> unpaid(HeldBack one, LocalDate day) {
    Optional<BigDecimal> owed = one.owed(day);
    if (owed.isEmpty() || price.on(day).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal left = owed.get();
    BigDecimal share = BigDecimal.ZERO;
    for (EscrowLedger.Entry paid : paid(one.id(), day)) {
      share = price.on(paid.on()).orElseThrow();
      left = left.add(paid.sharesInAll().multiply(share));
    }
    return left.compareTo(share) < 0 ? Optional.of(BigDecimal.ZERO) : price.cover(left, day);
  }

  /**
   * Whether a claim was satisfied at the end of a day: paid out of the escrow, given up, or decided
   * to come to nothing.
   */
  Answer satisfied(String claim, LocalDate day) {
    return kept.stream()
        .filter(one -> one.id().equals(claim))
        .findFirst()
        .map(one -> satisfied(one, day))
        .orElse(Answer.NO);
  }

  private Answer satisfied(HeldBack one, LocalDate day) {
    if (one.owed(day).filter(usd -> usd.signum() == 0).isPresent()) {
      return Answer.YES;
    }
    return paid(one.id(), day).isEmpty()
        ? Answer.NO
        : unpaid(one, day).map(left -> Answer.of(left.signum() == 0)).orElse(Answer.UNKNOWN);
  }

  /** What left the escrow for a claim or expense by a day, each worth the price of its own day. */
  private List<EscrowLedger.Entry> paid(String id, LocalDate day) {
    return ledger.entries().stream()
        .filter(entry -> entry.what().equals(id) && !entry.on().isAfter(day))
        .toList();
  }

  private BigDecimal heldOn(LocalDate day) {
    return Numbers.sum(ledger.held(day).values());
  }

  /** Shares that should have been delivered by a day and were not, by holder. */
  private Map<String, BigDecimal> outstanding(LocalDate day) {
    return free(ledger.held(day), keptOn(day).orElse(BigDecimal.ZERO), ledger.interests(day));
  }

  /** Shares that could be delivered just before an event of a day, by holder. */
  Map<String, BigDecimal> freeBefore(String event, LocalDate day) {
    Map<String, BigDecimal> held = ledger.heldBefore(event);
    BigDecimal kept = demanded(day).orElse(BigDecimal.ZERO).min(Numbers.sum(held.values()));
    return free(held, kept, ledger.interestsBefore(event));
  }

  /** Cash that could be delivered just before an event of a day, by holder, in USD. */
  Map<String, BigDecimal> cashBefore(String event, LocalDate day) {
    BigDecimal held = Numbers.sum(ledger.heldBefore(event).values());
    return demanded(day).filter(all -> !cashFree(all, held)).isPresent()
        ? Map.of()
        : ledger.cashBefore(event);
  }

  /** What each has beyond his part of what is kept back; below zero if he had too much before. */
  private static Map<String, BigDecimal> free(
      Map<String, BigDecimal> held, BigDecimal all, Map<String, BigDecimal> interests) {
    Map<String, BigDecimal> kept = ProRata.split(all, interests, ProRata.SHARES);
    Map<String, BigDecimal> open = new LinkedHashMap<>();
    held.forEach(
        (holder, number) ->
            open.put(
                holder,
                Numbers.plain(number.subtract(kept.getOrDefault(holder, BigDecimal.ZERO)))));
    return open;
  }

  /** Whether a holder's executed form was with the Escrow Agent on a day. */
  private boolean hasForm(String holder, LocalDate day) {
    return Optional.ofNullable(forms.get(holder))
        .filter(form -> form.executed() == Answer.YES && !form.on().isAfter(day))
        .isPresent();
  }

  /**
   * Whether whole shares, or cash that goes with them, are still to be delivered to somebody who
   * may receive them. Cash is free where the shares that are held cover what is kept back.
   */
  private boolean owing(LocalDate day) {
    boolean free = demanded(day).filter(all -> cashFree(all, heldOn(day))).isPresent();
    Map<String, BigDecimal> cash = free ? ledger.cash(day) : Map.of();
    return outstanding(day).entrySet().stream()
        .filter(one -> hasForm(one.getKey(), day))
        .anyMatch(
            one ->
                one.getValue().compareTo(BigDecimal.ONE) >= 0
                    || cash.getOrDefault(one.getKey(), BigDecimal.ZERO).compareTo(ProRata.CENT)
                        > 0);
  }

  /** Whether cash may go, where so many shares are to be kept back of those held. */
  private boolean cashFree(BigDecimal kept, BigDecimal held) {
    return kept.signum() == 0 || (cashBeyond && kept.compareTo(held) <= 0);
  }

  /**
   * The first day from the end of the escrow on, and before {@code until}, on which all was done.
   */
  private Optional<LocalDate> done(LocalDate from, LocalDate until) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(from);
    ledger.entries().forEach(entry -> days.add(entry.on()));
    return days.tailSet(from).headSet(until.plusDays(1)).stream()
        .filter(day -> !owing(day))
        .findFirst();
  }

  /** Whether it can be told what is to be delivered, or nothing is to be delivered yet. */
  public boolean determinable(Asked asked) {
    return !end.reachedBy(asked.asOf()) || end.on().fixed().filter(this::known).isPresent();
  }

  private boolean known(LocalDate day) {
    return ledger.deposited() && keptOn(day).isPresent() && end.needs().isEmpty();
  }

  /** What the escrow owes. */
  public static Release of(
      EscrowEnd end,
      EscrowLedger ledger,
      EscrowPrice price,
      List<HeldBack> kept,
      Map<String, TaxForm> forms,
      boolean cashBeyond) {
    return new Release(end, ledger, price, kept, forms, cashBeyond);
  }

  /** The first delivery, when the escrow ends: done on the first day on which nothing is owed. */
  public Optional<Dated> delivered(Asked asked) {
    return end.on()
        .fixed()
        .filter(day -> end.reachedBy(asked.asOf()) && known(day))
        .flatMap(day -> done(day, asked.asOf()))
        .map(Day::new);
  }

  /** What the number of shares rests on, and what must be known to tell it. */
  public Judged basis(Asked asked, Names names) {
    LocalDate day = lookedAt(asked);
    List<String> needs = new ArrayList<>(end.needs());
    List<String> because = new ArrayList<>();
    if (!ledger.deposited()) {
      needs.add("the deposit of the Escrow Amount");
    }
    for (HeldBack one : knownBy(day)) {
      because.add(covered(one, day));
      if (one.counts() == Answer.UNKNOWN) {
        needs.add("whether " + one.question());
      } else if (one.counts() == Answer.YES && one.owed(day).isEmpty()) {
        needs.add("the amount of " + one.id());
      }
    }
    if (price.on(day).isEmpty() && kept.stream().anyMatch(one -> one.counts() == Answer.YES)) {
      needs.add(price.average().needed());
    }
    waiting(day, names).ifPresent(because::add);
    if (ledger.deposited()) {
      because.add(0, numbers(day));
    }
    Optional<Judged> below = below();
    if (below.isPresent()) {
      return below.get().withBecause(because);
    }
    return needs.isEmpty() || !end.reachedBy(asked.asOf())
        ? Judged.note(
                kept.isEmpty()
                    ? "the record has no claim and no expense that shares are kept back for"
                    : "shares are kept back for claims made before the end, and for expenses")
            .withBecause(because)
        : Judged.need("what is to be delivered is not known").withBecause(because).withNeeds(needs);
  }

  private String numbers(LocalDate day) {
    BigDecimal held = heldOn(day).add(releasedOn(day));
    return "held when it ends, or so far, on "
        + Words.day(day)
        + ": "
        + Numbers.words(held)
        + " shares"
        + demanded(day)
            .map(held::min)
            .map(
                number ->
                    ", of which "
                        + Numbers.words(number)
                        + " are kept back and "
                        + Numbers.words(held.subtract(number))
                        + " to be delivered")
            .orElse("");
  }

  /** Shares delivered to the sellers on the day itself. */
  private BigDecimal releasedOn(LocalDate day) {
    return Numbers.sum(
            ledger.entries().stream()
                .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
                .filter(entry -> entry.on().equals(day))
                .map(EscrowLedger.Entry::sharesInAll)
                .toList())
        .negate();
  }

  private LocalDate lookedAt(Asked asked) {
    return end.on().fixed().filter(on -> !on.isAfter(asked.asOf())).orElse(asked.asOf());
  }

  private String covered(HeldBack one, LocalDate day) {
    return switch (one.counts()) {
      case YES ->
          one.words(day)
              + sharesFor(one, day)
                  .map(number -> ": " + Numbers.words(number) + " shares kept back")
                  .orElse("");
      case NO -> one.id() + ": nothing is kept back for it";
      case UNKNOWN -> one.id() + ": not known whether " + one.question();
    };
  }

  /** Whose part waits because he gave no form, in words. */
  private Optional<String> waiting(LocalDate day, Names names) {
    List<String> without =
        outstanding(day).entrySet().stream()
            .filter(one -> one.getValue().signum() > 0 && !hasForm(one.getKey(), day))
            .map(one -> names.of(one.getKey()))
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "waits for an executed tax form, as of "
                + Words.day(day)
                + ": the part of "
                + String.join(", ", without));
  }

  /** A delivery after which less stayed in the escrow than covers claims and expenses. */
  private Optional<Judged> below() {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
        .map(EscrowLedger.Entry::on)
        .filter(day -> demanded(day).filter(all -> all.compareTo(heldOn(day)) > 0).isPresent())
        .findFirst()
        .map(
            day ->
                Judged.breach(
                    "after the delivery of "
                        + Words.day(day)
                        + " the escrow held "
                        + Numbers.words(Numbers.plain(heldOn(day)))
                        + " shares, fewer than the "
                        + Numbers.words(demanded(day).orElseThrow())
                        + " that cover claims and expenses",
                    "the return of what was delivered too much"));
  }

  /** What shares could be kept back for on a day: nothing that came to light later. */
  private List<HeldBack> knownBy(LocalDate day) {
    return kept.stream().filter(one -> one.knownBy(day)).toList();
  }

  private Optional<BigDecimal> demanded(LocalDate day) {
    BigDecimal sum = BigDecimal.ZERO;
    for (HeldBack one : knownBy(day)) {
      Optional<BigDecimal> shares = sharesFor(one, day);
      if (shares.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(shares.get());
    }
    return Optional.of(sum);
  }

  /**
   * The second delivery: once everything that shares were kept back for is resolved, the rest is
   * delivered.
   *
   * @return the day from which on it is owed; empty as long as something is open, or nothing was
   *     kept back
   */
  public Optional<DerivedDate> restSince(Asked asked) {
    Optional<LocalDate> last = end.on().fixed().filter(day -> !day.isAfter(asked.asOf()));
    List<HeldBack> then = last.map(this::heldAt).orElse(List.of());
    if (then.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = last.get();
    for (HeldBack one : then) {
      Optional<LocalDate> resolved = resolved(one, asked.asOf());
      if (resolved.isEmpty()) {
        return Optional.empty();
      }
      latest = resolved.get().isAfter(latest) ? resolved.get() : latest;
    }
    return Optional.of(DerivedDate.of(latest));
  }

  /** What shares were kept back for when the escrow ended. */
  private List<HeldBack> heldAt(LocalDate day) {
    return knownBy(day).stream()
        .filter(one -> one.counts() == Answer.YES)
        .filter(one -> sharesFor(one, day).filter(number -> number.signum() == 0).isEmpty())
        .toList();
  }

  /** The day on which it was resolved, or paid without a dispute, if it was by a day. */
  private Optional<LocalDate> resolved(HeldBack one, LocalDate day) {
    return one.resolvedBy(day)
        .or(
            () ->
                ledger.entries().stream()
                    .filter(entry -> entry.what().equals(one.id()) && !entry.on().isAfter(day))
                    .map(EscrowLedger.Entry::on)
                    .filter(on -> sharesFor(one, on).filter(n -> n.signum() == 0).isPresent())
                    .findFirst());
  }

  /** The second delivery, which is owed from a day on. */
  public Optional<Dated> restDelivered(Asked asked, DerivedDate since) {
    return since.fixed().filter(this::known).flatMap(day -> done(day, asked.asOf())).map(Day::new);
  }

  /** What is so as long as no second delivery is owed. */
  public Judged noRest(Asked asked) {
    Optional<LocalDate> last = end.on().fixed().filter(day -> !day.isAfter(asked.asOf()));
    if (last.isEmpty()) {
      return Judged.need(
          "what is kept back when the escrow ends, on " + end.on().words() + ", is delivered later",
          "the end of the escrow");
    }
    List<String> open =
        heldAt(last.get()).stream()
            .filter(one -> resolved(one, asked.asOf()).isEmpty())
            .map(one -> one.words(asked.asOf()))
            .toList();
    return open.isEmpty()
        ? Judged.exempt("nothing was kept back when the escrow ended")
        : Judged.need(
            "shares stay in the escrow for " + String.join("; ", open),
            "the resolution of " + String.join("; ", open));
  }

  private record Day(LocalDate on) implements Dated {}
}
