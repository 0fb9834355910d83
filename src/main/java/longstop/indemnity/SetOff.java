package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The shares that a claim takes from the escrow (SPA 8.8(b), ESC 4(c)): as many as its accepted
 * part is worth at the Average Price, pro rata to the sellers' interests, and no more than there
 * are.
 *
 * @param dispute where the claim stands
 * @param entitled who answers for it
 * @param ledger what the escrow holds
 * @param price what a share counts for
 * @param movements set-offs that the record has for it, by day
 * @param rounding how a number of shares is rounded: an option of {@link EscrowPrice#shares}
 * @param responsible whether the intent or fraud of some is set off against their part alone (trap
 *     T-84)
 */
public record SetOff(
    Dispute dispute,
    Entitled entitled,
    EscrowLedger ledger,
    EscrowPrice price,
    List<EscrowMovement> movements,
    String rounding,
    boolean responsible) {

  /** The set-off of one claim. */
  public static SetOff of(
      Dispute dispute,
      Entitled entitled,
      EscrowLedger ledger,
      EscrowPrice price,
      List<EscrowMovement> movements,
      String rounding,
      boolean responsible) {
    return new SetOff(
        dispute,
        entitled,
        ledger,
        price,
        Movements.settling(movements, MovementKind.SET_OFF, dispute.claim()),
        rounding,
        responsible);
  }

  /** Whether as many shares went to Parent as should, from whom they should. */
  public Judged judge(Asked asked, Roles roles, Names names) {
    switch (dispute.state()) {
      case WITHDRAWN -> {
        return movements.isEmpty()
            ? Judged.exempt("the claim was given up; nothing is set off")
            : took("the claim was given up");
      }
      case NOT_NOTIFIED, OPEN_TO_OBJECTION, OBJECTION_UNKNOWN, DISPUTED -> {
        return movements.isEmpty()
            ? Judged.need(
                "nothing is set off yet: " + words(dispute.state()), "acceptance, or a decision")
            : took(words(dispute.state()));
      }
      case ACCEPTED, DISPUTED_IN_PART, AGREED, AWARDED -> {
        return accepted(asked, roles, names);
      }
    }
    throw new AssertionError(dispute.state());
  }

  private Judged took(String why) {
    return Judged.breach(
        Numbers.words(Movements.shares(movements)) + " shares were set off, although " + why,
        "their return");
  }

  private static String words(Dispute.State state) {
    return switch (state) {
      case NOT_NOTIFIED -> "the Agent has no effective notice of the claim";
      case OPEN_TO_OBJECTION -> "the Agent may still object";
      case OBJECTION_UNKNOWN -> "it is not known whether the Agent objected in time";
      default -> "the Agent objected, and nothing is agreed or decided";
    };
  }

  private Judged accepted(Asked asked, Roles roles, Names names) {
    BigDecimal usd = dispute.accepted();
    if (usd.signum() == 0) {
      return movements.isEmpty()
          ? Judged.exempt("nothing is owed on the claim")
          : took("nothing is owed on the claim");
    }
    if (!ledger.deposited()) {
      return Judged.need("nothing can be set off yet", "the deposit of the Escrow Amount");
    }
    if (price.average().usd().isEmpty()) {
      return Judged.need(
          Amounts.words(AveragePrice.USD, usd) + " are set off in shares, at a price not known",
          price.average().needed());
    }
    List<String> because = new ArrayList<>();
    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    BigDecimal left = usd;
    for (EscrowMovement before : movements.subList(0, Math.max(0, movements.size() - 1))) {
      left = left.subtract(take(before, left, expected, because));
    }
    LocalDate day = asked.asOf();
    Map<String, BigDecimal> held = ledger.held(day);
    if (!movements.isEmpty()) {
      EscrowMovement last = movements.get(movements.size() - 1);
      day = last.on();
      held = ledger.heldBefore(last.id());
    }
    last(left, day, held, expected, because);
    because.add("by holder: " + list(expected, names));
    if (entitled.right() == Answer.NO && dispute.state() == Dispute.State.ACCEPTED) {
      because.add(
          "nobody objected in time, although there may be no right to indemnity: silence is taken"
              + " as acceptance (trap T-23)");
    }
    BigDecimal total = Numbers.plain(Numbers.sum(expected.values()));
    if (movements.isEmpty()) {
      return Judged.need(
              Numbers.words(total) + " shares are to be set off", "their delivery to Parent")
          .withBecause(because);
    }
    Map<String, BigDecimal> given = given(roles);
    return same(expected, given)
        ? Judged.met(Numbers.words(total) + " shares were set off on " + days())
            .withBecause(because)
        : Judged.breach(
                "set off were "
                    + Numbers.words(Movements.shares(movements))
                    + " shares ("
                    + list(given, names)
                    + "), not "
                    + Numbers.words(total)
                    + " ("
                    + list(expected, names)
                    + ")",
                "delivery or return of the difference")
            .withBecause(because);
  }

  private String days() {
    return movements.stream()
        .map(EscrowMovement::on)
        .distinct()
        .map(Words::day)
        .collect(Collectors.joining(" and "));
  }

  /** A set-off that others followed: as much as it took, pro rata; tells what it was worth. */
  private BigDecimal take(
      EscrowMovement one, BigDecimal left, Map<String, BigDecimal> expected, List<String> because) {
    BigDecimal shares = Movements.shares(List.of(one)).min(worth(left, one.on()));
    parts(shares, ledger.heldBefore(one.id()))
        .forEach((id, part) -> expected.merge(id, part, BigDecimal::add));
    BigDecimal usd = shares.multiply(price.on(one.on()).orElseThrow());
    because.add(
        Numbers.words(shares)
            + " shares on "
            + Words.day(one.on())
            + " count for "
            + Amounts.words(AveragePrice.USD, usd.setScale(ProRata.CENTS, RoundingMode.HALF_UP)));
    return usd;
  }

  /** The only set-off or the last one: all that is left. */
  private void last(
      BigDecimal usd,
      LocalDate day,
      Map<String, BigDecimal> held,
      Map<String, BigDecimal> expected,
      List<String> because) {
    BigDecimal worth = worth(usd, day);
    Map<String, BigDecimal> parts = parts(worth, held);
    parts.forEach((id, part) -> expected.merge(id, part, BigDecimal::add));
    BigDecimal total = Numbers.plain(Numbers.sum(parts.values()));
    because.add(
        Amounts.words(AveragePrice.USD, usd.setScale(ProRata.CENTS, RoundingMode.HALF_UP))
            + " at "
            + price.words(day)
            + " are "
            + Numbers.words(worth)
            + " shares");
    if (total.compareTo(worth) < 0) {
      BigDecimal rest = usd.subtract(total.multiply(price.on(day).orElseThrow()));
      because.add(
          "the escrow held only "
              + Numbers.words(total)
              + "; "
              + Amounts.words(AveragePrice.USD, rest.setScale(ProRata.CENTS, RoundingMode.HALF_UP))
              + " are left, against the sellers themselves as far as SPA 8.4 allows");
    }
  }

  private BigDecimal worth(BigDecimal usd, LocalDate day) {
    return price.shares(usd, day, rounding).orElseThrow();
  }

  /** The part of each holder: pro rata to what the escrow held for him before the set-off. */
  private Map<String, BigDecimal> parts(BigDecimal shares, Map<String, BigDecimal> held) {
    Map<String, BigDecimal> interests = new LinkedHashMap<>(held);
    if (responsible && entitled.responsibleOnly()) {
      interests.keySet().retainAll(entitled.debtors());
    }
    return ProRata.split(shares.min(Numbers.sum(interests.values())), interests, ProRata.SHARES);
  }

  private Map<String, BigDecimal> given(Roles roles) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    movements.forEach(
        one ->
            one.shares()
                .forEach(
                    (id, number) ->
                        given.merge(
                            roles.partners().contains(id) ? roles.partnership().orElse(id) : id,
                            number,
                            BigDecimal::add)));
    return given;
  }

  private static boolean same(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
    return one.entrySet().stream()
            .allMatch(
                part ->
                    other.getOrDefault(part.getKey(), BigDecimal.ZERO).compareTo(part.getValue())
                        == 0)
        && other.entrySet().stream()
            .allMatch(part -> part.getValue().signum() == 0 || one.containsKey(part.getKey()));
  }

  private static String list(Map<String, BigDecimal> parts, Names names) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().signum() != 0)
        .map(part -> names.of(part.getKey()) + " " + Numbers.words(part.getValue()))
        .collect(Collectors.joining(", "));
  }
}
