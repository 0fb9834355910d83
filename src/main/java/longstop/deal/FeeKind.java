package longstop.deal;

/** The sorts of fee that the expense clause treats apart (SPA 5.3). */
public enum FeeKind {
  /** A fee of a party for itself. */
  OWN,
  /** A fee that the Company incurred for the benefit of the sellers. */
  FOR_SELLERS,
  /** Legal expenses of the sellers. */
  SELLERS_LEGAL,
  /** The notary's fees. */
  NOTARY
}
