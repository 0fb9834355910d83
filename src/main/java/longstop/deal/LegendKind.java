package longstop.deal;

/** A legend that a certificate of shares can carry (SPA 7.1(b)). */
public enum LegendKind {
  /** Not registered; no sale in the United States or to a U.S. person for so many days. */
  REGULATION_S,
  /** Subject to the stock purchase agreement. */
  AGREEMENT
}
