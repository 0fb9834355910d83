package longstop.deal;

/** What an insider's interest is in (SPA 2.15). */
public enum InterestKind {
  /** A business that sells what the Company sells (i). */
  COMPETITOR,
  /** A supplier or customer of the Company (ii). */
  TRADING_PARTNER,
  /** A contract listed under the agreement (iii). */
  CONTRACT
}
