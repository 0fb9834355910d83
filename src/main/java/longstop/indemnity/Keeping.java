package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import longstop.concluded.Numbers;
import longstop.deal.Answer;

/**
 * What has to stay in the escrow for claims and expenses, and whose shares (SPA 8.8(b), ESC 4(d)):
 * those out of which each of them can be satisfied.
 *
 * @param ledger what the escrow held, and when
 * @param books what each seller has in it
 * @param price what a share counts for
 * @param kept what shares are kept back for
 */
public record Keeping(
    EscrowLedger ledger, EscrowBooks books, EscrowPrice price, List<HeldBack> kept) {

  /** Sorts what is kept back, so that equal facts are equal objects. */
  public Keeping {
    kept = kept.stream().sorted(HeldBack.ORDER).toList();
  }

  /** What shares are kept back for. */
  public static Keeping of(
      EscrowLedger ledger, EscrowBooks books, EscrowPrice price, List<HeldBack> kept) {
    return new Keeping(ledger, books, price, kept);
  }

  /** What shares could be kept back for on a day: nothing that came to light later. */
  List<HeldBack> knownBy(LocalDate day) {
    return kept.stream().filter(one -> one.knownBy(day)).toList();
  }

  /** Whether it is known what has to stay on a day, and of whom. */
  boolean known(LocalDate day) {
    return knownBy(day).stream()
        .allMatch(
            one ->
                shares(one, day)
                    .filter(
                        number ->
                            number.signum() == 0 || one.bearing().whose() == Bearing.Whose.KNOWN)
                    .isPresent());
  }

  /** Shares for one claim or expense: those that cover what is owed on it and not yet paid. */
  Optional<BigDecimal> shares(HeldBack one, LocalDate day) {
    if (one.counts() == Answer.NO) {
      return Optional.of(BigDecimal.ZERO);
    }
    return one.counts() == Answer.UNKNOWN ? Optional.empty() : unpaid(one, day, day);
  }

  /**
   * Shares that cover what is owed on a claim or expense and not yet paid. What is less than a
   * share once something was paid is none, nor is an expense of less (trap T-55). For what is
   * settled as many are enough as will be set off for it; for what is not, any number up to those
   * that cover it may be.
   *
   * @param then an earlier day, if as much as was owed on it has to stay
   */
  private Optional<BigDecimal> unpaid(HeldBack one, LocalDate then, LocalDate day) {
    Optional<BigDecimal> owed = one.owed(then).flatMap(before -> one.owed(day).map(before::max));
    if (owed.isEmpty() || price.on(day).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal left = owed.get();
    BigDecimal share = one.claim() ? BigDecimal.ZERO : price.on(day).orElseThrow();
    for (EscrowLedger.Entry paid : paid(one, day)) {
      share = price.on(paid.on()).orElseThrow();
      left = left.add(paid.sharesInAll().multiply(share)).add(paid.usdInAll());
    }
    if (left.compareTo(share) < 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    return one.rounding().isPresent() && one.settled(then)
        ? price.shares(left, day, one.rounding().get())
        : price.cover(left, day);
  }

  /**
   * What left the escrow for a claim or expense by a day, or came back, each worth the price of its
   * own day.
   */
  List<EscrowLedger.Entry> paid(HeldBack one, LocalDate day) {
    EscrowLedger.Kind kind = one.claim() ? EscrowLedger.Kind.SET_OFF : EscrowLedger.Kind.EXPENSES;
    return ledger.entries().stream()
        .filter(
            entry -> {
              EscrowLedger.Entry left = ledger.undone(entry).orElse(entry);
              return left.kind() == kind && left.what().equals(one.id());
            })
        .filter(entry -> !entry.on().isAfter(day))
        .toList();
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
        : unpaid(one, day, day).map(left -> Answer.of(left.signum() == 0)).orElse(Answer.UNKNOWN);
  }

  /** The day on which it was resolved, or paid without a dispute, if it was by a day. */
  Optional<LocalDate> resolved(HeldBack one, LocalDate day) {
    return one.resolvedBy(day)
        .or(
            () ->
                paid(one, day).stream()
                    .map(EscrowLedger.Entry::on)
                    .filter(on -> shares(one, on).filter(n -> n.signum() == 0).isPresent())
                    .findFirst());
  }

  /** How things stood at the end of a day. */
  Interests after(LocalDate day) {
    return books.through(day);
  }

  /** How they stood on a day before anything was delivered to the sellers. */
  Interests before(LocalDate day) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE && entry.on().equals(day))
        .findFirst()
        .map(entry -> books.before(entry.id()))
        .orElseGet(() -> books.through(day));
  }

  /** How they stood just before an event of the record. */
  Interests before(String event) {
    return books.before(event);
  }

  /** What has to stay on a day for certain, of what was there at a moment. */
  Kept least(LocalDate day, Interests there) {
    Map<HeldBack, BigDecimal> shares = new LinkedHashMap<>();
    knownBy(day).forEach(one -> shares.put(one, shares(one, day).orElse(BigDecimal.ZERO)));
    return kept(shares, there, BigDecimal::min);
  }

  /**
   * The most that can have to stay on a day: what may count does, and an amount that is not known
   * may be all there is.
   *
   * @param then the earlier day of which as much stays for a claim or expense as had to stay; that
   *     day itself if less does
   */
  Kept most(LocalDate day, Interests there, Function<HeldBack, LocalDate> then) {
    Map<HeldBack, BigDecimal> shares = new LinkedHashMap<>();
    BigDecimal all = Numbers.sum(there.held().values());
    for (HeldBack one : knownBy(day)) {
      if (one.counts() != Answer.NO) {
        shares.put(one, unpaid(one, then.apply(one), day).orElse(all));
      }
    }
    return kept(shares, there, BigDecimal::max);
  }

  /**
   * Whose shares stay: of each as many as are enough whichever claim is decided first, those that
   * fewer answer for or those that more do. What only the part of some bears is theirs, as far as
   * they have it; what everybody bears is in proportion to what is left besides, as it would be set
   * off.
   */
  private Kept kept(
      Map<HeldBack, BigDecimal> shares, Interests there, BinaryOperator<BigDecimal> whose) {
    List<HeldBack> some = new ArrayList<>();
    BigDecimal common = BigDecimal.ZERO;
    for (Map.Entry<HeldBack, BigDecimal> one : shares.entrySet()) {
      if (one.getKey().bearing().common()) {
        common = common.add(one.getValue());
      } else {
        some.add(one.getKey());
      }
    }
    some.sort(Comparator.comparingInt(one -> one.bearing().sellers().size()));
    Borne before = borne(some, shares, there, whose);
    Map<String, BigDecimal> last = before.left().parts(common, List.of());
    Map<String, BigDecimal> first = there.parts(common, List.of());
    Collections.reverse(some);
    Borne after = borne(some, shares, left(there, first), whose);
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    Map<String, BigDecimal> own = new LinkedHashMap<>();
    for (String id : there.held().keySet()) {
      BigDecimal part = before.with(last, id).max(after.with(first, id));
      all.put(id, part);
      own.put(id, before.alone().contains(id) ? part : BigDecimal.ZERO);
    }
    return new Kept(
        there.byHolder(all), there.byHolder(own), Numbers.plain(before.needed().add(common)));
  }

  /** What stays for claims that not everybody bears, one after the other. */
  private Borne borne(
      List<HeldBack> some,
      Map<HeldBack, BigDecimal> shares,
      Interests there,
      BinaryOperator<BigDecimal> whose) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    Set<String> alone = new LinkedHashSet<>();
    BigDecimal needed = BigDecimal.ZERO;
    Interests left = there;
    for (HeldBack one : some) {
      List<Map<String, BigDecimal>> ways = ways(one.bearing(), shares.get(one), left);
      Map<String, BigDecimal> taken = parts(ways, left, whose);
      left = left(left, taken);
      taken.forEach((id, part) -> parts.merge(id, part, BigDecimal::add));
      if (one.bearing().whose() == Bearing.Whose.KNOWN) {
        taken.keySet().stream().filter(id -> taken.get(id).signum() > 0).forEach(alone::add);
      }
      needed =
          needed.add(
              ways.stream().map(way -> Numbers.sum(way.values())).reduce(whose).orElseThrow());
    }
    return new Borne(left, parts, alone, needed);
  }

  private Interests left(Interests there, Map<String, BigDecimal> taken) {
    return books.contributed() ? there.without(taken) : there.after(taken);
  }

  /**
   * What stays for claims that not everybody bears.
   *
   * @param left how things stand once it is taken
   * @param parts of whom
   * @param alone those of them who bear one for certain
   * @param needed as many as would be enough for them
   */
  private record Borne(
      Interests left, Map<String, BigDecimal> parts, Set<String> alone, BigDecimal needed) {

    /** What stays of one seller, with his part of what everybody bears. */
    BigDecimal with(Map<String, BigDecimal> common, String id) {
      return parts.getOrDefault(id, BigDecimal.ZERO).add(common.getOrDefault(id, BigDecimal.ZERO));
    }
  }

  private static List<Map<String, BigDecimal>> ways(
      Bearing bearing, BigDecimal shares, Interests left) {
    return bearing.perhaps(left.roles()).stream().map(some -> left.parts(shares, some)).toList();
  }

  private static Map<String, BigDecimal> parts(
      List<Map<String, BigDecimal>> ways, Interests left, BinaryOperator<BigDecimal> whose) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    for (String id : left.held().keySet()) {
      parts.put(
          id,
          ways.stream()
              .map(way -> way.getOrDefault(id, BigDecimal.ZERO))
              .reduce(whose)
              .orElseThrow());
    }
    return parts;
  }
}
