package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.EscrowDeparture;
import longstop.deal.EscrowSuccessor;
import longstop.deal.EscrowTerms;
import longstop.deal.Roles;

/**
 * Who is Escrow Agent, day by day (ESC 8): the one whom the agreement names, until a successor whom
 * the agreement allows accepts. One of whom that is not known does not succeed, and nobody succeeds
 * after a removal that is not known to be that of Parent and the Agent together.
 *
 * @param tenures who came into the office when, the first of all times first
 */
public record EscrowOffice(List<Tenure> tenures) {

  /**
   * Somebody's time in an office.
   *
   * @param party party id
   * @param from first day, inclusive
   */
  public record Tenure(String party, LocalDate from) {

    /** In the order in which they came. */
    static final Comparator<Tenure> ORDER =
        Comparator.comparing(Tenure::from).thenComparing(Tenure::party);

    /** Who of several was the last to come by a day. */
    static String on(LocalDate day, List<Tenure> all) {
      return all.stream()
          .filter(one -> !one.from().isAfter(day))
          .max(ORDER)
          .orElseGet(() -> all.get(0))
          .party();
    }
  }

  /** Keeps the list from being changed. */
  public EscrowOffice {
    tenures = List.copyOf(tenures);
  }

  /** Everybody who was in the office, as far as is known. */
  public static EscrowOffice of(Roles roles, EscrowTerms terms, DealRecord record) {
    List<Tenure> tenures = new ArrayList<>();
    record.escrowSuccessors().values().stream()
        .filter(one -> succeeds(one, terms))
        .filter(one -> vacated(record.escrowDepartures().get(one.departure()), roles))
        .map(one -> new Tenure(one.party(), one.accepted().orElseThrow()))
        .sorted(Tenure.ORDER)
        .forEach(tenures::add);
    tenures.add(0, new Tenure(roles.escrowAgent(), LocalDate.MIN));
    return new EscrowOffice(tenures);
  }

  /** Whether one who was appointed is known to be one whom the agreement allows, and accepted. */
  static boolean succeeds(EscrowSuccessor one, EscrowTerms terms) {
    return one.accepted().isPresent()
        && one.bank() == Answer.YES
        && (one.courts() || one.approved() == Answer.YES)
        && one.writing() == Answer.YES
        && one.capital().filter(sum -> sum.compareTo(terms.successorCapital()) >= 0).isPresent();
  }

  private static boolean vacated(EscrowDeparture departure, Roles roles) {
    return departure != null && Leaving.joint(departure, roles) == Answer.YES;
  }

  /** Whether somebody is or was in the office, as far as is known. */
  boolean held(String party) {
    return tenures.stream().anyMatch(one -> one.party().equals(party));
  }

  /** Who is Escrow Agent on a day, by party id. */
  public String on(LocalDate day) {
    return Tenure.on(day, tenures);
  }
}
