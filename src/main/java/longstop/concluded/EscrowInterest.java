package longstop.concluded;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.deal.DealRecord;
import longstop.deal.DisposalKind;
import longstop.deal.PriceTerms;
import longstop.deal.Roles;

/**
 * The interests in the Escrow Amount, by those who vote with them (SPA 9.1). The partnership is one
 * of them, less the parts of partners who vote for themselves (trap T-20). What is still in escrow
 * is counted in shares as they are on that day, whatever splits made of them.
 *
 * @param shares escrow shares by party id, which may be fractions; nobody with none
 */
public record EscrowInterest(Map<String, BigDecimal> shares) {

  /** Keeps order and map from being changed. */
  public EscrowInterest {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * The interests on a day.
   *
   * @param signed the day of the agreement, of whose shares ESC Annex B speaks
   * @param partnership {@code until-distributed}: a partner votes for himself once the partnership
   *     has distributed shares to him; {@code one-vote}: never; {@code each-partner}: always
   * @param heirs who stands in whose place; what passed to nobody known counts for "the heirs of"
   *     him who died
   * @param remaining whether what has left the escrow by that day no longer counts; once nothing is
   *     left, what was contributed counts
   */
  static EscrowInterest on(
      LocalDate day,
      LocalDate signed,
      PriceTerms terms,
      Roles roles,
      DealRecord record,
      EscrowHeirs heirs,
      String partnership,
      boolean remaining) {
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    for (String holder : roles.holders()) {
      if (roles.partnership().equals(Optional.of(holder))) {
        partners(day, signed, terms, roles, record, partnership, remaining, all);
      } else {
        all.put(holder, interest(holder, holder, day, signed, terms, record, remaining));
      }
    }
    passed(day, signed, terms, roles, record, heirs, remaining)
        .forEach(
            (party, number) -> {
              String own = all.containsKey(party) ? party : roles.holderFor(party);
              BigDecimal left = remaining ? left(own, day, record).negate() : BigDecimal.ZERO;
              all.putIfAbsent(own, left);
              all.merge(own, number, BigDecimal::add);
            });
    heirs.died().keySet().stream()
        .filter(seller -> heirs.dead(seller, day) && all.containsKey(seller))
        .forEach(seller -> all.put(EscrowHeirs.estate(seller), all.remove(seller)));
    all.values().removeIf(number -> number.signum() <= 0);
    all.replaceAll((party, number) -> Numbers.plain(number));
    return all.isEmpty() && remaining
        ? on(day, signed, terms, roles, record, heirs, partnership, false)
        : new EscrowInterest(all);
  }

  /** What passed by death until a day to each, below zero from those who died. */
  private static Map<String, BigDecimal> passed(
      LocalDate day,
      LocalDate signed,
      PriceTerms terms,
      Roles roles,
      DealRecord record,
      EscrowHeirs heirs,
      boolean remaining) {
    Map<String, BigDecimal> passed = new LinkedHashMap<>();
    for (EscrowHeirs.Passing one : heirs.passings()) {
      if (!one.on().isAfter(day)) {
        String from = one.from();
        BigDecimal then =
            interest(from, roles.holderFor(from), one.on(), signed, terms, record, remaining);
        BigDecimal had = remaining ? splits(record).restate(then, one.on(), day) : then;
        BigDecimal moved =
            had.add(passed.getOrDefault(from, BigDecimal.ZERO))
                .multiply(one.shares())
                .divide(one.of(), MathContext.DECIMAL128);
        passed.merge(from, moved.negate(), BigDecimal::add);
        passed.merge(one.to(), moved, BigDecimal::add);
      }
    }
    return passed;
  }

  /** As the parts were contributed, the partnership being one. */
  static EscrowInterest contributed(PriceTerms terms, Roles roles) {
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    roles.holders().forEach(holder -> all.put(holder, printed(terms, holder)));
    return new EscrowInterest(all);
  }

  private static void partners(
      LocalDate day,
      LocalDate signed,
      PriceTerms terms,
      Roles roles,
      DealRecord record,
      String option,
      boolean remaining,
      Map<String, BigDecimal> all) {
    String partnership = roles.partnership().orElseThrow();
    BigDecimal rest = interest(partnership, partnership, day, signed, terms, record, remaining);
    for (String partner : roles.partners()) {
      BigDecimal own = interest(partner, partnership, day, signed, terms, record, remaining);
      if (remaining) {
        rest = rest.subtract(left(partner, day, record));
      }
      if (votesForHimself(option, partnership, partner, day, record)) {
        all.put(partner, Numbers.plain(own));
        rest = rest.subtract(own);
      }
    }
    all.put(partnership, Numbers.plain(rest));
  }

  private static boolean votesForHimself(
      String option, String partnership, String partner, LocalDate day, DealRecord record) {
    return switch (option) {
      case "each-partner" -> true;
      case "one-vote" -> false;
      default ->
          record.disposals().values().stream()
              .filter(one -> one.manner() == DisposalKind.DISTRIBUTION)
              .filter(one -> one.seller().equals(partnership) && !one.on().isAfter(day))
              .anyMatch(one -> one.to().equals(Optional.of(partner)));
    };
  }

  /** What left the escrow in the partnership's name left it for its partners in proportion. */
  private static BigDecimal interest(
      String party,
      String name,
      LocalDate day,
      LocalDate signed,
      PriceTerms terms,
      DealRecord record,
      boolean remaining) {
    if (!remaining) {
      return printed(terms, party);
    }
    BigDecimal start = splits(record).restate(printed(terms, party), signed, day);
    BigDecimal whole = splits(record).restate(printed(terms, name), signed, day);
    BigDecimal left = left(name, day, record);
    BigDecimal part =
        party.equals(name) || whole.signum() == 0
            ? left
            : left.multiply(start)
                .divide(whole, MathContext.DECIMAL128)
                .add(left(party, day, record));
    return Numbers.plain(start.subtract(part));
  }

  private static BigDecimal printed(PriceTerms terms, String party) {
    return terms.escrowShares().getOrDefault(party, BigDecimal.ZERO);
  }

  private static BigDecimal left(String party, LocalDate day, DealRecord record) {
    return Numbers.sum(
        record.escrowMovements().values().stream()
            .filter(movement -> !movement.on().isAfter(day))
            .map(
                movement ->
                    splits(record)
                        .restate(
                            movement.out(movement.shares().getOrDefault(party, BigDecimal.ZERO)),
                            movement.on(),
                            day))
            .toList());
  }

  private static Splits splits(DealRecord record) {
    return Splits.of(List.copyOf(record.recapitalizations().values()));
  }

  /** The same, without one whose interest does not count on either side. */
  EscrowInterest without(String party) {
    Map<String, BigDecimal> others = new LinkedHashMap<>(shares);
    others.remove(party);
    return new EscrowInterest(others);
  }

  /** All interests together. */
  BigDecimal total() {
    return Numbers.plain(Numbers.sum(shares.values()));
  }

  /** The interests of these together; who has none adds nothing. */
  BigDecimal of(Collection<String> parties) {
    return Numbers.plain(
        Numbers.sum(
            parties.stream()
                .distinct()
                .map(party -> shares.getOrDefault(party, BigDecimal.ZERO))
                .toList()));
  }

  /** Whether these hold at least so many parts of a whole of so many; of nothing nobody does. */
  boolean reaches(Collection<String> parties, int part, int whole) {
    return total().signum() > 0
        && of(parties)
                .multiply(BigDecimal.valueOf(whole))
                .compareTo(total().multiply(BigDecimal.valueOf(part)))
            >= 0;
  }

  /** Whether these hold more than half. */
  boolean majority(Collection<String> parties) {
    return of(parties).add(of(parties)).compareTo(total()) > 0;
  }

  /** The least number of whole shares that reaches so many parts of a whole of so many. */
  String least(int part, int whole) {
    return Numbers.words(
        total()
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.CEILING));
  }

  /** Those of these who have an interest, with its number, in the order of the interests. */
  String words(Collection<String> parties, Names names) {
    List<String> some = shares.keySet().stream().filter(parties::contains).toList();
    return some.isEmpty()
        ? "nobody"
        : some.stream()
            .map(party -> EscrowHeirs.name(party, names) + " " + Numbers.words(shares.get(party)))
            .collect(Collectors.joining(", "));
  }

  /** Heirs who are not known and have an interest, in words. */
  List<String> estates(Names names) {
    return shares.keySet().stream()
        .filter(EscrowHeirs::isEstate)
        .map(party -> EscrowHeirs.name(party, names))
        .toList();
  }

  /** Those who are not among these. */
  List<String> others(Collection<String> parties) {
    return shares.keySet().stream().filter(party -> !parties.contains(party)).toList();
  }
}
