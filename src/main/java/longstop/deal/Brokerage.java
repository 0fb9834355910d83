package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How shares are sold, as far as Rule 144, a registration or Section 4(1) ask.
 *
 * @param brokersTransaction whether it is a broker's transaction, or directly with a market maker
 *     or a riskless principal
 * @param solicited whether the seller solicits orders, or pays anybody but the broker
 * @param orderPlaced the day on which the order is placed with the broker; that of the sale unless
 *     stated
 * @param form144 the day on which the notice on Form 144 is sent for filing
 * @param price price in USD per share
 * @param intent whether the seller means to sell within a reasonable time after filing
 * @param prospectus for a registered sale: whether the prospectus is delivered
 * @param prospectusFiled for the same: whether the final prospectus is filed with the SEC, or will
 *     be in time
 * @param underwriter whether the seller acts as an underwriter, or bought with a view to
 *     distribution
 * @param scheme whether the sale is part of a plan to evade registration
 */
public record Brokerage(
    @Doc("Whether it is a broker's transaction, or directly with a market maker.")
        Answer brokersTransaction,
    @Doc("Whether the seller solicits orders, or pays anybody but the broker.") Answer solicited,
    @Doc("Day on which the order is placed with the broker; that of the sale unless stated.")
        Optional<LocalDate> orderPlaced,
    @Doc("Day on which the notice on Form 144 is sent for filing.") Optional<LocalDate> form144,
    @Doc("Price in USD per share.") Optional<BigDecimal> price,
    @Doc("Whether the seller means to sell within a reasonable time after filing.") Answer intent,
    @Doc("Registered sale: whether the prospectus is delivered.") Answer prospectus,
    @Doc("Registered sale: whether the final prospectus is filed with the SEC, or will be in time.")
        Answer prospectusFiled,
    @Doc("Whether the seller acts as an underwriter, or bought with a view to distribution.")
        Answer underwriter,
    @Doc("Whether the sale is part of a plan to evade registration.") Answer scheme) {

  /** A sale of whose execution nothing is known. */
  public static final Brokerage UNKNOWN =
      new Brokerage(
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN);
}
