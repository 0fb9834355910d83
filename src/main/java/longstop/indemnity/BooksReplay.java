package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.EscrowMovement;
import longstop.deal.Roles;
import longstop.indemnity.EscrowLedger.Entry;
import longstop.indemnity.EscrowLedger.Kind;

/** The running books of the sellers, place by place, written after the ledger. */
final class BooksReplay {

  private final EscrowBooks books;
  private final Roles roles;
  private final EscrowLedger ledger;
  private final Map<String, BigDecimal> weights = new LinkedHashMap<>();
  private final Map<String, BigDecimal> held = new LinkedHashMap<>();

  /** What left with a movement and did not come back, by place; it passes with the place. */
  private final Map<String, Map<String, BigDecimal>> gone = new LinkedHashMap<>();

  /** The same, as it was when it left: it comes back to where it was. */
  private final Map<String, Map<String, BigDecimal>> out = new LinkedHashMap<>();

  /** What came back last, by place. */
  private Map<String, BigDecimal> back = new LinkedHashMap<>();

  private BigDecimal before = BigDecimal.ZERO;

  BooksReplay(EscrowBooks books) {
    this.books = books;
    this.roles = books.roles();
    this.ledger = books.ledger();
  }

  /** How they stand so far. */
  Interests interests() {
    return new Interests(roles, weights, held, gone);
  }

  void post(Entry entry) {
    switch (entry.kind()) {
      case DEPOSIT, RECEIPT, SPLIT -> entry.shares().forEach((id, more) -> in(entry, id, more));
      case SET_OFF, EXPENSES, RELEASE -> leave(entry);
      case RETURN -> back(entry);
      case TRANSFER -> pass(entry);
    }
    if (entry.kind() == Kind.SPLIT && before.signum() > 0) {
      BigDecimal all = before;
      weights.replaceAll(
          (id, old) -> old.multiply(entry.heldInAll()).divide(all, MathContext.DECIMAL128));
    }
    before = entry.heldInAll();
  }

  /** What is received for a holder stands in his places as what is there, at first in his own. */
  private void in(Entry entry, String holder, BigDecimal number) {
    Map<String, BigDecimal> there = of(held, places(holder));
    boolean none = entry.kind() == Kind.DEPOSIT || Numbers.sum(there.values()).signum() == 0;
    ProRata.split(number.abs(), none ? allotted(holder) : there, ProRata.SHARES)
        .forEach(
            (id, part) -> {
              BigDecimal more = number.signum() < 0 ? part.negate() : part;
              held.merge(id, more, BigDecimal::add);
              weights.merge(
                  id, entry.kind() == Kind.SPLIT ? BigDecimal.ZERO : more, BigDecimal::add);
            });
  }

  private Map<String, BigDecimal> allotted(String holder) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    Interests.of(holder, roles)
        .forEach(
            id ->
                parts.put(
                    id,
                    roles.sellers().contains(id)
                        ? books.allocation().of(id).escrowShares()
                        : BigDecimal.ZERO));
    return parts;
  }

  /** What left in the name of a holder, by place; of a partner whom the record names first. */
  private void leave(Entry entry) {
    EscrowMovement movement = ledger.departures().movement(entry.id()).orElseThrow();
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    entry
        .shares()
        .forEach(
            (holder, number) ->
                named(movement, holder, number.negate())
                    .forEach((whose, some) -> take(movement, entry.kind(), whose, some, parts)));
    parts.forEach((id, part) -> held.merge(id, part.negate(), BigDecimal::add));
    if (counts(entry.kind())) {
      parts.forEach((id, part) -> weights.merge(id, part.negate(), BigDecimal::add));
    }
    gone.put(entry.id(), parts);
    out.put(entry.id(), new LinkedHashMap<>(parts));
  }

  /**
   * A number that moved in a holder's name: that of partners whom the record names, and the rest.
   */
  private Map<String, BigDecimal> named(EscrowMovement movement, String holder, BigDecimal number) {
    Map<String, BigDecimal> named = new LinkedHashMap<>();
    Interests.of(holder, roles).stream()
        .filter(id -> !id.equals(holder) && movement.shares().containsKey(id))
        .forEach(id -> named.put(id, movement.shares().get(id)));
    named.put(holder, number.subtract(Numbers.sum(named.values())));
    return named;
  }

  /** What some answer for alone was theirs; what is released leaves that to the last. */
  private void take(
      EscrowMovement movement,
      Kind kind,
      String whose,
      BigDecimal number,
      Map<String, BigDecimal> parts) {
    List<String> all = places(whose);
    List<String> first =
        switch (kind) {
          case SET_OFF -> bearing(all, movement.settles().map(books.bearing()::get).stream());
          case RELEASE -> {
            List<String> some = new ArrayList<>(all);
            some.removeAll(bearing(all, books.bearingBy(movement.on())));
            yield some;
          }
          default -> List.of();
        };
    BigDecimal rest = number;
    for (List<String> some : List.of(first, all)) {
      Map<String, BigDecimal> most = of(held, some);
      most.replaceAll((id, has) -> has.subtract(parts.getOrDefault(id, BigDecimal.ZERO)));
      Map<String, BigDecimal> more = ProRata.within(rest, of(weights, some), most, ProRata.SHARES);
      more.forEach((id, part) -> parts.merge(id, part, BigDecimal::add));
      rest = rest.subtract(Numbers.sum(more.values()));
    }
    // More than they had: that the record is wrong is told with the balance (ESC 4(a)).
    parts.merge(all.get(0), rest, BigDecimal::add);
  }

  private List<String> bearing(List<String> places, Stream<List<String>> claims) {
    List<Set<String>> sellers = claims.map(some -> Interests.bearing(some, roles)).toList();
    return places.stream()
        .filter(id -> sellers.stream().anyMatch(some -> Place.of(id).of(some)))
        .toList();
  }

  /** What comes back is theirs from whom it had gone, and counts as it did before. */
  private void back(Entry entry) {
    Entry left = ledger.undone(entry).orElseThrow();
    EscrowMovement movement = ledger.departures().movement(entry.id()).orElseThrow();
    back = new LinkedHashMap<>();
    entry
        .shares()
        .forEach(
            (holder, number) ->
                named(movement, holder, number)
                    .forEach(
                        (whose, some) ->
                            ProRata.split(
                                    some, of(out.get(left.id()), places(whose)), ProRata.SHARES)
                                .forEach((id, part) -> back.merge(id, part, BigDecimal::add))));
    back.forEach(
        (id, number) -> {
          returned(left, entry, id, number);
          out.get(left.id()).merge(id, then(left, entry, number).negate(), BigDecimal::add);
        });
  }

  private void returned(Entry left, Entry entry, String place, BigDecimal number) {
    held.merge(place, number, BigDecimal::add);
    gone.get(left.id()).merge(place, then(left, entry, number).negate(), BigDecimal::add);
    if (counts(left.kind())) {
      weights.merge(place, number, BigDecimal::add);
    }
  }

  private BigDecimal then(Entry left, Entry entry, BigDecimal number) {
    return ledger.departures().splits().before(number, left.on(), entry.on());
  }

  private void pass(Entry entry) {
    EscrowHeirs.Passing passing = ledger.heirs().passing(entry.id()).orElseThrow();
    if (entry.what().isEmpty()) {
      passAll(entry, passing);
    } else {
      passOn(entry, passing);
    }
  }

  /** What passed by death passes with its history: what counted for it, and what had left it. */
  private void passAll(Entry entry, EscrowHeirs.Passing passing) {
    Map<String, BigDecimal> there = of(held, places(passing.from()));
    BigDecimal all = Numbers.sum(there.values());
    BigDecimal moved = moved(entry, passing, all);
    BigDecimal part =
        all.signum() > 0
            ? moved.divide(all, MathContext.DECIMAL128).min(BigDecimal.ONE)
            : part(passing);
    Map<String, BigDecimal> heirs = of(held, Interests.of(passing.to(), roles));
    ProRata.split(moved, there, ProRata.SHARES)
        .forEach((id, number) -> move(held, id, number, heirs));
    for (String id : there.keySet()) {
      move(weights, id, weights.getOrDefault(id, BigDecimal.ZERO).multiply(part), heirs);
      gone.values()
          .forEach(
              some -> move(some, id, some.getOrDefault(id, BigDecimal.ZERO).multiply(part), heirs));
    }
  }

  /** What came back of what had left before the death. */
  private void passOn(Entry entry, EscrowHeirs.Passing passing) {
    Entry returned =
        ledger.entries().stream()
            .filter(one -> one.id().equals(entry.what()))
            .findFirst()
            .orElseThrow();
    Entry left = ledger.undone(returned).orElseThrow();
    Map<String, BigDecimal> there = of(back, places(passing.from()));
    BigDecimal moved = moved(entry, passing, Numbers.sum(there.values()));
    Map<String, BigDecimal> changed = new LinkedHashMap<>();
    Map<String, BigDecimal> heirs = of(held, Interests.of(passing.to(), roles));
    ProRata.split(moved, there, ProRata.SHARES)
        .forEach((id, number) -> move(changed, id, number, heirs));
    changed.forEach(
        (id, number) -> {
          returned(left, entry, id, number);
          back.merge(id, number, BigDecimal::add);
        });
  }

  /** Shares that passed: as the ledger has it, where they passed from one name to another. */
  private BigDecimal moved(Entry entry, EscrowHeirs.Passing passing, BigDecimal there) {
    return roles.holderFor(passing.from()).equals(roles.holderFor(passing.to()))
        ? ProRata.part(there, part(passing), ProRata.SHARES)
        : entry.shares().get(roles.holderFor(passing.to()));
  }

  private static BigDecimal part(EscrowHeirs.Passing passing) {
    return passing.shares().divide(passing.of(), MathContext.DECIMAL128);
  }

  /** An heir that is a partnership takes for its partners, in proportion. */
  private static void move(
      Map<String, BigDecimal> numbers,
      String place,
      BigDecimal number,
      Map<String, BigDecimal> heirs) {
    numbers.merge(place, number.negate(), BigDecimal::add);
    ProRata.split(number, heirs, ProRata.SHARES)
        .forEach(
            (heir, part) ->
                numbers.merge(Place.of(place).passedTo(heir).id(), part, BigDecimal::add));
  }

  /** Whether what left no longer counts for what is set off. */
  private boolean counts(Kind kind) {
    return !books.contributed() && (kind == Kind.SET_OFF || kind == Kind.EXPENSES);
  }

  /** The places of a holder or a partner, his own first. */
  private List<String> places(String holder) {
    List<String> each = Interests.of(holder, roles);
    return Stream.concat(
            each.stream(), held.keySet().stream().filter(id -> each.contains(Place.of(id).whose())))
        .distinct()
        .toList();
  }

  private static Map<String, BigDecimal> of(Map<String, BigDecimal> numbers, List<String> some) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    some.forEach(
        id -> parts.put(id, numbers.getOrDefault(id, BigDecimal.ZERO).max(BigDecimal.ZERO)));
    return parts;
  }
}
