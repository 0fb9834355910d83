package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * Whether the seller of a proposal holds what he wants to dispose of (SPA 1.2(a)), and whether it
 * is in escrow (ESC 1(c)).
 *
 * @param holdings what everybody holds, from the Closing on
 * @param proposal the proposal
 * @param partner whether the seller is a partner, who holds through the partnership
 */
public record Holding(Holdings holdings, Proposal proposal, boolean partner) {

  /** What the seller of a proposal holds. */
  public static Holding of(Holdings holdings, Proposal proposal, Roles roles) {
    return new Holding(holdings, proposal, roles.partners().contains(proposal.seller()));
  }

  private Holdings.Lot lot(LocalDate day) {
    return holdings.on(day, proposal.seller());
  }

  private boolean enough(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(proposal.shares())) >= 0;
  }

  /** Nobody disposes of what he does not hold. */
  public Judged held(Asked asked) {
    Holdings.Lot lot = lot(proposal.on());
    List<String> history = holdings.history(proposal.on(), proposal.seller());
    String holds =
        asked.name()
            + " holds "
            + Numbers.words(lot.free())
            + " free shares and "
            + Numbers.words(lot.escrowed())
            + " in escrow on "
            + Words.day(proposal.on());
    List<String> excesses = holdings.excesses(proposal.on(), proposal.seller());
    if (!excesses.isEmpty()) {
      return wrong(asked, excesses, history);
    }
    Optional<String> missing = holdings.missing(proposal);
    if (missing.isPresent()) {
      return Judged.breach(
              "the transfer "
                  + missing.get()
                  + ", whose shares are to be sold, is not done by "
                  + Words.day(proposal.on()),
              "the transfer " + missing.get() + ", before it")
          .withBecause(history);
    }
    if (enough(lot.all())) {
      return knownBefore(asked)
          ? Judged.met(holds).withBecause(history)
          : unknown(asked, holds, history);
    }
    String less = holds + ", less than " + Numbers.words(BigDecimal.valueOf(proposal.shares()));
    if (!asked.knownThrough(proposal.on())) {
      return unknown(asked, less, history);
    }
    List<String> astray = holdings.astray(proposal.on());
    if (!astray.isEmpty()) {
      return Judged.need(less + ", as far as the record goes")
          .withNeeds(astray)
          .withBecause(history);
    }
    Judged breach =
        Judged.breach(
                less,
                partner
                    ? "the partnership's distribution of the shares to its partners"
                    : "fewer shares")
            .withBecause(history);
    return laterDay(day -> enough(lot(day).all()) || !holdings.astray(day).isEmpty())
        .map(breach::until)
        .orElseGet(
            () ->
                partner
                    ? breach.until(
                        next(asked, "the partnership distributes the shares to its partners"))
                    : breach);
  }

  /**
   * Whether all that moved his shares before the day is recorded. What is to come after the as-of
   * date is taken to be only what is proposed.
   */
  private boolean knownBefore(Asked asked) {
    LocalDate before = proposal.on().minusDays(1);
    return asked.knownThrough(before.isAfter(asked.asOf()) ? asked.asOf() : before);
  }

  private Judged unknown(Asked asked, String holds, List<String> history) {
    return Judged.need(
            holds + ", as far as the record goes",
            "what else moved shares of " + asked.name() + " by " + Words.day(proposal.on()))
        .withBecause(history);
  }

  /** A record that takes what was not there shows no holdings. */
  private static Judged wrong(Asked asked, List<String> excesses, List<String> history) {
    return Judged.need(
            "the record does not add up for " + asked.name() + ": " + String.join("; ", excesses),
            "which entry of the record is wrong: a disposal, or what left the escrow")
        .withBecause(history);
  }

  /** Escrowed shares stay where they are until they are delivered, but for will and descent. */
  public Judged escrow(Asked asked) {
    Holdings.Lot lot = lot(proposal.on());
    String number = Numbers.words(BigDecimal.valueOf(proposal.shares()));
    List<String> excesses = holdings.excesses(proposal.on(), proposal.seller());
    if (!excesses.isEmpty()) {
      return wrong(asked, excesses, List.of());
    }
    if (proposal.manner() == DisposalKind.OFFER) {
      return Judged.exempt("an offer transfers nothing yet");
    }
    if (enough(lot.free()) && !knownBefore(asked)) {
      return unknown(asked, "free shares are enough", List.of());
    }
    if (enough(lot.free())) {
      return Judged.met(
          "none of the " + Numbers.words(lot.escrowed()) + " escrowed shares is needed");
    }
    if (!enough(lot.all())) {
      return Judged.exempt("the shares beyond those held are in no escrow either");
    }
    String what =
        "of "
            + number
            + " shares "
            + Numbers.words(BigDecimal.valueOf(proposal.shares()).subtract(lot.free()))
            + " are in escrow on "
            + Words.day(proposal.on());
    DisposalKind kind = proposal.manner();
    if (kind.byDeath()) {
      return Judged.met(what + ", and pass by " + (kind == DisposalKind.WILL ? "will" : "descent"));
    }
    if (!asked.knownThrough(proposal.on())) {
      return Judged.need(
          what + ", as far as the record goes",
          "whether the Escrow Agent delivered them by " + Words.day(proposal.on()));
    }
    return Judged.breach(
            what,
            "their delivery by the Escrow Agent",
            Numbers.words(lot.free()) + " shares or fewer")
        .until(
            laterDay(day -> enough(lot(day).free()))
                .orElseGet(() -> next(asked, "the Escrow Agent delivers the shares")));
  }

  private Optional<DerivedDate> laterDay(Predicate<LocalDate> enough) {
    return holdings.daysAfter(proposal.on()).stream()
        .filter(enough)
        .findFirst()
        .map(DerivedDate::of);
  }

  /** The first day that the record says nothing of. */
  private DerivedDate next(Asked asked, String until) {
    return new DerivedDate.NotBefore(asked.completeThrough().plusDays(1), until);
  }
}
