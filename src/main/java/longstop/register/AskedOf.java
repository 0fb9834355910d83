package longstop.register;

/** Of whom, or of what, a clause is asked: one finding for each. */
public enum AskedOf {
  /** Once, of the deal as a whole. */
  DEAL,
  /** Each holder of quotas. */
  HOLDERS,
  /** Each seller: holders and partners of a holder that is a partnership. */
  SELLERS,
  /** Each holder of quotas, and each heir of a seller. */
  HOLDERS_AND_HEIRS,
  /** Each seller, and each heir of one. */
  SELLERS_AND_HEIRS,
  /** Each seller who is a natural person. */
  INDIVIDUALS,
  /** Each partner of the holder that is a partnership. */
  PARTNERS,
  /** Each employee who signs an employment agreement. */
  EMPLOYEES,
  /** Each notice of the record. */
  NOTICES,
  /** Each notice of the record under the purchase agreement. */
  PURCHASE_NOTICES,
  /** Each notice of the record under the escrow agreement. */
  ESCROW_NOTICES,
  /** Each amendment of the record that relies on the clause. */
  AMENDMENTS,
  /** Each waiver of the record of a clause of the purchase agreement. */
  WAIVERS,
  /** Each waiver of the record of a clause of the escrow agreement. */
  ESCROW_WAIVERS,
  /** Each assignment of the record but those of the escrow agreement alone. */
  ASSIGNMENTS,
  /** Each assignment of the record that concerns the escrow agreement. */
  ESCROW_ASSIGNMENTS,
  /** Each certificate of shares of the record. */
  CERTIFICATES,
  /** Each claim for indemnification of the record. */
  CLAIMS,
  /** Each delivery of the escrow to the sellers. */
  DISTRIBUTIONS,
  /** Each vote of the shares in escrow. */
  VOTES,
  /** Each change of the sellers' Agent. */
  AGENT_CHANGES,
  /** Each act of the sellers' Agent of the record. */
  AGENT_ACTS,
  /** Each resignation or removal of the Escrow Agent. */
  ESCROW_DEPARTURES,
  /** Each proposal to dispose of shares. */
  PROPOSALS,
  /** Nobody yet: no rule decides the clause. */
  NOBODY
}
