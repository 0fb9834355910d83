package longstop.deal;

/** Where a sale of shares is executed. */
public enum Venue {
  /** Between the parties, on no market. */
  PRIVATE,
  /** On the physical floor of an established foreign exchange. */
  FOREIGN_FLOOR,
  /** Through a designated offshore securities market. */
  OFFSHORE_MARKET,
  /** On a market of the United States. */
  UNITED_STATES_MARKET
}
