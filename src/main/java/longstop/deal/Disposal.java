package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Shares that a seller has disposed of, or that passed when an heir of one died too.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened
 * @param seller who disposed of them
 * @param shares number of shares, as they were on that day
 * @param kind in what way; a sale unless stated
 * @param to who acquired them, if a party of this deal did
 * @param under on what it relied under the Securities Act
 * @param lot which of his shares: {@link #FROM_THE_CLOSING}, or the id of the transfer by which he
 *     got them; not said if empty
 * @param proceeds price of all of them together, in USD
 */
public record Disposal(
    @Key String id,
    @Doc("The day on which it happened.") LocalDate on,
    @Doc("Who disposed of them; an heir of a seller only by his own death.")
        @Refers(To.SELLER_OR_HEIR)
        String seller,
    @Doc("Number of shares, as they were on that day.") BigDecimal shares,
    @Doc("In what way; a sale unless stated.") Optional<DisposalKind> kind,
    @Doc("Who acquired them, if a party of this deal did.") @Refers(To.PARTY) Optional<String> to,
    @Doc("On what it relied under the Securities Act.") Optional<Route> under,
    @Doc(
            "Which of his shares: closing, or the id of the transfer by which he got them; not said"
                + " if left out.")
        Optional<String> lot,
    @Doc("Price of all of them together, in USD.") Optional<BigDecimal> proceeds)
    implements Event {

  /** By day, and on one day by id: the order in which transfers count, and in which a plan runs. */
  public static final Comparator<Disposal> ORDER =
      Comparator.comparing(Disposal::on).thenComparing(Disposal::id);

  /** The shares that a seller got at the Closing. */
  public static final String FROM_THE_CLOSING = "closing";

  /** Whether shares change hands: an offer and a pledge move none. */
  public boolean moves() {
    return manner() != DisposalKind.OFFER && manner() != DisposalKind.PLEDGE;
  }

  /** In what way the shares changed hands. */
  public DisposalKind manner() {
    return kind.orElse(DisposalKind.SALE);
  }
}
