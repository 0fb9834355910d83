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
  /** The partnership among the sellers. */
  PARTNERSHIP,
  /** The partners of that partnership. */
  PARTNERS,
  /** The exchange agent. */
  EXCHANGE_AGENT,
  /** Parent's transfer agent. */
  TRANSFER_AGENT,
  /** The Company and the Agent. */
  COMPANY_AND_AGENT,
  /** Parent and the Agent, who must agree. */
  PARENT_AND_AGENT,
  /** The arbitrator, and the Escrow Agent who delivers what is decided. */
  ARBITRATOR_AND_ESCROW_AGENT,
  /** The Company, and whoever holds a right to its capital. */
  COMPANY_AND_HOLDERS_OF_RIGHTS,
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
