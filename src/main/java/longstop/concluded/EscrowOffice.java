package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.DepartureKind;
import longstop.deal.EscrowDeparture;
import longstop.deal.EscrowSuccessor;
import longstop.deal.EscrowTerms;
import longstop.deal.Roles;

/**
 * Who is Escrow Agent, day by day (ESC 8): the one whom the agreement names, until a successor whom
 * the agreement allows accepts and the one before has left. One of whom that is not known does not
 * succeed, and nobody succeeds one whose resignation or removal takes no effect, or is not known to
 * take any.
 *
 * @param tenures who came into the office when, the first of all times first
 * @param leavings every resignation and removal, weighed; empty where none of them is weighed
 */
public record EscrowOffice(List<Tenure> tenures, List<Leaving> leavings) {

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
      return lastOf(day, all).party();
    }

    private static Tenure lastOf(LocalDate day, List<Tenure> all) {
      return all.stream()
          .filter(one -> !one.from().isAfter(day))
          .max(ORDER)
          .orElseGet(() -> all.get(0));
    }
  }

  /** Keeps the lists from being changed. */
  public EscrowOffice {
    tenures = List.copyOf(tenures);
    leavings = List.copyOf(leavings);
  }

  /**
   * Who was in the office by each resignation and removal, weighed in the order in which they were
   * declared: who leaves by one turns on those before it. Of several by which the same one leaves,
   * that counts which takes effect first, and who is appointed after any of them succeeds.
   *
   * @param asked the questions about them; one of which nothing is asked is not weighed
   * @param receipts receipts of notices, of these and others
   * @param agents who is Agent, and has notice of a resignation
   * @param received whether the days of a resignation run from the receipt of its notice
   * @param awaits whether one who accepts before a resignation takes effect waits for that
   */
  public static EscrowOffice of(
      Collection<Asked> asked,
      Collection<NoticeReceipt> receipts,
      AgentInOffice agents,
      Roles roles,
      EscrowTerms terms,
      DealRecord record,
      Names names,
      boolean received,
      boolean awaits) {
    Map<String, Asked> questions =
        asked.stream().collect(Collectors.toMap(Asked::subject, Function.identity()));
    Map<Tenure, List<Leaving>> ways = new LinkedHashMap<>();
    List<Tenure> tenures = List.of(first(roles));
    for (EscrowDeparture one :
        record.escrowDepartures().values().stream()
            .filter(one -> questions.containsKey(one.id()))
            .sorted(Comparator.comparing(EscrowDeparture::on).thenComparing(EscrowDeparture::id))
            .toList()) {
      Tenure tenure = Tenure.lastOf(one.on(), tenures);
      ways.computeIfAbsent(tenure, key -> new ArrayList<>())
          .add(
              Leaving.of(
                  questions.get(one.id()),
                  one,
                  tenure.party(),
                  receipts,
                  agents,
                  roles,
                  terms,
                  names,
                  received));
      tenures =
          Stream.concat(
                  Stream.of(first(roles)),
                  ways.values().stream()
                      .map(Leaving::settled)
                      .flatMap(way -> successor(way, record, terms, awaits).stream())
                      .sorted(Tenure.ORDER))
              .toList();
    }
    return new EscrowOffice(
        tenures, ways.values().stream().flatMap(way -> Leaving.settled(way).stream()).toList());
  }

  /**
   * Who was in the office by what the record says of resignations, removals and acceptances, where
   * their notices are not weighed.
   */
  public static EscrowOffice declared(Roles roles, EscrowTerms terms, DealRecord record) {
    List<Tenure> tenures = new ArrayList<>();
    record.escrowSuccessors().values().stream()
        .filter(one -> succeeds(one, terms))
        .flatMap(
            one ->
                Optional.ofNullable(record.escrowDepartures().get(one.departure()))
                    .filter(departure -> Leaving.joint(departure, roles) == Answer.YES)
                    .map(departure -> new Tenure(one.party(), from(one, departure)))
                    .stream())
        .sorted(Tenure.ORDER)
        .forEach(tenures::add);
    tenures.add(0, first(roles));
    return new EscrowOffice(tenures, List.of());
  }

  private static Tenure first(Roles roles) {
    return new Tenure(roles.escrowAgent(), LocalDate.MIN);
  }

  private static LocalDate from(EscrowSuccessor one, EscrowDeparture departure) {
    LocalDate accepted = one.accepted().orElseThrow();
    return departure
        .effective()
        .filter(day -> departure.kind() == DepartureKind.REMOVAL)
        .filter(accepted::isBefore)
        .orElse(accepted);
  }

  /** The first who succeeds one who leaves in these ways, if he does. */
  private static Optional<Tenure> successor(
      List<Leaving> ways, DealRecord record, EscrowTerms terms, boolean awaits) {
    return ways.stream()
        .filter(Leaving::takesEffect)
        .findFirst()
        .flatMap(
            leaving ->
                Succession.first(leaving, record.escrowSuccessors().values(), terms)
                    .map(one -> new Tenure(one.party(), leaving.until(one, awaits))));
  }

  /** Whether one who was appointed is known to be one whom the agreement allows, and accepted. */
  static boolean succeeds(EscrowSuccessor one, EscrowTerms terms) {
    return one.accepted().isPresent()
        && one.bank() == Answer.YES
        && (one.courts() || one.approved() == Answer.YES)
        && one.writing() == Answer.YES
        && one.capital().filter(sum -> sum.compareTo(terms.successorCapital()) >= 0).isPresent();
  }

  /** Whether somebody is or was in the office, as far as is known. */
  boolean held(String party) {
    return tenures.stream().anyMatch(one -> one.party().equals(party));
  }

  /** Who is Escrow Agent on a day, by party id. */
  public String on(LocalDate day) {
    return Tenure.on(day, tenures);
  }

  /** Whether somebody is Escrow Agent on a day. */
  public boolean is(String party, LocalDate day) {
    return on(day).equals(party);
  }

  /** Whether a resignation or removal was weighed. */
  public boolean weighs(String departure) {
    return leavings.stream().anyMatch(one -> one.departure().equals(departure));
  }

  /** From when on one who accepted is in the office, if he comes into it. */
  Optional<LocalDate> since(EscrowSuccessor one) {
    return tenures.stream()
        .filter(tenure -> tenure.party().equals(one.party()))
        .map(Tenure::from)
        .filter(from -> one.accepted().filter(day -> !from.isBefore(day)).isPresent())
        .min(Comparator.naturalOrder());
  }
}
