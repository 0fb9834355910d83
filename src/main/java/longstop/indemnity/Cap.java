package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import longstop.concluded.Allocation;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.concluded.EscrowDeposited;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * With how much each seller answers at most for untrue representations that nobody intended (SPA
 * 8.4): the shares that count, times the Average Price. While the escrow runs these are the shares
 * that he has in it, which are set off at that price; after it they are owed in money.
 *
 * @param price the Average Price
 * @param partnership the holder whose partners stand in its place, if there is one
 * @param partners its partners
 * @param shares shares that count, by seller; the partners in place of their partnership, so that
 *     none is counted twice (trap T-18)
 * @param own shares contributed in the name of the partnership; with no more it answers itself,
 *     whatever its partners answer with; none if there is no partnership
 * @param differing that another number of shares was deposited than the Escrow Amount, in words
 */
public record Cap(
    AveragePrice price,
    Optional<String> partnership,
    List<String> partners,
    Map<String, BigDecimal> shares,
    BigDecimal own,
    List<String> differing) {

  /** When the cap is one of shares and when one of money. */
  static final String WHEN =
      "while the escrow runs it answers as a pool, share by share at the Average Price; after it"
          + " each seller answers himself, and nobody beyond his own cap (trap T-38)";

  /** Keeps the shares from being changed. */
  public Cap {
    partners = List.copyOf(partners);
    differing = List.copyOf(differing);
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * The cap of each seller.
   *
   * @param deposited what was contributed to the escrow of what was to be
   * @param allOfPartners whether all shares of a partner count; else his part in the escrow (trap
   *     T-36)
   */
  public static Cap of(
      Allocation allocation,
      EscrowDeposited deposited,
      AveragePrice price,
      Roles roles,
      boolean allOfPartners) {
    Optional<String> partnership = roles.partnership().filter(id -> !roles.partners().isEmpty());
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    for (Allocation.Part part : allocation.holders()) {
      if (!partnership.equals(Optional.of(part.party()))) {
        shares.put(part.party(), deposited.contributed(part.escrowShares()));
      }
    }
    if (partnership.isPresent()) {
      for (Allocation.Part part : allocation.partners()) {
        shares.put(
            part.party(),
            allOfPartners ? part.entitlement() : deposited.contributed(part.escrowShares()));
      }
    }
    BigDecimal own =
        partnership
            .map(id -> deposited.contributed(allocation.of(id).escrowShares()))
            .orElse(BigDecimal.ZERO);
    return new Cap(price, partnership, roles.partners(), shares, own, deposited.differing());
  }

  /**
   * The cap of each seller in USD, to the cent; together they are what all the shares are worth.
   *
   * @return empty while the price is not known
   */
  public Optional<Map<String, BigDecimal>> usd() {
    return price
        .usd()
        .map(each -> Numbers.sum(shares.values()).multiply(each))
        .map(
            worth ->
                ProRata.split(
                    worth.setScale(ProRata.CENTS, RoundingMode.HALF_UP), shares, ProRata.CENTS));
  }

  /** What the partnership itself answers with at most, in USD, while the price is known. */
  Optional<BigDecimal> ownUsd() {
    return price
        .usd()
        .filter(each -> partnership.isPresent())
        .map(each -> own.multiply(each).setScale(ProRata.CENTS, RoundingMode.HALF_UP));
  }

  /** Whether the partnership answers, and none of its partners beside it. */
  boolean partnershipAlone(List<String> sellers) {
    return partnership.filter(sellers::contains).isPresent()
        && partners.stream().noneMatch(sellers::contains);
  }

  /** The partnership's own cap in words, if there is one and its price is known. */
  List<String> ownWords(Names names) {
    return ownUsd()
        .map(
            usd ->
                names.of(partnership.orElseThrow())
                    + " itself answers with at most "
                    + Amounts.words(AveragePrice.USD, usd)
                    + ", "
                    + Numbers.words(own)
                    + " shares, which are its partners'")
        .stream()
        .toList();
  }

  /** Those of the sellers, the partners in place of their partnership, each once. */
  Set<String> persons(List<String> sellers) {
    Set<String> persons = new LinkedHashSet<>();
    for (String seller : sellers) {
      if (partnership.equals(Optional.of(seller))) {
        persons.addAll(partners);
      } else {
        persons.add(seller);
      }
    }
    persons.retainAll(shares.keySet());
    return persons;
  }

  /** With how much the sellers answer at most. */
  public Judged judge(Names names) {
    String limit = "for untrue representations that nobody intended the sellers answer with ";
    Optional<Map<String, BigDecimal>> caps = usd();
    if (caps.isEmpty()) {
      return Judged.need(
              limit
                  + Numbers.words(Numbers.plain(Numbers.sum(shares.values())))
                  + " shares at the Average Price",
              price.needed())
          .withBecause(List.of(WHEN));
    }
    List<String> because = new ArrayList<>(List.of(words(caps.get(), names), WHEN));
    because.addAll(ownWords(names));
    because.addAll(differing);
    return Judged.met(limit + "at most " + total(caps.get())).withBecause(because);
  }

  /** What the caps come to together. */
  static String total(Map<String, BigDecimal> caps) {
    return Amounts.words(AveragePrice.USD, Numbers.sum(caps.values()));
  }

  /** The sum of each, in words. */
  static String words(Map<String, BigDecimal> sums, Names names) {
    return sums.entrySet().stream()
        .map(one -> names.of(one.getKey()) + " " + Amounts.words(AveragePrice.USD, one.getValue()))
        .collect(Collectors.joining(", "));
  }
}
