package longstop.deal;

/** What sort of person a party is in law. */
public enum PartyKind {
  /** A natural person. */
  INDIVIDUAL,
  /** A company or corporation of any law. */
  CORPORATION,
  /** A partnership, such as a German civil-law partnership. */
  PARTNERSHIP,
  /** A bank or trust company. */
  BANK,
  /** A firm of lawyers or accountants. */
  FIRM
}
