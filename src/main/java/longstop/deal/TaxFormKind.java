package longstop.deal;

/** The United States tax forms that a holder can give. */
public enum TaxFormKind {
  /** Request for a taxpayer identification number: for U.S. taxpayers. */
  W_9,
  /** Certificate of foreign status. */
  W_8
}
