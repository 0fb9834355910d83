package longstop.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Deal;
import longstop.deal.Route;
import longstop.finding.Verdict;

/**
 * From when on shares may be sold, by seller, lot and kind of buyer.
 *
 * @param deal the deal
 * @param asOf the day for which it is asked
 * @param sellers the sellers, in the order of the question
 */
public record Windows(Deal deal, LocalDate asOf, List<Seller> sellers) {

  /**
   * One seller.
   *
   * @param id party id
   * @param since the first day looked at: that of the Closing, or the last one through the as-of
   *     day on which something moved his shares
   * @param lots what he has; none if he holds no whole share
   */
  public record Seller(String id, LocalDate since, List<Lot> lots) {}

  /** Which shares of a seller. Each lot but a distribution begins with his free shares. */
  public enum Kind {
    /** His free shares. */
    FREE,
    /** With those that the escrow holds for him. */
    WITH_ESCROW,
    /** Of a partner: with his part of what the partnership still holds. */
    WITH_PART,
    /** What the partnership hands on to a partner. */
    DISTRIBUTION
  }

  /** To whom. */
  public enum To {
    /** Somebody who is no U.S. person. */
    NON_US_PERSON,
    /** A U.S. person. */
    US_PERSON,
    /** The partner himself, for a distribution. */
    PARTNER
  }

  /**
   * Shares that are sold together, all at once.
   *
   * @param kind which shares
   * @param shares number of whole shares
   * @param ways the earliest day by kind of buyer and route
   * @param rows the answer by day, by whatever route; each row holds until the day of the next
   */
  public record Lot(Kind kind, int shares, List<Way> ways, List<Row> rows) {}

  /**
   * The first day on which no gate refuses one way to sell a lot.
   *
   * @param to the kind of buyer
   * @param under the route under the Securities Act; any if there is none
   * @param earliest the day
   * @param clears what would clear the gates that bind until then
   */
  public record Way(To to, Optional<Route> under, Earliest earliest, List<String> clears) {}

  /**
   * The answers from a day on.
   *
   * @param from the first day, inclusive
   * @param cells the answer by kind of buyer
   */
  public record Row(LocalDate from, Map<To, Cell> cells) {}

  /**
   * One answer.
   *
   * @param verdict the answer
   * @param deciding ids of the clauses that decide it; none for yes
   */
  public record Cell(Verdict verdict, List<String> deciding) {}
}
