package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.deal.AddedPersonKind;
import longstop.deal.AddedSale;
import longstop.deal.Answer;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.PartnershipChange;
import longstop.deal.Proposal;
import longstop.deal.Roles;
import longstop.deal.SoldTogether;
import longstop.law.Length;
import longstop.law.Rule144;

/**
 * The sales of other persons that Rule 144 adds to those of the seller of a proposal: of who counts
 * as one person with him or acts in concert with him, and for a time after a gift those of the
 * donee to those of the donor, and the other way round (144(e)(3)). A partnership is one person
 * with a partner who has a large enough part of it (144(a)(2)), but not he with it.
 *
 * @param proposal the proposal
 * @param spans how long sellers are added together
 * @param together sellers whose sales are added together
 * @param sales sales by persons who are no sellers of this deal
 * @param disposals what sellers disposed of, and plan to
 * @param partnership the partnership and its partners
 * @param names what everybody is called
 * @param afterGift for how long after a gift sales are added
 * @param dayAfter whether a period of the law must have run out the day before
 */
public record AddedPersons(
    Proposal proposal,
    List<Span> spans,
    List<SoldTogether> together,
    List<AddedSale> sales,
    List<Disposal> disposals,
    Partnership partnership,
    Names names,
    Length afterGift,
    boolean dayAfter) {

  /**
   * The partnership, as far as the Rule adds its sales and those of its partners.
   *
   * @param id party id, if the deal has one
   * @param large its partners with so large a part, by the agreement, that it is one person with
   *     them
   * @param changes later changes of their parts, by day
   * @param percent how large a part must be for that, as a percentage
   * @param together whether its sales and those of partners to whom it distributed shares are added
   *     for a time, as after a gift
   */
  record Partnership(
      Optional<String> id,
      List<String> large,
      List<PartnershipChange> changes,
      BigDecimal percent,
      boolean together) {

    static Partnership of(
        Roles roles,
        Allocation allocation,
        List<PartnershipChange> changes,
        BigDecimal percent,
        boolean together) {
      return new Partnership(
          roles.partnership(),
          roles.partners().stream()
              .filter(partner -> hasPart(partner, roles, allocation, percent))
              .toList(),
          changes.stream()
              .sorted(
                  Comparator.comparing(PartnershipChange::on).thenComparing(PartnershipChange::id))
              .toList(),
          percent,
          together);
    }

    private static boolean hasPart(
        String partner, Roles roles, Allocation allocation, BigDecimal percent) {
      BigDecimal all =
          Numbers.sum(roles.partners().stream().map(one -> part(one, allocation)).toList());
      return part(partner, allocation).movePointRight(2).compareTo(percent.multiply(all)) >= 0;
    }

    private static BigDecimal part(String partner, Allocation allocation) {
      return allocation.of(partner).wholeShares();
    }

    /** Whether a sale is one of the partnership, of which the seller then had so large a part. */
    boolean isOnePersonWith(String seller, Disposal sale) {
      return id.equals(Optional.of(sale.seller())) && hasLargePart(seller, sale.on());
    }

    private boolean hasLargePart(String partner, LocalDate day) {
      return changes.stream()
          .filter(one -> !one.on().isAfter(day))
          .reduce((first, second) -> second)
          .map(one -> one.parts().getOrDefault(partner, BigDecimal.ZERO).compareTo(percent) >= 0)
          .orElse(large.contains(partner));
    }
  }

  /**
   * A sale that counts for the seller of the proposal.
   *
   * @param sale the sale
   * @param counts whether it certainly counts
   * @param samePerson whether it is his own, or of somebody who counts as one person with him
   * @param by who sold, in words; empty if he did
   * @param until first day of a proposal for which it no longer counts, whatever time it took;
   *     empty if there is none
   */
  record Counted(
      Disposal sale,
      Answer counts,
      boolean samePerson,
      Optional<String> by,
      Optional<LocalDate> until) {}

  /**
   * Who is added to the seller of a proposal.
   *
   * @param law Rule 144 of the day of the proposal
   * @param changes changes of the partners' parts in the partnership
   * @param distributed whether sales after a distribution of the partnership are added together
   * @param reporting how Parent reports, on which the time after a gift depends
   */
  public static AddedPersons of(
      Proposal proposal,
      Rule144 law,
      Reporting reporting,
      List<Span> spans,
      List<SoldTogether> together,
      List<AddedSale> sales,
      List<Disposal> disposals,
      Roles roles,
      Allocation allocation,
      List<PartnershipChange> changes,
      boolean distributed,
      Names names,
      boolean dayAfter) {
    boolean shorter = reporting.since(proposal.on(), Optional.of(law.reportingFor())) == Answer.YES;
    return new AddedPersons(
        proposal,
        spans,
        together,
        sales,
        disposals,
        Partnership.of(roles, allocation, changes, law.onePersonPercent(), distributed),
        names,
        shorter ? law.holdingIfReporting().orElse(law.holding()) : law.holding(),
        dayAfter);
  }

  /** Whether and how a sale of a seller counts; empty if it is none that does. */
  Optional<Counted> counted(Disposal sale) {
    if (sale.seller().equals(proposal.seller())) {
      return Optional.of(new Counted(sale, Answer.YES, true, Optional.empty(), Optional.empty()));
    }
    List<SoldTogether> both =
        together.stream()
            .filter(one -> one.sellers().containsAll(List.of(proposal.seller(), sale.seller())))
            .filter(one -> covers(one, sale.on()))
            .toList();
    if (!both.isEmpty()) {
      return Optional.of(
          new Counted(
              sale,
              Answer.YES,
              both.stream().anyMatch(one -> one.why() == AddedPersonKind.ONE_PERSON),
              seller(sale),
              Optional.empty()));
    }
    if (partnership.isOnePersonWith(proposal.seller(), sale)) {
      return Optional.of(new Counted(sale, Answer.YES, true, seller(sale), Optional.empty()));
    }
    return Stream.concat(
            disposals.stream()
                .filter(one -> one.manner() == DisposalKind.GIFT)
                .flatMap(gift -> ofGift(gift, sale).stream()),
            afterDistribution(sale).stream())
        .max(Comparator.comparing(one -> one.counts() == Answer.YES));
  }

  private Optional<String> seller(Disposal sale) {
    return Optional.of(names.of(sale.seller()));
  }

  /** The sales of others than sellers, which count as if he had made them. */
  Stream<Counted> ofOthers() {
    return sales.stream()
        .filter(one -> one.sellers().contains(proposal.seller()))
        .map(
            one ->
                new Counted(
                    new Disposal(
                        one.id(),
                        one.on(),
                        proposal.seller(),
                        one.shares(),
                        Optional.of(DisposalKind.SALE),
                        Optional.empty(),
                        one.under(),
                        Optional.empty(),
                        one.proceeds()),
                    Answer.YES,
                    one.why() == AddedPersonKind.ONE_PERSON,
                    Optional.of(one.by()),
                    Optional.empty()));
  }

  private boolean covers(SoldTogether one, LocalDate day) {
    return spans.stream()
        .filter(span -> span.id().equals(one.id()))
        .anyMatch(span -> span.covers(day));
  }

  /** A sale by donee or donor of the seller: while the time lasts, and only of the shares given. */
  private Optional<Counted> ofGift(Disposal gift, Disposal sale) {
    boolean given = between(gift, proposal.seller(), sale.seller());
    boolean got = between(gift, sale.seller(), proposal.seller());
    LocalDate end = afterGift.after(gift.on()).plusDays(dayAfter ? 1 : 0);
    Answer ofTheGift =
        (given ? sale.lot() : proposal.lot())
            .map(lot -> Answer.of(lot.equals(gift.id())))
            .orElse(Answer.UNKNOWN);
    boolean over = given && !sale.on().isBefore(end);
    return (given || got) && !sale.on().isBefore(gift.on()) && !over && ofTheGift != Answer.NO
        ? Optional.of(
            new Counted(
                sale, ofTheGift, false, seller(sale), given ? Optional.empty() : Optional.of(end)))
        : Optional.empty();
  }

  /** A sale by the partnership or a partner, while the time after a distribution to both lasts. */
  private Optional<Counted> afterDistribution(Disposal sale) {
    Optional<LocalDate> last =
        received(proposal.seller(), sale)
            .flatMap(one -> received(sale.seller(), sale).map(other -> later(one, other)));
    LocalDate end =
        last.map(afterGift::after).map(day -> day.plusDays(dayAfter ? 1 : 0)).orElse(sale.on());
    return partnership.together() && sale.on().isBefore(end)
        ? Optional.of(new Counted(sale, Answer.YES, false, seller(sale), Optional.of(end)))
        : Optional.empty();
  }

  /** When somebody last took part in a distribution before a sale: as partner, or partnership. */
  private Optional<LocalDate> received(String seller, Disposal sale) {
    return disposals.stream()
        .filter(one -> one.manner() == DisposalKind.DISTRIBUTION)
        .filter(one -> one.seller().equals(seller) || one.to().equals(Optional.of(seller)))
        .map(Disposal::on)
        .filter(day -> !day.isAfter(sale.on()))
        .max(LocalDate::compareTo);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean between(Disposal gift, String donor, String donee) {
    return gift.seller().equals(donor) && gift.to().equals(Optional.of(donee));
  }

  /** What must be known of a sale that may count because of a gift. */
  static String question(Disposal sale) {
    return "whether the gift is of the shares sold, by donee or donor, on " + Words.day(sale.on());
  }
}
