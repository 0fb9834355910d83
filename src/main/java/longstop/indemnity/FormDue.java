package longstop.indemnity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Dues;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.Roles;
import longstop.deal.TaxForm;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;

/**
 * By when the tax form of a seller must be with the Escrow Agent (ESC 1(b)): before anything is
 * distributed to him. As long as nothing was, that is the day on which the escrow ends, at the
 * latest; after it his part waits, and the day is not known.
 *
 * @param seller id of the seller or heir
 * @param owed whether anything is distributed to him, and not to somebody in his place
 * @param deadline the day, inclusive, as days do not tell what came first, and where it stands
 */
public record FormDue(String seller, boolean owed, Deadline deadline) {

  private static final String WHAT =
      "executed tax form with the Escrow Agent before anything is distributed";

  /** What is so of a seller or an heir on the as-of date. */
  public static FormDue of(
      Asked asked,
      Roles roles,
      EscrowLedger ledger,
      Collection<EscrowMovement> movements,
      Map<String, TaxForm> forms,
      EscrowEnd end,
      Names names) {
    String seller = asked.subject();
    Optional<TaxForm> form = Optional.ofNullable(forms.get(seller));
    Optional<LocalDate> given = form.filter(one -> one.executed() == Answer.YES).map(TaxForm::on);
    Optional<LocalDate> distributed =
        EscrowForms.distributed(movements, seller)
            .map(EscrowMovement::on)
            .min(Comparator.naturalOrder());
    boolean own =
        roles.holderFor(seller).equals(seller)
            && EscrowForms.passed(asked, roles, ledger, names).isEmpty();
    return new FormDue(
        seller, distributed.isPresent() || own, deadline(asked, form, given, distributed, end));
  }

  private static Deadline deadline(
      Asked asked,
      Optional<TaxForm> form,
      Optional<LocalDate> given,
      Optional<LocalDate> distributed,
      EscrowEnd end) {
    if (given.isPresent()) {
      DerivedDate last = end.on().later(DerivedDate.of(given.get()));
      boolean late = distributed.filter(given.get()::isAfter).isPresent();
      return of(
              distributed.<DerivedDate>map(DerivedDate::of).orElse(last),
              late ? DueState.MET_LATE : DueState.MET)
          .noting("done " + Words.day(given.get()));
    }
    if (distributed.isPresent()) {
      boolean known = form.filter(one -> one.executed() == Answer.UNKNOWN).isEmpty();
      return of(DerivedDate.of(distributed.get()), Dues.notDone(asked, distributed.get(), known));
    }
    if (end.reachedBy(asked.asOf().minusDays(1))) {
      return of(
              new DerivedDate.NotBefore(asked.asOf(), "something is distributed to him"),
              DueState.NOT_DETERMINABLE)
          .noting("his part waits for it since the end of the escrow, " + end.on().words());
    }
    Deadline ahead =
        of(
            end.on(),
            end.on()
                .fixed()
                .map(day -> Dues.notDone(asked, day, false))
                .orElse(DueState.NOT_DETERMINABLE));
    return end.sooner(asked).map(ahead::noting).orElse(ahead);
  }

  private static Deadline of(DerivedDate day, DueState state) {
    return Deadline.of(WHAT, DueKind.LIMIT, day, state);
  }
}
