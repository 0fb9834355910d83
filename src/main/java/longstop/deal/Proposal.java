package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Something that somebody wants to do with his shares. It is judged, and never counts against
 * anything; what was done is a {@link Disposal}.
 *
 * @param id the id under which it is recorded
 * @param seller the seller who wants to dispose of shares
 * @param shares number of whole shares, more than zero
 * @param on the day on which he wants to
 * @param kind in what way; a sale unless stated
 * @param to who is to acquire the shares
 * @param under on what the sale relies under the Securities Act; any that fits unless stated
 * @param lot which of his shares: {@code closing}, or the id of the transfer by which he got them;
 *     not said if empty
 * @param offering how the shares are offered
 * @param brokerage how the sale is executed
 */
public record Proposal(
    @Key String id,
    @Doc("Seller who wants to dispose of shares.") @Refers(To.SELLER) String seller,
    @Doc("Number of whole shares, more than zero.") int shares,
    @Doc("Day on which he wants to.") LocalDate on,
    @Doc("In what way; a sale unless stated.") Optional<DisposalKind> kind,
    @Doc("Who is to acquire the shares.") Buyer to,
    @Doc("On what the sale relies under the Securities Act; any that fits unless stated.")
        Optional<Route> under,
    @Doc(
            "Which of his shares: closing, or the id of the transfer by which he got them; not said"
                + " if left out.")
        Optional<String> lot,
    @Doc("How the shares are offered.") Offering offering,
    @Doc("How the sale is executed.") Brokerage brokerage) {

  /** In what way the shares are to change hands. */
  public DisposalKind manner() {
    return kind.orElse(DisposalKind.SALE);
  }

  /**
   * Who must be entitled to the shares (SPA 1.5(d)): their seller, or the partner to whom the
   * partnership hands them on.
   */
  public String entitled() {
    return manner() == DisposalKind.DISTRIBUTION ? to.party().orElse(seller) : seller;
  }

  /** Whether the proposal may rely on the route: it names it, or names none. */
  public boolean mayUse(Route route) {
    return under.isEmpty() || under.get() == route;
  }

  /** What is recorded once it is done. */
  public Disposal done() {
    return new Disposal(
        id,
        on,
        seller,
        BigDecimal.valueOf(shares),
        kind,
        to.party(),
        under,
        lot,
        brokerage.price().map(price -> price.multiply(BigDecimal.valueOf(shares))));
  }

  /** The same, under another id. */
  public Proposal withId(String other) {
    return new Proposal(other, seller, shares, on, kind, to, under, lot, offering, brokerage);
  }

  /** The same, on another day. */
  public Proposal movedTo(LocalDate day) {
    return new Proposal(id, seller, shares, day, kind, to, under, lot, offering, brokerage);
  }
}
