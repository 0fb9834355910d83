package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Allocation;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Departures;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Act;
import longstop.deal.EscrowReceipt;
import longstop.deal.Recapitalization;
import longstop.deal.Roles;

/**
 * The escrow, event by event (SPA 8.8, ESC 1, 4, 5): a replay of what the record says, that decides
 * nothing. Shares are shares of Parent and may hold fractions, which are interests in whole shares
 * (trap T-19); cash is in USD. What a partner is concerned with stands under the partnership, in
 * whose name his part is held (trap T-17).
 *
 * @param entries what happened, in order; none as long as no deposit is recorded
 * @param departures what left, and what of it came back
 * @param heirs who stands in whose place
 */
public record EscrowLedger(List<Entry> entries, Departures departures, EscrowHeirs heirs) {

  /** What stands for an id of the deposit: a clause, which no id in the record can be. */
  static final String DEPOSITED = "SPA 1.5(c)/deposit";

  /** What moves the escrow. */
  public enum Kind {
    /** The Escrow Amount comes in. */
    DEPOSIT,
    /** A split or the like changes the number of shares. */
    SPLIT,
    /** A dividend or other distribution comes in. */
    RECEIPT,
    /** What is held for one who died is held for his heir from then on. */
    TRANSFER,
    /** Shares go to Parent for a claim. */
    SET_OFF,
    /** Shares go for expenses. */
    EXPENSES,
    /** Shares go to the sellers. */
    RELEASE,
    /** Shares that had left come back. */
    RETURN
  }

  /**
   * What counts as a distribution that the Agent's expenses come before (ESC 11(b)).
   *
   * @param all whether what goes to Parent for a claim is one, as what goes to the sellers
   */
  public static Set<Kind> distributions(boolean all) {
    return all ? EnumSet.of(Kind.SET_OFF, Kind.RELEASE) : EnumSet.of(Kind.RELEASE);
  }

  /**
   * One event.
   *
   * @param on its day
   * @param kind what it is
   * @param id its id in the record; {@link #DEPOSITED} for the deposit
   * @param what it in words, where the record has some; of what comes back the id of what it
   *     undoes, of what passes as it comes back the id of that return
   * @param shares shares that came in, below zero for those that went out, by holder
   * @param usd the same of cash
   * @param part of a death: what part passed of all that stood in that name, from 0 to 1; else 0
   * @param held shares held after it, by holder
   * @param cash cash held after it, by holder
   */
  public record Entry(
      LocalDate on,
      Kind kind,
      String id,
      String what,
      Map<String, BigDecimal> shares,
      Map<String, BigDecimal> usd,
      BigDecimal part,
      Map<String, BigDecimal> held,
      Map<String, BigDecimal> cash) {

    /** Moves what stands for the one who died to his heir, as far as his place passed. */
    void passed(Map<String, BigDecimal> numbers) {
      List<String> who = List.copyOf(shares.keySet());
      if (part.signum() > 0) {
        BigDecimal had = numbers.getOrDefault(who.get(0), BigDecimal.ZERO);
        BigDecimal passed = had.multiply(part, MathContext.DECIMAL128);
        numbers.put(who.get(0), had.subtract(passed));
        numbers.merge(who.get(1), passed, BigDecimal::add);
      }
    }

    /** All shares that came in or, below zero, went out. */
    public BigDecimal sharesInAll() {
      return Numbers.plain(Numbers.sum(shares.values()));
    }

    /** All cash that came in or, below zero, went out. */
    public BigDecimal usdInAll() {
      return Numbers.plain(Numbers.sum(usd.values()));
    }

    /** All shares held after it. */
    public BigDecimal heldInAll() {
      return Numbers.plain(Numbers.sum(held.values()));
    }

    /** All cash held after it. */
    public BigDecimal cashInAll() {
      return Numbers.plain(Numbers.sum(cash.values()));
    }
  }

  /**
   * Keeps the list from being changed.
   *
   * @throws IllegalStateException if shares or cash were lost or made, which is our own failure
   */
  public EscrowLedger {
    entries = List.copyOf(entries);
    conserved(entries, Entry::shares, Entry::held);
    conserved(entries, Entry::usd, Entry::cash);
  }

  private static void conserved(
      List<Entry> entries,
      Function<Entry, Map<String, BigDecimal>> moved,
      Function<Entry, Map<String, BigDecimal>> left) {
    Map<String, BigDecimal> sum = new LinkedHashMap<>();
    for (Entry entry : entries) {
      moved.apply(entry).forEach((id, number) -> sum.merge(id, number, BigDecimal::add));
      Map<String, BigDecimal> held = left.apply(entry);
      boolean balanced =
          sum.entrySet().stream()
              .allMatch(
                  one ->
                      held.getOrDefault(one.getKey(), BigDecimal.ZERO).compareTo(one.getValue())
                          == 0);
      if (!balanced) {
        throw new IllegalStateException("the escrow does not balance after " + entry.id());
      }
    }
  }

  /**
   * Replays the record. What is deposited are the shares of the Closing Date, or what splits
   * between it and the deposit made of them (ESC 5); where the record has another number of shares
   * deposited, that number, in proportion to what was to be deposited for each.
   *
   * @param closing the Closing Date; a split on it or before is in the numbers of the annex
   * @param deposit the deposit, if it is recorded
   */
  public static EscrowLedger of(
      Allocation allocation,
      Roles roles,
      DerivedDate closing,
      Optional<Act> deposit,
      Collection<Recapitalization> splits,
      Collection<EscrowReceipt> receipts,
      Departures departures,
      EscrowHeirs heirs) {
    return new EscrowLedger(
        deposit
            .map(
                act ->
                    EscrowReplay.entries(
                        allocation, roles, closing, act, splits, receipts, departures, heirs))
            .orElse(List.of()),
        departures,
        heirs);
  }

  /** Whether the deposit is recorded. */
  public boolean deposited() {
    return !entries.isEmpty();
  }

  /** Shares held at the end of a day, by holder; none before the deposit. */
  public Map<String, BigDecimal> held(LocalDate day) {
    return last(day).map(Entry::held).orElse(Map.of());
  }

  /** Whether any shares are held on the as-of date. */
  public boolean holding(Asked asked) {
    return held(asked.asOf()).values().stream().anyMatch(shares -> shares.signum() > 0);
  }

  /** Whether anything was ever held for somebody, or left for him. */
  boolean stood(String holder) {
    return entries.isEmpty() || entries.stream().anyMatch(one -> one.held().containsKey(holder));
  }

  /** Whether what passed to an heir did so within the partnership, in whose name it stays. */
  boolean withinPartnership(String heir) {
    return entries.stream()
        .filter(one -> one.kind() == Kind.TRANSFER && one.shares().size() == 1)
        .flatMap(one -> heirs.passing(one.id()).stream())
        .anyMatch(passing -> passing.to().equals(heir));
  }

  /** Whether anything was released to somebody that did not come back. */
  boolean gave(String holder) {
    return entries.stream()
        .filter(one -> one.kind() == Kind.RELEASE)
        .flatMap(one -> Stream.of(gone(one), usdGone(one)))
        .anyMatch(some -> some.getOrDefault(holder, BigDecimal.ZERO).signum() > 0);
  }

  /** What must be known of a holder who died, where what is held for him passed to nobody known. */
  Optional<String> heirNeeded(String holder, LocalDate day, Names names) {
    BigDecimal shares = held(day).getOrDefault(holder, BigDecimal.ZERO);
    BigDecimal usd = cash(day).getOrDefault(holder, BigDecimal.ZERO);
    return heirs.dead(holder, day) && (shares.signum() > 0 || usd.signum() > 0)
        ? Optional.of(
            "to whom the "
                + (shares.signum() > 0
                    ? Numbers.words(shares) + " shares"
                    : Amounts.words(AveragePrice.USD, usd))
                + " in escrow of "
                + names.of(holder)
                + " passed, who died by "
                + Words.day(heirs.died().get(holder)))
        : Optional.empty();
  }

  /** Cash held at the end of a day, by holder. */
  public Map<String, BigDecimal> cash(LocalDate day) {
    return last(day).map(Entry::cash).orElse(Map.of());
  }

  private Optional<Entry> last(LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.on().isAfter(day))
        .reduce((first, second) -> second);
  }

  /** Shares held just before an event of the record, by holder. */
  public Map<String, BigDecimal> heldBefore(String id) {
    Map<String, BigDecimal> held = Map.of();
    for (Entry entry : entries) {
      if (entry.id().equals(id)) {
        return held;
      }
      held = entry.held();
    }
    return held;
  }

  /** Cash held just before an event of the record, by holder, in USD. */
  Map<String, BigDecimal> cashBefore(String id) {
    Map<String, BigDecimal> cash = Map.of();
    for (Entry entry : entries) {
      if (entry.id().equals(id)) {
        return cash;
      }
      cash = entry.cash();
    }
    return cash;
  }

  /**
   * What each holder's part of a distribution is measured by at the end of a day: the shares held
   * for him and those that were released to him, as if nothing had been released (ESC 4(d)).
   */
  Map<String, BigDecimal> interests(LocalDate day) {
    return interests(entries.stream().filter(entry -> !entry.on().isAfter(day)).toList());
  }

  /** The same just before an event of the record. */
  Map<String, BigDecimal> interestsBefore(String id) {
    return interests(entries.stream().takeWhile(entry -> !entry.id().equals(id)).toList());
  }

  private static Map<String, BigDecimal> interests(List<Entry> past) {
    Map<String, BigDecimal> interests = new LinkedHashMap<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Entry entry : past) {
      BigDecimal after = entry.heldInAll();
      if (entry.kind() == Kind.SPLIT && before.signum() > 0) {
        BigDecimal all = before;
        interests.replaceAll(
            (id, number) -> number.multiply(after).divide(all, MathContext.DECIMAL128));
      } else if (entry.kind() == Kind.TRANSFER && entry.what().isEmpty()) {
        entry.passed(interests);
      } else if (!release(entry, past)) {
        entry.shares().forEach((id, number) -> interests.merge(id, number, BigDecimal::add));
      }
      before = after;
    }
    return interests;
  }

  /** Whether something went to the sellers, or came back from them. */
  private static boolean release(Entry entry, List<Entry> past) {
    return entry.kind() == Kind.RELEASE
        || ((entry.kind() == Kind.RETURN || entry.kind() == Kind.TRANSFER)
            && past.stream().anyMatch(one -> one.id().equals(entry.what()) && release(one, past)));
  }

  /** What went out and did not come back, by kind: shares as positive numbers. */
  public BigDecimal out(Kind kind) {
    return Numbers.plain(
        Numbers.sum(
            entries.stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap(entry -> gone(entry).values().stream())
                .toList()));
  }

  /**
   * The shares that left with a movement and did not come back, as they were when they left, by
   * holder.
   */
  public Map<String, BigDecimal> gone(Entry entry) {
    Map<String, BigDecimal> gone = new LinkedHashMap<>();
    entry.shares().forEach((id, number) -> gone.put(id, number.negate()));
    returned(entry.id())
        .forEach(
            back ->
                then(back, entry.on())
                    .forEach((id, number) -> gone.merge(id, number.negate(), BigDecimal::add)));
    gone.replaceAll((id, number) -> Numbers.plain(number));
    return gone;
  }

  /** The same of cash, in USD. */
  Map<String, BigDecimal> usdGone(Entry entry) {
    Map<String, BigDecimal> gone = new LinkedHashMap<>();
    entry.usd().forEach((id, number) -> gone.put(id, number.negate()));
    returned(entry.id())
        .forEach(
            back -> back.usd().forEach((id, usd) -> gone.merge(id, usd.negate(), BigDecimal::add)));
    gone.replaceAll((id, number) -> Numbers.plain(number));
    return gone;
  }

  /** What undoes a movement. */
  public List<Entry> returned(String id) {
    return entries.stream()
        .filter(entry -> entry.kind() == Kind.RETURN && entry.what().equals(id))
        .toList();
  }

  /** The movement that something undoes. */
  public Optional<Entry> undone(Entry back) {
    return entries.stream()
        .filter(entry -> back.kind() == Kind.RETURN && entry.id().equals(back.what()))
        .findFirst();
  }

  /** Shares that came back, as they were on the day on which they left. */
  Map<String, BigDecimal> then(Entry back, LocalDate left) {
    Map<String, BigDecimal> then = new LinkedHashMap<>(back.shares());
    then.replaceAll((id, number) -> departures.splits().before(number, left, back.on()));
    return then;
  }

  /** How many more shares came back than had left, because of a split since. */
  public BigDecimal grown() {
    return Numbers.plain(
        Numbers.sum(
            entries.stream()
                .flatMap(
                    back ->
                        undone(back).stream()
                            .map(
                                left ->
                                    back.sharesInAll()
                                        .subtract(Numbers.sum(then(back, left.on()).values()))))
                .toList()));
  }

  /**
   * The first event after which more had left than was there, and not all of it came back, if there
   * is one. Of cash a cent more for one and less for another is rounding, as long as there was
   * enough for all.
   *
   * @param pooled whether a holder may receive shares beyond what is left of his own, as long as
   *     there are enough in all
   */
  public Optional<Entry> overdrawn(boolean pooled) {
    return entries.stream()
        .filter(entry -> overdrawn(entry, pooled))
        .filter(entry -> !mended(entry, pooled))
        .findFirst();
  }

  private static boolean overdrawn(Entry entry, boolean pooled) {
    Collection<BigDecimal> shares = pooled ? List.of(entry.heldInAll()) : entry.held().values();
    return shares.stream().anyMatch(number -> number.signum() < 0)
        || entry.cash().values().stream()
            .anyMatch(number -> number.compareTo(ProRata.CENT.negate()) < 0)
        || Numbers.sum(entry.cash().values()).signum() < 0;
  }

  /** Whether something came back since, after which nothing was missing. */
  private boolean mended(Entry entry, boolean pooled) {
    return entries.stream()
        .skip(entries.indexOf(entry) + 1L)
        .anyMatch(later -> later.kind() == Kind.RETURN && !overdrawn(later, pooled));
  }
}
