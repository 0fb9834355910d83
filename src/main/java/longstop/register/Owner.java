package longstop.register;

/** Who must act under a clause. */
public enum Owner {
  /** The one of whom the clause is asked. */
  SUBJECT,
  /** The one from whom it comes: the sender of a notice, whoever assigns. */
  AUTHOR,
  /** Parent. */
  PARENT,
  /** Acquisition Sub. */
  ACQUISITION_SUB,
  /** The Company. */
  COMPANY,
  /** The sellers. */
  SELLERS,
  /** The sellers' Agent. */
  AGENT,
  /** The Escrow Agent. */
  ESCROW_AGENT,
  /** Parent and Acquisition Sub. */
  BUYING_SIDE,
  /** Parent, Acquisition Sub and the Escrow Agent. */
  BUYING_SIDE_AND_ESCROW_AGENT,
  /** Parent and the Company. */
  PARENT_AND_COMPANY,
  /** The Company and the sellers. */
  COMPANY_AND_SELLERS,
  /** Parent and the sellers. */
  PARENT_AND_SELLERS,
  /** All parties. */
  ALL_PARTIES;

  /** Whether Parent or Acquisition Sub alone must act, or both together. */
  public boolean buying() {
    return this == PARENT || this == ACQUISITION_SUB || this == BUYING_SIDE;
  }
}
