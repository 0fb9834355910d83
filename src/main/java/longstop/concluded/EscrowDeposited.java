package longstop.concluded;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Act;
import longstop.deal.ClosingEvent;
import longstop.deal.Recapitalization;
import longstop.finding.Judged;

/**
 * How many shares were deposited in escrow, and how many should have been (SPA 1.5(c), 8.8(a)).
 *
 * @param happened whether the deposit is recorded
 * @param shares shares of Parent that were deposited, where that is recorded
 * @param due the Escrow Amount, or what splits between the Closing Date and the deposit made of it
 *     (ESC 5)
 */
public record EscrowDeposited(boolean happened, Optional<BigDecimal> shares, BigDecimal due) {

  /**
   * Compares the deposit with the Escrow Amount.
   *
   * @param deposit the deposit, if it is recorded
   */
  public static EscrowDeposited of(
      Optional<Act> deposit, EscrowAmount escrow, Closing closing, List<Recapitalization> splits) {
    BigDecimal due =
        deposit
            .map(Act::on)
            .map(
                day -> {
                  LocalDate from = closing.event().map(ClosingEvent::on).orElse(day);
                  return Splits.of(splits).restate(escrow.shares(), from, day.minusDays(1));
                })
            .orElse(escrow.shares());
    return new EscrowDeposited(
        deposit.isPresent(), deposit.flatMap(Act::shares).map(Numbers::plain), Numbers.plain(due));
  }

  /** Whether the shares deposited make up the Escrow Amount. */
  public Judged judge() {
    String what = "the Escrow Amount is " + Numbers.words(due) + " shares";
    if (!happened) {
      return Judged.note(what);
    }
    if (shares.isEmpty()) {
      return Judged.need(what, "how many shares were deposited");
    }
    BigDecimal number = shares.get();
    int order = number.compareTo(due);
    return order == 0
        ? Judged.note(Numbers.words(number) + " shares were deposited, the Escrow Amount")
        : Judged.breach(
            Numbers.words(number) + " shares were deposited, where " + what,
            order < 0
                ? "the deposit of the other " + Numbers.words(due.subtract(number))
                : "the return of the " + Numbers.words(number.subtract(due)) + " beyond it");
  }

  /**
   * What was contributed on behalf of one holder: his part of the Escrow Amount or, where another
   * number was deposited, the same part of that.
   *
   * @param part his part of the Escrow Amount, in shares
   */
  public BigDecimal contributed(BigDecimal part) {
    return shares
        .filter(number -> due.signum() > 0 && number.compareTo(due) != 0)
        .map(number -> part.multiply(number).divide(due, MathContext.DECIMAL128))
        .map(Numbers::plain)
        .orElse(part);
  }

  /** That fewer or more shares count than were to be deposited; empty where they are the same. */
  public List<String> differing() {
    return shares
        .filter(number -> number.compareTo(due) != 0)
        .map(
            number ->
                Numbers.words(number)
                    + " shares were deposited and not "
                    + Numbers.words(due)
                    + ", and each is taken to have contributed his part of them")
        .stream()
        .toList();
  }
}
