package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Certificate;
import longstop.deal.Proposal;
import longstop.deal.Venue;
import longstop.finding.Judged;

/**
 * What the legend on the seller's certificates says of a proposal, as a transfer agent reads it
 * (SPA 7.1(b), traps T-07 and T-11).
 *
 * @param certificates the seller's certificates that are not in escrow and stand on that day
 * @param days calendar days from the issuance of a certificate, as the legend says
 */
public record LegendText(List<Certificate> certificates, int days) {

  /** The certificates of the seller on the day of the proposal. */
  public static LegendText of(
      Proposal proposal, List<Certificate> all, List<Span> spans, int days, boolean lastBarred) {
    return new LegendText(
        all.stream()
            .filter(one -> one.holder().equals(proposal.seller()))
            .filter(one -> one.escrow() != Answer.YES)
            .filter(
                one ->
                    spans.stream()
                        .anyMatch(span -> span.id().equals(one.id()) && span.covers(proposal.on())))
            .sorted(Comparator.comparing(Certificate::on).thenComparing(Certificate::id))
            .toList(),
        lastBarred ? days + 1 : days);
  }

  /**
   * The first day on which the legend of a certificate no longer bars anything.
   *
   * @param lastBarred whether the day of that number is still barred
   */
  public static DerivedDate free(Certificate certificate, int days, boolean lastBarred) {
    return RestrictedPeriod.of(DerivedDate.of(certificate.on()), days, lastBarred).free();
  }

  /** Whether the legend lets the transfer through. */
  public Judged judge(Asked asked, Proposal proposal, UsPerson buyer) {
    if (certificates.isEmpty()) {
      return Judged.need(
          "no certificate of " + asked.name() + " is recorded",
          "the certificates of "
              + asked.name()
              + " on "
              + Words.day(proposal.on())
              + ": when they were issued, and their legends");
    }
    BigDecimal recorded = Numbers.sum(certificates.stream().map(Certificate::shares).toList());
    BigDecimal proposed = BigDecimal.valueOf(proposal.shares());
    if (recorded.compareTo(proposed) < 0) {
      return Judged.need(
          "the certificates of "
              + asked.name()
              + " on record are for "
              + Numbers.words(recorded)
              + " shares only",
          "the certificates for the other "
              + Numbers.words(proposed.subtract(recorded))
              + " shares");
    }
    Optional<Certificate> last =
        certificates.stream()
            .filter(one -> one.regulationSLegend() != Answer.NO)
            .filter(one -> proposal.on().isBefore(free(one)))
            .reduce((one, two) -> two);
    if (last.isEmpty()) {
      return Judged.met("no legend bars sales in the United States or to a U.S. person any more");
    }
    LocalDate free = free(last.get());
    String legend =
        "the legend of certificate "
            + last.get().id()
            + ", issued "
            + Words.day(last.get().on())
            + ", bars until "
            + Words.day(free)
            + " sales in the United States and to or for a U.S. person";
    Answer place =
        proposal
            .offering()
            .venue()
            .map(venue -> Answer.of(venue == Venue.UNITED_STATES_MARKET))
            .orElse(Answer.UNKNOWN);
    return switch (Answer.any(
        buyer.answer(), buyer.forUsPerson(), place, proposal.offering().offeredInUnitedStates())) {
      case YES ->
          Judged.breach(legend, "waiting until " + Words.day(free))
              .withBecause(List.of(buyer.why()))
              .until(DerivedDate.of(free));
      case UNKNOWN ->
          Judged.need(
              legend,
              "that the buyer neither is a U.S. person nor buys for one, and that the sale is not"
                  + " made in the United States");
      case NO -> Judged.met(legend + "; this is none");
    };
  }

  private LocalDate free(Certificate certificate) {
    return certificate.on().plusDays(days);
  }
}
