package longstop.register;

/** Of whom, or of what, a clause is asked: one finding for each. */
public enum AskedOf {
  /** Once, of the deal as a whole. */
  DEAL,
  /** Each holder of quotas. */
  HOLDERS,
  /** Each seller: holders and partners of a holder that is a partnership. */
  SELLERS,
  /** Each seller who is a natural person. */
  INDIVIDUALS,
  /** Each partner of the holder that is a partnership. */
  PARTNERS,
  /** Each employee who signs an employment agreement. */
  EMPLOYEES,
  /** Each notice of the record. */
  NOTICES,
  /** Each amendment of the record that relies on the clause. */
  AMENDMENTS,
  /** Each waiver of the record. */
  WAIVERS,
  /** Each assignment of the record. */
  ASSIGNMENTS,
  /** Each certificate of shares of the record. */
  CERTIFICATES,
  /** Each claim for indemnification of the record. */
  CLAIMS,
  /** Each proposal to dispose of shares. */
  PROPOSALS,
  /** Nobody yet: no rule decides the clause. */
  NOBODY
}
