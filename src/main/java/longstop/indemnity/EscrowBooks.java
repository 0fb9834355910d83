package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import longstop.concluded.Allocation;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Numbers;
import longstop.deal.EscrowMovement;
import longstop.deal.Roles;

/**
 * What each seller has in the escrow, also inside the partnership (SPA 8.8(b), 8.4): the ledger
 * knows whose name shares stand in; this tells whose they are. What was set off for what only some
 * answer for was theirs; what left in the partnership's name else left it for all its partners.
 *
 * @param allocation the parts of holders and partners
 * @param roles who holds, and who is a partner
 * @param ledger what the escrow holds
 * @param bearing whose interests bear a claim, by its id; empty for everybody's
 * @param contributed whether a set-off is in proportion to what was contributed for each; else to
 *     what was not set off against him since. Shares released to him count either way, as they do
 *     for what is kept back (ESC 4(d)).
 */
public record EscrowBooks(
    Allocation allocation,
    Roles roles,
    EscrowLedger ledger,
    Map<String, List<String>> bearing,
    boolean contributed) {

  /** The books. */
  public static EscrowBooks of(
      Allocation allocation,
      Roles roles,
      EscrowLedger ledger,
      List<SetOff> all,
      boolean contributed) {
    return new EscrowBooks(
        allocation,
        roles,
        ledger,
        all.stream()
            .collect(
                Collectors.toMap(one -> one.dispute().claim(), one -> one.bearing().sellers())),
        contributed);
  }

  /** The same books, in which only what was contributed counts. */
  EscrowBooks asContributed() {
    return new EscrowBooks(allocation, roles, ledger, bearing, true);
  }

  /** How they stand at the end of a day. */
  Interests through(LocalDate day) {
    return replay(ledger.entries().stream().filter(one -> !one.on().isAfter(day)).toList());
  }

  /** How they stood just before an event of the record. */
  Interests before(String id) {
    return replay(ledger.entries().stream().takeWhile(one -> !one.id().equals(id)).toList());
  }

  private Interests replay(List<EscrowLedger.Entry> past) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    Map<String, BigDecimal> held = new LinkedHashMap<>();
    Map<String, Map<String, BigDecimal>> gone = new LinkedHashMap<>();
    BigDecimal before = BigDecimal.ZERO;
    Map<String, Set<String>> heirs = new LinkedHashMap<>();
    for (EscrowLedger.Entry entry : past) {
      if (entry.kind() == EscrowLedger.Kind.TRANSFER) {
        pass(entry, weights, held, gone, heirs);
        continue;
      }
      if (entry.kind() == EscrowLedger.Kind.RETURN) {
        back(entry, weights, held, gone);
        before = entry.heldInAll();
        continue;
      }
      Map<String, BigDecimal> moved = new LinkedHashMap<>();
      entry
          .shares()
          .forEach((holder, number) -> moved.putAll(moved(entry, holder, number, weights, held)));
      moved.forEach((id, number) -> held.merge(id, number, BigDecimal::add));
      BigDecimal after = entry.heldInAll();
      if (entry.kind() == EscrowLedger.Kind.SPLIT && before.signum() > 0) {
        BigDecimal all = before;
        weights.replaceAll((id, old) -> old.multiply(after).divide(all, MathContext.DECIMAL128));
      } else if (!leaves(entry.kind()) || (!contributed && taken(entry.kind()))) {
        moved.forEach((id, number) -> weights.merge(id, number, BigDecimal::add));
      }
      if (leaves(entry.kind())) {
        moved.replaceAll((id, number) -> number.negate());
        gone.put(entry.id(), moved);
      }
      before = after;
    }
    return new Interests(roles, weights, held, gone, heirs);
  }

  /** What comes back is theirs from whom it had gone, and counts as it did before. */
  private void back(
      EscrowLedger.Entry entry,
      Map<String, BigDecimal> weights,
      Map<String, BigDecimal> held,
      Map<String, Map<String, BigDecimal>> gone) {
    EscrowLedger.Entry left = ledger.undone(entry).orElseThrow();
    EscrowMovement movement = ledger.departures().movement(entry.id()).orElseThrow();
    Map<String, BigDecimal> went = gone.get(left.id());
    for (Map.Entry<String, BigDecimal> one : entry.shares().entrySet()) {
      List<String> each = Interests.of(one.getKey(), roles);
      Map<String, BigDecimal> own = new LinkedHashMap<>();
      each.forEach(id -> own.put(id, movement.shares().getOrDefault(id, BigDecimal.ZERO)));
      Map<String, BigDecimal> parts =
          each.equals(List.of(one.getKey()))
              ? Map.of(one.getKey(), one.getValue())
              : more(own, one.getValue().subtract(Numbers.sum(own.values())), of(went, each));
      parts.forEach(
          (id, number) -> {
            held.merge(id, number, BigDecimal::add);
            BigDecimal then =
                ledger.departures().splits().before(number, left.on(), entry.on()).negate();
            went.merge(id, then, BigDecimal::add);
            if (taken(left.kind()) && !contributed) {
              weights.merge(id, number, BigDecimal::add);
            }
          });
    }
  }

  private static Map<String, BigDecimal> more(
      Map<String, BigDecimal> own, BigDecimal rest, Map<String, BigDecimal> weights) {
    Map<String, BigDecimal> all = new LinkedHashMap<>(own);
    ProRata.split(rest, weights, ProRata.SHARES)
        .forEach((id, part) -> all.merge(id, part, BigDecimal::add));
    return all;
  }

  /** What passed by death passes with its history: what counted for it, and what had left it. */
  private void pass(
      EscrowLedger.Entry entry,
      Map<String, BigDecimal> weights,
      Map<String, BigDecimal> held,
      Map<String, Map<String, BigDecimal>> gone,
      Map<String, Set<String>> heirs) {
    EscrowHeirs.Passing passing = ledger.heirs().passing(entry.id()).orElseThrow();
    String from = passing.from();
    BigDecimal all = held.getOrDefault(from, BigDecimal.ZERO);
    if (all.signum() <= 0) {
      return;
    }
    BigDecimal moved =
        entry.shares().values().stream()
            .filter(number -> number.signum() > 0)
            .findFirst()
            .orElse(passing.shares());
    BigDecimal part = moved.divide(all, MathContext.DECIMAL128).min(BigDecimal.ONE);
    move(held, passing, moved);
    move(weights, passing, weights.getOrDefault(from, BigDecimal.ZERO).multiply(part));
    gone.values()
        .forEach(
            some -> move(some, passing, some.getOrDefault(from, BigDecimal.ZERO).multiply(part)));
    heirs.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(passing.to());
  }

  /** An heir that is a partnership takes for its partners, in proportion. */
  private void move(Map<String, BigDecimal> numbers, EscrowHeirs.Passing passing, BigDecimal some) {
    numbers.merge(passing.from(), some.negate(), BigDecimal::add);
    ProRata.split(some, of(numbers, Interests.of(passing.to(), roles)), ProRata.SHARES)
        .forEach((id, number) -> numbers.merge(id, number, BigDecimal::add));
  }

  private static boolean taken(EscrowLedger.Kind kind) {
    return kind == EscrowLedger.Kind.SET_OFF || kind == EscrowLedger.Kind.EXPENSES;
  }

  private static boolean leaves(EscrowLedger.Kind kind) {
    return taken(kind) || kind == EscrowLedger.Kind.RELEASE;
  }

  /** What an event moved of a holder's, by those whose books are kept apart. */
  private Map<String, BigDecimal> moved(
      EscrowLedger.Entry entry,
      String holder,
      BigDecimal number,
      Map<String, BigDecimal> weights,
      Map<String, BigDecimal> held) {
    List<String> each = Interests.of(holder, roles);
    if (each.equals(List.of(holder))) {
      return Map.of(holder, number);
    }
    if (leaves(entry.kind())) {
      Map<String, BigDecimal> out =
          left(
              ledger.departures().movement(entry.id()).orElseThrow(),
              each,
              number.negate(),
              weights,
              held);
      out.replaceAll((id, part) -> part.negate());
      return out;
    }
    Map<String, BigDecimal> in =
        ProRata.split(number.abs(), allotted(entry, each, held), ProRata.SHARES);
    in.replaceAll((id, part) -> number.signum() < 0 ? part.negate() : part);
    return in;
  }

  /** What the partnership receives is its partners' as what it holds is, at first by the annex. */
  private Map<String, BigDecimal> allotted(
      EscrowLedger.Entry entry, List<String> each, Map<String, BigDecimal> held) {
    Map<String, BigDecimal> there = of(held, each);
    return entry.kind() == EscrowLedger.Kind.DEPOSIT || Numbers.sum(there.values()).signum() == 0
        ? allotted(each)
        : there;
  }

  private Map<String, BigDecimal> allotted(List<String> each) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    each.forEach(id -> parts.put(id, allocation.of(id).escrowShares()));
    return parts;
  }

  /** What left in the name of a partnership, by partner; a partner whom the record names first. */
  private Map<String, BigDecimal> left(
      EscrowMovement movement,
      List<String> each,
      BigDecimal number,
      Map<String, BigDecimal> weights,
      Map<String, BigDecimal> held) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    each.forEach(id -> parts.put(id, movement.shares().getOrDefault(id, BigDecimal.ZERO)));
    List<String> alone =
        each.stream()
            .filter(movement.settles().map(bearing::get).orElse(List.of())::contains)
            .toList();
    for (List<String> some : List.of(alone, each)) {
      Map<String, BigDecimal> most = of(held, some);
      most.replaceAll((id, has) -> has.subtract(parts.get(id)));
      BigDecimal rest = number.subtract(Numbers.sum(parts.values()));
      ProRata.within(rest, of(weights, some), most, ProRata.SHARES)
          .forEach((id, part) -> parts.merge(id, part, BigDecimal::add));
    }
    // More than they had: that the record is wrong is told with the balance (ESC 4(a)).
    parts.merge(each.get(0), number.subtract(Numbers.sum(parts.values())), BigDecimal::add);
    return parts;
  }

  private static Map<String, BigDecimal> of(Map<String, BigDecimal> numbers, List<String> some) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    some.forEach(
        id -> parts.put(id, numbers.getOrDefault(id, BigDecimal.ZERO).max(BigDecimal.ZERO)));
    return parts;
  }
}
