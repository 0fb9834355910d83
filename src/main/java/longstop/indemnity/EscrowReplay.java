package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.calendar.DerivedDate;
import longstop.concluded.Allocation;
import longstop.concluded.Departures;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.EscrowReceipt;
import longstop.deal.Event;
import longstop.deal.MovementKind;
import longstop.deal.Recapitalization;
import longstop.deal.Roles;
import longstop.indemnity.EscrowLedger.Entry;
import longstop.indemnity.EscrowLedger.Kind;

/** The running balances of the escrow, from which its ledger is written. */
final class EscrowReplay {

  /**
   * On one day splits come first, then what comes in, claims and expenses, what is released, what
   * comes back, and what passes by death; before what leaves where that goes to the heir.
   */
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::on)
          .thenComparing(event -> !(event instanceof Recapitalization))
          .thenComparing(event -> event instanceof EscrowHeirs.Passing one && !one.first())
          .thenComparing(event -> event instanceof EscrowMovement)
          .thenComparing(event -> event instanceof EscrowHeirs.Passing)
          .thenComparing(EscrowReplay::rank)
          .thenComparing(Event::id);

  private final Roles roles;
  private final Departures departures;
  private final Inheritance inheritance;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, BigDecimal> held = new LinkedHashMap<>();
  private final Map<String, BigDecimal> cash = new LinkedHashMap<>();
  private final Map<String, BigDecimal> annex = new LinkedHashMap<>();

  private EscrowReplay(Roles roles, Departures departures) {
    this.roles = roles;
    this.departures = departures;
    this.inheritance = new Inheritance(roles, departures);
    roles.holders().forEach(holder -> held.put(holder, BigDecimal.ZERO));
    roles.holders().forEach(holder -> cash.put(holder, BigDecimal.ZERO));
  }

  private static int rank(Event event) {
    return event instanceof EscrowMovement one
        ? switch (one.kind()) {
          case SET_OFF, EXPENSES -> 0;
          case RELEASE -> 1;
          case RETURN -> 2;
        }
        : 0;
  }

  /** The entries of {@link EscrowLedger#of}; the deposit is recorded. */
  static List<Entry> entries(
      Allocation allocation,
      Roles roles,
      DerivedDate closing,
      Act deposit,
      Collection<Recapitalization> splits,
      Collection<EscrowReceipt> receipts,
      Departures departures,
      EscrowHeirs heirs) {
    LocalDate first = deposit.on();
    EscrowReplay replay = new EscrowReplay(roles, departures);
    List<Recapitalization> after =
        splits.stream()
            .filter(split -> split.oldShares().signum() > 0)
            .filter(split -> closing.fixed().filter(day -> !split.on().isAfter(day)).isEmpty())
            .sorted(Comparator.comparing(Recapitalization::on).thenComparing(Recapitalization::id))
            .toList();
    replay.deposit(allocation, deposit, after);
    List<Event> events = new ArrayList<>();
    events.addAll(after);
    receipts.stream().filter(receipt -> receipt.joined() == Answer.YES).forEach(events::add);
    events.addAll(departures.all());
    events.addAll(heirs.passings());
    events.stream()
        .filter(event -> !event.on().isBefore(first))
        .sorted(ORDER)
        .forEach(replay::post);
    return replay.entries;
  }

  private void deposit(Allocation allocation, Act deposit, List<Recapitalization> splits) {
    for (Allocation.Part part : allocation.holders()) {
      BigDecimal shares = part.escrowShares();
      for (Recapitalization split : splits) {
        shares = split.on().isBefore(deposit.on()) ? split.after(shares) : shares;
      }
      annex.put(part.party(), shares);
    }
    Map<String, BigDecimal> parts =
        deposit
            .shares()
            .filter(number -> number.compareTo(Numbers.sum(annex.values())) != 0)
            .map(number -> ProRata.split(number, annex, ProRata.SHARES))
            .orElse(annex);
    post(deposit.on(), Kind.DEPOSIT, EscrowLedger.DEPOSITED, "", parts, Map.of());
  }

  private void post(Event event) {
    if (event instanceof Recapitalization split) {
      Map<String, BigDecimal> more = new LinkedHashMap<>();
      held.forEach((id, number) -> more.put(id, split.after(number).subtract(number)));
      post(split.on(), Kind.SPLIT, split.id(), split.what(), more, Map.of());
    } else if (event instanceof EscrowReceipt receipt) {
      post(
          receipt.on(),
          Kind.RECEIPT,
          receipt.id(),
          receipt.what(),
          ProRata.split(receipt.shares().orElse(BigDecimal.ZERO), weights(), ProRata.SHARES),
          ProRata.split(receipt.usd().orElse(BigDecimal.ZERO), weights(), ProRata.CENTS));
    } else if (event instanceof EscrowHeirs.Passing passing) {
      pass(passing);
    } else if (event instanceof EscrowMovement movement) {
      post(
          movement.on(),
          kind(movement.kind()),
          movement.id(),
          movement.undoes().or(movement::settles).orElse(""),
          out(movement, movement.shares()),
          out(movement, movement.usd()));
      if (movement.kind() == MovementKind.RETURN) {
        passOn(movement);
      }
    }
  }

  /**
   * What is received is for those for whom shares are held, none of it for one of whose shares too
   * many left; where none are held, as ESC Annex B has it.
   */
  private Map<String, BigDecimal> weights() {
    if (held.values().stream().noneMatch(number -> number.signum() > 0)) {
      return annex;
    }
    Map<String, BigDecimal> there = new LinkedHashMap<>(held);
    there.replaceAll((id, number) -> number.max(BigDecimal.ZERO));
    return there;
  }

  /** Cash passes with the shares, in proportion. */
  private void pass(EscrowHeirs.Passing passing) {
    String from = roles.holderFor(passing.from());
    BigDecimal there = held.getOrDefault(from, BigDecimal.ZERO).max(BigDecimal.ZERO);
    BigDecimal shares = inheritance.add(passing, there);
    BigDecimal part = inheritance.part(passing);
    BigDecimal usd = ProRata.part(cash.getOrDefault(from, BigDecimal.ZERO), part, ProRata.CENTS);
    pass(passing, passing.on(), "", shares, usd, part);
    entries.get(entries.size() - 1).passed(annex);
  }

  /** What left before a death passes when it comes back. */
  private void passOn(EscrowMovement back) {
    LocalDate left = back.undoes().flatMap(departures::movement).orElseThrow().on();
    Map<EscrowHeirs.Passing, BigDecimal> shares =
        inheritance.passed(back.shares(), left, ProRata.SHARES);
    Map<EscrowHeirs.Passing, BigDecimal> usd = inheritance.passed(back.usd(), left, ProRata.CENTS);
    shares.forEach(
        (passing, moved) -> {
          BigDecimal paid = usd.get(passing);
          if (moved.signum() > 0 || paid.signum() > 0) {
            pass(passing, back.on(), back.id(), moved, paid, BigDecimal.ZERO);
          }
        });
  }

  private void pass(
      EscrowHeirs.Passing passing,
      LocalDate on,
      String back,
      BigDecimal shares,
      BigDecimal usd,
      BigDecimal part) {
    String from = roles.holderFor(passing.from());
    String to = roles.holderFor(passing.to());
    add(
        on,
        Kind.TRANSFER,
        passing.id(),
        back,
        fromTo(from, to, shares),
        fromTo(from, to, usd),
        from.equals(to) ? BigDecimal.ZERO : part);
  }

  /** Who had it comes first; within the partnership nothing moves. */
  private static Map<String, BigDecimal> fromTo(String from, String to, BigDecimal number) {
    Map<String, BigDecimal> moved = new LinkedHashMap<>();
    moved.put(from, number.negate());
    moved.merge(to, number, BigDecimal::add);
    return moved;
  }

  private void post(
      LocalDate on,
      Kind kind,
      String id,
      String what,
      Map<String, BigDecimal> shares,
      Map<String, BigDecimal> usd) {
    add(on, kind, id, what, shares, usd, BigDecimal.ZERO);
  }

  private void add(
      LocalDate on,
      Kind kind,
      String id,
      String what,
      Map<String, BigDecimal> shares,
      Map<String, BigDecimal> usd,
      BigDecimal part) {
    shares.forEach((holder, number) -> held.merge(holder, number, BigDecimal::add));
    usd.forEach((holder, number) -> cash.merge(holder, number, BigDecimal::add));
    entries.add(
        new Entry(on, kind, id, what, plain(shares), plain(usd), part, plain(held), plain(cash)));
  }

  private static Map<String, BigDecimal> plain(Map<String, BigDecimal> numbers) {
    Map<String, BigDecimal> plain = new LinkedHashMap<>();
    numbers.forEach((id, number) -> plain.put(id, Numbers.plain(number)));
    return Collections.unmodifiableMap(plain);
  }

  private Map<String, BigDecimal> out(EscrowMovement movement, Map<String, BigDecimal> numbers) {
    Map<String, BigDecimal> out = new LinkedHashMap<>();
    numbers.forEach(
        (id, number) ->
            out.merge(roles.holderFor(id), movement.out(number).negate(), BigDecimal::add));
    return out;
  }

  private static Kind kind(MovementKind kind) {
    return switch (kind) {
      case RELEASE -> Kind.RELEASE;
      case SET_OFF -> Kind.SET_OFF;
      case EXPENSES -> Kind.EXPENSES;
      case RETURN -> Kind.RETURN;
    };
  }
}
