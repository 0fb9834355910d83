package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        movements.stream()
            .filter(one -> one.kind() == MovementKind.SET_OFF)
            .filter(one -> one.settles().equals(Optional.of(dispute.claim())))
            .sorted(Comparator.comparing(EscrowMovement::on).thenComparing(EscrowMovement::id))
            .toList(),
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
        Numbers.words(taken()) + " shares were set off, although " + why, "their return");
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
    LocalDate day = movements.isEmpty() ? asked.asOf() : movements.get(0).on();
    if (!ledger.deposited()) {
      return Judged.need("nothing can be set off yet", "the deposit of the Escrow Amount");
    }
    Optional<BigDecimal> worth = price.shares(usd, day, rounding);
    if (worth.isEmpty()) {
      return Judged.need(
          Amounts.words(AveragePrice.USD, usd) + " are set off in shares, at a price not known",
          price.average().needed());
    }
    Map<String, BigDecimal> expected = parts(worth.get(), day);
    BigDecimal total = Numbers.plain(Numbers.sum(expected.values()));
    List<String> because = new ArrayList<>();
    because.add(
        Amounts.words(AveragePrice.USD, usd)
            + " at "
            + price.words(day)
            + " are "
            + Numbers.words(worth.get())
            + " shares");
    because.add("by holder: " + list(expected, names));
    if (total.compareTo(worth.get()) < 0) {
      because.add(
          "the escrow held only "
              + Numbers.words(total)
              + "; "
              + Amounts.words(AveragePrice.USD, rest(usd, total, price.on(day).orElseThrow()))
              + " are left, against the sellers themselves as far as SPA 8.4 allows");
    }
    if (entitled.right() == Answer.NO && dispute.state() == Dispute.State.ACCEPTED) {
      because.add(
          "nobody objected in time, although there may be no right to indemnity: silence is taken"
              + " as acceptance (trap T-23)");
    }
    if (movements.isEmpty()) {
      return Judged.need(
              Numbers.words(total) + " shares are to be set off", "their delivery to Parent")
          .withBecause(because);
    }
    Map<String, BigDecimal> given = given(roles);
    return same(expected, given)
        ? Judged.met(Numbers.words(total) + " shares were set off on " + Words.day(day))
            .withBecause(because)
        : Judged.breach(
                "set off were "
                    + Numbers.words(taken())
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

  private static BigDecimal rest(BigDecimal usd, BigDecimal shares, BigDecimal rate) {
    return usd.subtract(shares.multiply(rate)).setScale(ProRata.CENTS, RoundingMode.HALF_UP);
  }

  /** The part of each holder: pro rata to what the escrow held for him before the set-off. */
  private Map<String, BigDecimal> parts(BigDecimal shares, LocalDate day) {
    Map<String, BigDecimal> held =
        movements.isEmpty() ? ledger.held(day) : ledger.heldBefore(movements.get(0).id());
    Map<String, BigDecimal> interests = new LinkedHashMap<>(held);
    if (responsible && entitled.responsibleOnly()) {
      interests.keySet().retainAll(entitled.debtors());
    }
    BigDecimal most = Numbers.sum(interests.values());
    return ProRata.split(shares.min(most), interests, ProRata.SHARES);
  }

  private BigDecimal taken() {
    return Numbers.plain(
        Numbers.sum(movements.stream().map(one -> Numbers.sum(one.shares().values())).toList()));
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
