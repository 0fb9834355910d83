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
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.EscrowMovement;
import longstop.deal.Event;
import longstop.deal.MovementKind;
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
 * @param events splits, escrow movements and disposals after the Closing, in order of day and id
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

  /** Splits come first on their day, then the escrow, then what sellers did. */
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::on)
          .thenComparing(event -> event instanceof Disposal)
          .thenComparing(event -> event instanceof EscrowMovement)
          .thenComparing(Event::id);

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
      Collection<EscrowMovement> movements,
      Collection<Disposal> disposals) {
    List<Event> events = new ArrayList<>();
    events.addAll(recapitalizations);
    events.addAll(movements);
    events.addAll(disposals);
    LocalDate held = closing.fixed().orElseThrow();
    return new Holdings(
        allocation,
        roles,
        held,
        events.stream().filter(event -> !event.on().isBefore(held)).sorted(ORDER).toList());
  }

  /** What a seller holds at the end of a day. */
  public Lot on(LocalDate day, String seller) {
    Ledger ledger = new Ledger();
    events.stream().filter(event -> !event.on().isAfter(day)).forEach(ledger::post);
    return new Lot(
        Numbers.plain(ledger.free.get(seller)), Numbers.plain(ledger.escrowed.get(seller)));
  }

  /** The days after the given one on which something moves shares. */
  public List<LocalDate> daysAfter(LocalDate day) {
    TreeSet<LocalDate> days = new TreeSet<>();
    events.stream().map(Event::on).filter(on -> on.isAfter(day)).forEach(days::add);
    return List.copyOf(days);
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

    Ledger() {
      for (String seller : roles.sellers()) {
        boolean holder = roles.holders().contains(seller);
        Allocation.Part part = allocation.of(seller);
        free.put(seller, holder ? part.releasedShares() : BigDecimal.ZERO);
        escrowed.put(seller, holder ? part.escrowShares() : BigDecimal.ZERO);
      }
    }

    void post(Event event) {
      if (event instanceof Recapitalization split) {
        free.replaceAll((seller, number) -> after(split, number));
        escrowed.replaceAll((seller, number) -> after(split, number));
      } else if (event instanceof EscrowMovement movement) {
        movement.shares().forEach((seller, number) -> post(movement.kind(), seller, number));
      } else if (event instanceof Disposal disposal && moves(disposal)) {
        add(free, disposal.seller(), disposal.shares().negate());
        disposal
            .to()
            .filter(free::containsKey)
            .ifPresent(receiver -> add(free, receiver, disposal.shares()));
      }
    }

    /** The escrow holds a partner's shares in the name of the partnership (trap T-17). */
    private void post(MovementKind kind, String seller, BigDecimal number) {
      String name = roles.partners().contains(seller) ? roles.partnership().orElse(seller) : seller;
      add(escrowed, name, number.negate());
      if (kind == MovementKind.RELEASE) {
        add(free, seller, number);
      }
    }

    /** An offer and a pledge move no shares. */
    private boolean moves(Disposal disposal) {
      return disposal.manner() != DisposalKind.OFFER && disposal.manner() != DisposalKind.PLEDGE;
    }

    private void add(Map<String, BigDecimal> balances, String seller, BigDecimal number) {
      balances.merge(seller, number, BigDecimal::add);
    }

    private BigDecimal after(Recapitalization split, BigDecimal number) {
      return split.oldShares().signum() <= 0
          ? number
          : number.multiply(split.newShares()).divide(split.oldShares(), MathContext.DECIMAL128);
    }
  }
}
