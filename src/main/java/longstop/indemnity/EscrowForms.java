package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.TaxForms;
import longstop.deal.Answer;
import longstop.deal.Country;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Roles;
import longstop.deal.TaxForm;
import longstop.finding.Judged;

/** Nothing is distributed to a seller who has not given his tax form (ESC 1(b)). */
public final class EscrowForms {

  private EscrowForms() {}

  /**
   * Nothing is distributed to a seller, shares or cash, before he has given the tax form that
   * applies to him. To a partner something is distributed where it goes to him and not to the
   * partnership; what was held for one who died goes to his heirs, who give forms of their own (ESC
   * 1(c)).
   *
   * @param ledger for whom the escrow holds what
   * @param forms tax forms given to the Escrow Agent, by seller
   * @param country where he is from, which suggests the form
   */
  public static Judged judge(
      Asked asked,
      Roles roles,
      EscrowLedger ledger,
      Collection<EscrowMovement> movements,
      Map<String, TaxForm> forms,
      Optional<Country> country,
      Names names) {
    Optional<TaxForm> form = Optional.ofNullable(forms.get(asked.subject()));
    Optional<LocalDate> given = form.filter(one -> one.executed() == Answer.YES).map(TaxForm::on);
    Optional<EscrowMovement> early =
        distributed(movements, asked.subject())
            .filter(
                one ->
                    given.filter(day -> !day.isAfter(one.on())).isEmpty()
                        || late(ledger, asked.subject(), one.on()))
            .min(Comparator.comparing(EscrowMovement::on).thenComparing(EscrowMovement::id));
    if (early.isPresent()) {
      return late(ledger, asked.subject(), early.get().on())
              && ledger.heirs().passed(asked.subject(), asked.asOf(), names).isEmpty()
          ? Judged.need(
              delivered(asked, early.get()) + ", who had died",
              "an executed W-9 or W-8 of each heir, given to the Escrow Agent before")
          : early(asked, early.get(), form);
    }
    Optional<Judged> passed = passed(asked, roles, ledger, names);
    if (passed.isPresent()) {
      return passed.get();
    }
    if (given.isPresent()) {
      return TaxForms.otherForm(asked, form.orElseThrow(), country)
          .orElseGet(
              () ->
                  Judged.met(
                      "the executed tax form of "
                          + asked.name()
                          + " was with the Escrow Agent on "
                          + Words.day(given.get())));
    }
    return roles.holderFor(asked.subject()).equals(asked.subject())
        ? Judged.need(
            "nothing is distributed to " + asked.name() + " before his tax form is there",
            "an executed W-9 or W-8 of " + asked.name() + ", given to the Escrow Agent")
        : Judged.exempt(
            "nothing went straight to " + asked.name() + "; the partnership receives for him");
  }

  /** What was distributed to a seller. */
  static Stream<EscrowMovement> distributed(Collection<EscrowMovement> movements, String seller) {
    return movements.stream()
        .filter(one -> one.kind() == MovementKind.RELEASE)
        .filter(one -> given(one, seller).isPresent());
  }

  /** Whether he had died before a day. */
  private static boolean late(EscrowLedger ledger, String seller, LocalDate day) {
    return ledger.heirs().dead(seller, day.minusDays(1));
  }

  /** What is so of one who died, and of one to whom nothing passed. */
  static Optional<Judged> passed(Asked asked, Roles roles, EscrowLedger ledger, Names names) {
    String whose = asked.subject();
    EscrowHeirs heirs = ledger.heirs();
    if (!roles.seller(whose) && !heirs.heir(whose, asked.asOf())) {
      return Optional.of(Judged.exempt("nothing in escrow passed to " + asked.name()));
    }
    return ledger
        .heirNeeded(whose, asked.asOf(), names)
        .map(
            whom ->
                Judged.need(
                    "nothing is distributed to the heirs of "
                        + asked.name()
                        + " before their tax forms are there",
                    whom,
                    "an executed W-9 or W-8 of each heir, given to the Escrow Agent"))
        .or(() -> heirs.passed(whose, asked.asOf(), names).map(Judged::exempt));
  }

  private static String delivered(Asked asked, EscrowMovement early) {
    return given(early, asked.subject()).orElseThrow()
        + " were delivered to "
        + asked.name()
        + " on "
        + Words.day(early.on());
  }

  private static Judged early(Asked asked, EscrowMovement early, Optional<TaxForm> form) {
    String what = delivered(asked, early);
    return form.filter(one -> one.executed() == Answer.UNKNOWN).isPresent()
            || (form.isEmpty() && !asked.knownThrough(early.on()))
        ? Judged.need(
            what + "; the record does not say that his tax form was executed by then",
            "whether an executed W-9 or W-8 was with the Escrow Agent by then")
        : Judged.breach(
            what + ", before an executed tax form was with the Escrow Agent",
            "a waiver by all parties to the escrow agreement (ESC 7, 13(g))");
  }

  /** The shares and the cash that a seller was given, in words; empty if he was given nothing. */
  private static Optional<String> given(EscrowMovement movement, String seller) {
    BigDecimal shares = movement.shares().getOrDefault(seller, BigDecimal.ZERO);
    BigDecimal usd = movement.usd().getOrDefault(seller, BigDecimal.ZERO);
    return Stream.of(
            Optional.of(Numbers.words(shares) + " shares").filter(words -> shares.signum() > 0),
            Optional.of(Amounts.words(AveragePrice.USD, usd)).filter(words -> usd.signum() > 0))
        .flatMap(Optional::stream)
        .reduce((first, second) -> first + " and " + second);
  }
}
