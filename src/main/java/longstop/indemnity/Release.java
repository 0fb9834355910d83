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
import longstop.finding.DueState;
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
    return one.counts() == Answer.UNKNOWN ? Optional.empty() : unpaid(one, one.owed(day), day);
  }

  /**
   * Shares that cover what is owed on a claim or expense and not yet paid. What is less than a
   * share once something was paid is none, nor is an expense of less (trap T-55).
   */
  private Optional<BigDecimal> unpaid(HeldBack one, Optional<BigDecimal> owed, LocalDate day) {
    if (owed.isEmpty() || price.on(day).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal left = owed.get();
    BigDecimal share = one.claim() ? BigDecimal.ZERO : price.on(day).orElseThrow();
    for (EscrowLedger.Entry paid : paid(one, day)) {
      share = price.on(paid.on()).orElseThrow();
      left = left.add(paid.sharesInAll().multiply(share)).add(paid.usdInAll());
    }
    return left.compareTo(share) < 0 ? Optional.of(BigDecimal.ZERO) : price.cover(left, day);
  }

  /**
   * The most that can have to stay on a day, in shares: what may count does, and an amount that is
   * not known may be all there is. What stayed when the escrow ended stays until the rest is due
   * (ESC 4(d)), less what was paid on it.
   */
  private BigDecimal most(LocalDate day) {
    LocalDate last = end.on().fixed().filter(on -> !on.isAfter(day)).orElse(day);
    boolean rest = restFrom(day).isPresent();
    BigDecimal sum = BigDecimal.ZERO;
    for (HeldBack one : knownBy(day)) {
      if (one.counts() != Answer.NO) {
        Optional<BigDecimal> owed =
            rest || !one.knownBy(last)
                ? one.owed(day)
                : one.owed(last).flatMap(then -> one.owed(day).map(then::max));
        sum = sum.add(unpaid(one, owed, day).orElseGet(() -> heldOn(day)));
      }
    }
    return sum;
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
    return paid(one, day).isEmpty()
        ? Answer.NO
        : unpaid(one, one.owed(day), day)
            .map(left -> Answer.of(left.signum() == 0))
            .orElse(Answer.UNKNOWN);
  }

  /** What left the escrow for a claim or expense by a day, each worth the price of its own day. */
  private List<EscrowLedger.Entry> paid(HeldBack one, LocalDate day) {
    EscrowLedger.Kind kind = one.claim() ? EscrowLedger.Kind.SET_OFF : EscrowLedger.Kind.EXPENSES;
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == kind && entry.what().equals(one.id()))
        .filter(entry -> !entry.on().isAfter(day))
        .toList();
  }

  private BigDecimal heldOn(LocalDate day) {
    return Numbers.sum(ledger.held(day).values());
  }

  /** Shares that are surely to be delivered and were not by a day, by holder. */
  Map<String, BigDecimal> outstanding(LocalDate day) {
    return free(ledger.held(day), most(day).min(heldOn(day)), ledger.interests(day));
  }

  /** Whether anything may have to stay on a day. */
  boolean keeps(LocalDate day) {
    return most(day).signum() > 0;
  }

  /** Cash that is surely to be delivered and was not by a day, by holder, in USD. */
  Map<String, BigDecimal> outstandingCash(LocalDate day) {
    return cashFree(most(day), heldOn(day)) ? ledger.cash(day) : Map.of();
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

  /** The day on which a holder's executed form was with the Escrow Agent, if it was. */
  Optional<LocalDate> form(String holder) {
    return Optional.ofNullable(forms.get(holder))
        .filter(form -> form.executed() == Answer.YES)
        .map(TaxForm::on);
  }

  private boolean hasForm(String holder, LocalDate day) {
    return form(holder).filter(on -> !on.isAfter(day)).isPresent();
  }

  /** Whether a holder's whole shares, or cash that goes with them, are surely still there. */
  boolean owes(String holder, LocalDate day) {
    return outstanding(day).getOrDefault(holder, BigDecimal.ZERO).compareTo(BigDecimal.ONE) >= 0
        || outstandingCash(day).getOrDefault(holder, BigDecimal.ZERO).compareTo(ProRata.CENT) > 0;
  }

  /** Whether cash may go, where so many shares are to be kept back of those held. */
  private boolean cashFree(BigDecimal kept, BigDecimal held) {
    return kept.signum() == 0 || (cashBeyond && kept.compareTo(held) <= 0);
  }

  /**
   * The first day from one on, and by {@code until}, on which a holder had all that was to be
   * delivered to him.
   */
  Optional<LocalDate> done(String holder, LocalDate from, LocalDate until) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(from);
    ledger.entries().forEach(entry -> days.add(entry.on()));
    return days.tailSet(from).headSet(until.plusDays(1)).stream()
        .filter(day -> !owes(holder, day))
        .findFirst();
  }

  /** The same for all who could receive anything on the first of these days: the last of them. */
  private Optional<LocalDate> done(LocalDate from, LocalDate until) {
    LocalDate last = from;
    for (String holder : ledger.held(from).keySet()) {
      if (hasForm(holder, from)) {
        Optional<LocalDate> day = done(holder, from, until);
        if (day.isEmpty()) {
          return Optional.empty();
        }
        last = day.get().isAfter(last) ? day.get() : last;
      }
    }
    return Optional.of(last);
  }

  /** Whether something is there on a day, and nobody may receive his part of it. */
  private boolean allWait(LocalDate day) {
    return ledger.held(day).keySet().stream().anyMatch(holder -> owes(holder, day))
        && ledger.held(day).keySet().stream()
            .noneMatch(holder -> owes(holder, day) && hasForm(holder, day))
        && releasedOn(day).signum() == 0;
  }

  /**
   * Whether it can be told what becomes of the first delivery: what is to be delivered is known, or
   * it is surely not delivered, or nothing is to be delivered yet.
   */
  public boolean determinable(Asked asked) {
    if (!end.reachedBy(asked.asOf())) {
      return true;
    }
    LocalDate day = end.on().fixed().orElseThrow();
    return ledger.deposited() && !allWait(day) && (known(day) || done(day, asked.asOf()).isEmpty());
  }

  /** Where the day of the first delivery stands as long as it cannot be told what becomes of it. */
  public DueState undetermined() {
    return end.on().fixed().filter(day -> known(day) && allWait(day)).isPresent()
        ? DueState.NOT_DETERMINABLE
        : DueState.UNKNOWN;
  }

  private boolean known(LocalDate day) {
    return ledger.deposited() && keptOn(day).isPresent() && end.needs().isEmpty();
  }

  /** The day from which on nothing was left, if that is so on a day: of the last delivery. */
  private Optional<LocalDate> emptied(LocalDate day) {
    return ledger.deposited()
            && ledger.held(day).values().stream().noneMatch(number -> number.signum() > 0)
            && ledger.cash(day).values().stream().noneMatch(usd -> usd.compareTo(ProRata.CENT) > 0)
        ? ledger.entries().stream()
            .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
            .filter(entry -> !entry.on().isAfter(day))
            .map(EscrowLedger.Entry::on)
            .reduce((first, second) -> second)
        : Optional.empty();
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

  /**
   * The first delivery, when the escrow ends, or before: done on the first day on which all who
   * could receive anything by the end had it.
   */
  public Optional<Dated> delivered(Asked asked) {
    LocalDate day = lookedAt(asked);
    return emptied(day)
        .or(
            () ->
                Optional.of(day)
                    .filter(on -> end.reachedBy(asked.asOf()) && known(on))
                    .flatMap(on -> done(on, asked.asOf())))
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
    Undelivered undelivered = new Undelivered(this, asked, names);
    undelivered.waiting().ifPresent(because::add);
    if (end.reachedBy(asked.asOf())) {
      needs.addAll(undelivered.needs());
    }
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
        : Judged.need(
                known(day)
                    ? "not all that is left in the escrow can be delivered yet"
                    : "what is to be delivered is not known")
            .withBecause(because)
            .withNeeds(needs);
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
            .orElseGet(
                () ->
                    ", of which at most "
                        + Numbers.words(most(day).min(held))
                        + " are kept back and at least "
                        + Numbers.words(held.subtract(most(day).min(held)))
                        + " to be delivered");
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
    return restFrom(asked.asOf()).map(DerivedDate::of);
  }

  private Optional<LocalDate> restFrom(LocalDate day) {
    Optional<LocalDate> last = end.on().fixed().filter(on -> !on.isAfter(day));
    List<HeldBack> then = last.map(this::heldAt).orElse(List.of());
    if (then.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = last.get();
    for (HeldBack one : then) {
      Optional<LocalDate> resolved = resolved(one, day);
      if (resolved.isEmpty()) {
        return Optional.empty();
      }
      latest = resolved.get().isAfter(latest) ? resolved.get() : latest;
    }
    return Optional.of(latest);
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
                paid(one, day).stream()
                    .map(EscrowLedger.Entry::on)
                    .filter(on -> sharesFor(one, on).filter(n -> n.signum() == 0).isPresent())
                    .findFirst());
  }

  /** The second delivery, which is owed from a day on. */
  public Optional<Dated> restDelivered(Asked asked, DerivedDate since) {
    return since.fixed().filter(this::known).flatMap(day -> done(day, asked.asOf())).map(Day::new);
  }

  /** Whether anybody could receive his part of the rest on the day from which on it is owed. */
  public boolean restWaits(DerivedDate since) {
    return since.fixed().filter(this::allWait).isPresent();
  }

  /** What the rest was kept back for, and what must be there for all of it to be delivered. */
  public Judged restBasis(Asked asked, Names names) {
    List<String> needs = new Undelivered(this, asked, names).needs();
    List<String> what =
        heldAt(lookedAt(asked)).stream().map(one -> one.words(lookedAt(asked))).toList();
    return needs.isEmpty()
        ? Judged.note("kept back when the escrow ended: " + String.join("; ", what))
        : Judged.need("not all that was kept back can be delivered yet")
            .withBecause(what)
            .withNeeds(needs);
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
    List<String> perhaps =
        knownBy(last.get()).stream()
            .filter(one -> one.counts() == Answer.UNKNOWN)
            .map(one -> "whether " + one.question())
            .toList();
    if (open.isEmpty() && !perhaps.isEmpty()) {
      return Judged.need("it is not known whether shares were kept back").withNeeds(perhaps);
    }
    return open.isEmpty()
        ? Judged.exempt("nothing was kept back when the escrow ended")
        : Judged.need(
            "shares stay in the escrow for " + String.join("; ", open),
            "the resolution of " + String.join("; ", open));
  }

  private record Day(LocalDate on) implements Dated {}
}
