package longstop.deal;

/** As what somebody signs for a party. */
public enum Capacity {
  /** For himself, herself or itself. */
  SELF,
  /** President of a company. */
  PRESIDENT,
  /** A vice president of a company. */
  VICE_PRESIDENT,
  /** Corporate secretary. */
  SECRETARY,
  /** Assistant secretary. */
  ASSISTANT_SECRETARY,
  /** Another officer who is authorised to sign. */
  AUTHORIZED_OFFICER,
  /** The managing directors of a company, as many as its articles require. */
  MANAGING_DIRECTORS,
  /** A partner, for the partnership. */
  PARTNER,
  /** The Agent of the sellers (SPA 9.1). */
  AGENT,
  /** An attorney-in-fact other than the Agent. */
  ATTORNEY_IN_FACT,
  /** The spouse, consenting to what a seller does (SPA 5.8). */
  SPOUSE,
  /** Counsel, for the firm. */
  COUNSEL,
  /** A public office or register. */
  PUBLIC_OFFICE,
  /** A notary. */
  NOTARY
}
