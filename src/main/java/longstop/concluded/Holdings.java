package longstop.concluded;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Disposal;
import longstop.deal.EscrowMovement;
import longstop.deal.EscrowReceipt;
import longstop.deal.Event;
import longstop.deal.MovementKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;
import longstop.deal.Roles;

/**
 * What each seller holds: a replay of what moved shares, from the Closing on. Shares of the
 * partnership are its partners' only once they are distributed (trap T-18); until then a partner
 * holds none. Numbers are shares of Parent and may hold fractions (trap T-19).
 *
 * @param allocation how the shares were shared out at the Closing
 * @param roles who is a holder, who a partner
 * @param closing the Closing Date
 * @param events splits, what the escrow received and gave, and disposals after the Closing, in
 *     order of day and id
 */
public record Holdings(Allocation allocation, Roles roles, LocalDate closing, List<Event> events) {

  /**
   * What one seller holds on a day.
   *
   * @param free shares that he may dispose of, as far as holding them goes
   * @param escrowed shares that the escrow holds for him
   */
  public record Lot(BigDecimal free, BigDecimal escrowed) {

    /** Both together. */
    public BigDecimal all() {
      return free.add(escrowed);
    }
  }

  /** Splits come first on their day, then what the escrow received and gave, then the sellers. */
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::on)
          .thenComparing(event -> event instanceof Disposal)
          .thenComparing(event -> event instanceof EscrowMovement)
          .thenComparing(event -> event instanceof EscrowReceipt)
          .thenComparing(Event::id);

  /** Puts a death before what left on its day, where that went to the heir (ESC 1(c)). */
  public Holdings {
    List<EscrowMovement> left = left(events);
    Roles known = roles;
    events =
        events.stream()
            .sorted(Comparator.comparing(Event::on).thenComparing(one -> rank(one, left, known)))
            .toList();
  }

  private static int rank(Event event, List<EscrowMovement> left, Roles roles) {
    if (event instanceof Disposal disposal) {
      return disposal.manner().byDeath() && EscrowHeirs.first(disposal, left, roles) ? 1 : 3;
    }
    return event instanceof EscrowMovement ? 2 : 0;
  }

  private static List<EscrowMovement> left(List<Event> events) {
    return events.stream()
        .flatMap(event -> event instanceof EscrowMovement one ? Stream.of(one) : Stream.empty())
        .toList();
  }

  /**
   * Everything that moves shares from the Closing Date on.
   *
   * @param closing the Closing Date, of a Closing that was held
   */
  public static Holdings of(
      Allocation allocation,
      Roles roles,
      DerivedDate closing,
      Collection<Recapitalization> recapitalizations,
      Collection<EscrowReceipt> receipts,
      Collection<EscrowMovement> movements,
      Collection<Disposal> disposals) {
    LocalDate held = closing.fixed().orElseThrow();
    return new Holdings(
        allocation, roles, held, inOrder(held, recapitalizations, receipts, movements, disposals));
  }

  /**
   * What moved shares from a day on, in the order in which it counts; what came back to the escrow
   * never left it.
   */
  public static List<Event> inOrder(
      LocalDate from,
      Collection<Recapitalization> recapitalizations,
      Collection<EscrowReceipt> receipts,
      Collection<EscrowMovement> movements,
      Collection<Disposal> disposals) {
    return Stream.of(
            recapitalizations,
            receipts,
            Departures.of(movements, recapitalizations).left(),
            disposals)
        .<Event>flatMap(Collection::stream)
        .filter(event -> !event.on().isBefore(from))
        .sorted(ORDER)
        .toList();
  }

  /** What a seller holds at the end of a day. */
  public Lot on(LocalDate day, String seller) {
    Ledger ledger = new Ledger();
    events.stream().filter(event -> !event.on().isAfter(day)).forEach(ledger::post);
    return new Lot(
        Numbers.plain(ledger.free.get(seller)), Numbers.plain(ledger.escrowed.get(seller)));
  }

  /**
   * What the record takes from a seller by a day although it was not there, in words: such a record
   * is wrong somewhere, and a balance never falls below nothing. Less than a share is a matter of
   * rounding.
   */
  List<String> excesses(LocalDate day, String seller) {
    Ledger ledger = new Ledger();
    events.stream().filter(event -> !event.on().isAfter(day)).forEach(ledger::post);
    return ledger.excesses.getOrDefault(seller, List.of());
  }

  /**
   * The lot that a proposal names, if no transfer of that name brought its seller shares by then.
   */
  Optional<String> missing(Proposal proposal) {
    return proposal
        .lot()
        .filter(lot -> !lot.equals(Disposal.FROM_THE_CLOSING))
        .filter(
            lot ->
                events.stream()
                    .filter(event -> event.id().equals(lot) && event instanceof Disposal)
                    .noneMatch(event -> !event.on().isAfter(proposal.on())));
  }

  /**
   * Shares that the escrow received by a day and that are not known to have joined it, in words: to
   * whom they went the record does not say.
   */
  List<String> astray(LocalDate day) {
    return events.stream()
        .filter(event -> !event.on().isAfter(day))
        .flatMap(
            event -> event instanceof EscrowReceipt receipt ? Stream.of(receipt) : Stream.empty())
        .filter(receipt -> receipt.joined() != Answer.YES && receipt.shares().isPresent())
        .map(
            receipt ->
                "where the "
                    + Numbers.words(receipt.shares().get())
                    + " shares went that the Escrow Agent received on "
                    + Words.day(receipt.on()))
        .toList();
  }

  /** The days after the given one on which something moves shares. */
  public List<LocalDate> daysAfter(LocalDate day) {
    TreeSet<LocalDate> days = new TreeSet<>();
    events.stream().map(Event::on).filter(on -> on.isAfter(day)).forEach(days::add);
    return List.copyOf(days);
  }

  /** Whose place in the escrow passed to whom when he died, in order. */
  List<EscrowHeirs.Passing> passings() {
    Ledger ledger = new Ledger();
    events.forEach(ledger::post);
    return List.copyOf(ledger.passings);
  }

  /** What moved the shares of a seller up to a day, in words. */
  public List<String> history(LocalDate day, String seller) {
    List<String> words = new ArrayList<>();
    Lot start = on(closing.minusDays(1), seller);
    words.add(
        "at the Closing "
            + Numbers.words(start.free())
            + " free and "
            + Numbers.words(start.escrowed())
            + " in escrow");
    events.stream()
        .filter(event -> !event.on().isAfter(day))
        .flatMap(event -> words(event, seller).stream())
        .forEach(words::add);
    return words;
  }

  private Optional<String> words(Event event, String seller) {
    String day = ", " + Words.day(event.on());
    if (event instanceof Recapitalization split) {
      return Optional.of(
          split.what()
              + day
              + ": "
              + Numbers.words(split.newShares())
              + " for "
              + Numbers.words(split.oldShares()));
    }
    if (event instanceof EscrowReceipt receipt) {
      return receipt
          .shares()
          .filter(number -> receipt.joined() == Answer.YES)
          .map(number -> receipt.what() + day + ": " + Numbers.words(number) + " join the escrow");
    }
    if (event instanceof EscrowMovement movement) {
      return Optional.ofNullable(movement.shares().get(seller))
          .map(number -> Numbers.words(number) + " left the escrow" + day);
    }
    Disposal disposal = (Disposal) event;
    if (disposal.seller().equals(seller)) {
      return Optional.of(Numbers.words(disposal.shares()) + " disposed of" + day);
    }
    return disposal.to().equals(Optional.of(seller))
        ? Optional.of(Numbers.words(disposal.shares()) + " received" + day)
        : Optional.empty();
  }

  /** The running balances; a name that was never posted holds nothing. */
  private final class Ledger {
    private final Map<String, BigDecimal> free = new LinkedHashMap<>();
    private final Map<String, BigDecimal> escrowed = new LinkedHashMap<>();
    private final Map<String, List<String>> excesses = new LinkedHashMap<>();
    private final Map<String, BigDecimal> partners = new LinkedHashMap<>();
    private final List<EscrowHeirs.Passing> passings = new ArrayList<>();

    Ledger() {
      roles.partners().forEach(id -> partners.put(id, allocation.of(id).escrowShares()));
      heirs().forEach(heir -> free.put(heir, BigDecimal.ZERO));
      heirs().forEach(heir -> escrowed.put(heir, BigDecimal.ZERO));
      for (String seller : roles.sellers()) {
        boolean holder = roles.holders().contains(seller);
        Allocation.Part part = allocation.of(seller);
        free.put(seller, holder ? part.releasedShares() : BigDecimal.ZERO);
        escrowed.put(seller, holder ? part.escrowShares() : BigDecimal.ZERO);
      }
    }

    void post(Event event) {
      if (event instanceof Recapitalization split) {
        free.replaceAll((seller, number) -> split.after(number));
        escrowed.replaceAll((seller, number) -> split.after(number));
      } else if (event instanceof EscrowReceipt receipt && receipt.joined() == Answer.YES) {
        receipt.shares().ifPresent(this::join);
      } else if (event instanceof EscrowMovement movement) {
        movement.shares().forEach((seller, number) -> post(movement, seller, number));
      } else if (event instanceof Disposal disposal && disposal.moves()) {
        BigDecimal moved = take(free, disposal.seller(), disposal.shares());
        give(free, disposal, moved);
        BigDecimal left = disposal.shares().subtract(moved);
        if (disposal.manner().byDeath()) {
          left = left.subtract(inherit(disposal, left));
        }
        excess(disposal.seller(), left, disposal, "disposed of", "he could dispose of");
      }
    }

    private Stream<String> heirs() {
      return events.stream()
          .flatMap(event -> event instanceof Disposal one ? Stream.of(one) : Stream.empty())
          .filter(one -> one.manner().byDeath())
          .flatMap(one -> one.to().stream());
    }

    /**
     * The heir stands in the place of the one who died (ESC 1(c)): as far as shares pass that are
     * not free, so much of what he has in the escrow. Where the heir is not named, it is nobody's
     * whom the record knows.
     *
     * @return the shares in escrow that passed
     */
    private BigDecimal inherit(Disposal disposal, BigDecimal left) {
      String from = disposal.seller();
      String name = roles.holderFor(from);
      BigDecimal own = place(from);
      BigDecimal moved = left.min(own);
      if (moved.signum() <= 0) {
        return BigDecimal.ZERO;
      }
      add(escrowed, name, moved.negate());
      partners.computeIfPresent(from, (id, part) -> part.subtract(moved));
      String to = disposal.to().orElse(EscrowHeirs.estate(name));
      place(to);
      add(escrowed, roles.holderFor(to), moved);
      partners.computeIfPresent(to, (id, part) -> part.add(moved));
      disposal
          .to()
          .ifPresent(
              heir ->
                  passings.add(
                      new EscrowHeirs.Passing(
                          disposal.on(),
                          disposal.id(),
                          from,
                          heir,
                          moved,
                          own,
                          EscrowHeirs.first(disposal, left(events), roles))));
      return moved;
    }

    /** What a seller has in the escrow: of a partner, his part of what the partnership has. */
    private BigDecimal place(String seller) {
      BigDecimal held = escrowed.getOrDefault(roles.holderFor(seller), BigDecimal.ZERO);
      BigDecimal all = Numbers.sum(partners.values());
      if (!partners.containsKey(seller) || all.signum() == 0) {
        return held;
      }
      partners.replaceAll(
          (id, part) -> Numbers.plain(part.multiply(held).divide(all, MathContext.DECIMAL128)));
      return partners.get(seller);
    }

    /** What the escrow receives is everybody's as what it holds is, else as the annex (ESC 5). */
    private void join(BigDecimal number) {
      BigDecimal there = Numbers.sum(escrowed.values());
      Map<String, BigDecimal> weights = new LinkedHashMap<>(escrowed);
      if (there.signum() == 0) {
        roles
            .holders()
            .forEach(holder -> weights.put(holder, allocation.of(holder).escrowShares()));
      }
      BigDecimal all = Numbers.sum(weights.values());
      if (all.signum() > 0) {
        weights.forEach(
            (seller, weight) ->
                add(escrowed, seller, number.multiply(weight).divide(all, MathContext.DECIMAL128)));
      }
    }

    private void give(Map<String, BigDecimal> balances, Disposal disposal, BigDecimal number) {
      disposal.to().filter(balances::containsKey).ifPresent(to -> add(balances, to, number));
    }

    /** The escrow holds a partner's shares in the name of the partnership (trap T-17). */
    private void post(EscrowMovement movement, String seller, BigDecimal number) {
      String name = roles.holderFor(seller);
      BigDecimal moved = take(escrowed, name, number);
      moved = moved.add(take(escrowed, EscrowHeirs.estate(name), number.subtract(moved)));
      if (movement.kind() == MovementKind.RELEASE) {
        add(free, seller, moved);
      }
      excess(seller, number.subtract(moved), movement, "left the escrow", "were in it");
    }

    /** Takes so many shares, or all that there are; tells how many. */
    private BigDecimal take(Map<String, BigDecimal> balances, String seller, BigDecimal number) {
      BigDecimal moved = number.min(balances.getOrDefault(seller, BigDecimal.ZERO));
      add(balances, seller, moved.negate());
      return moved;
    }

    private void excess(String seller, BigDecimal number, Event event, String what, String where) {
      if (number.compareTo(BigDecimal.ONE) >= 0) {
        excesses
            .computeIfAbsent(seller, key -> new ArrayList<>())
            .add(
                Numbers.words(number)
                    + " more "
                    + what
                    + ", "
                    + Words.day(event.on())
                    + ", than "
                    + where);
      }
    }

    private void add(Map<String, BigDecimal> balances, String seller, BigDecimal number) {
      balances.merge(seller, number, BigDecimal::add);
    }
  }
}
