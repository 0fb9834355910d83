package longstop.deal;

/** A vote, or none. */
public enum Ballot {
  /** For it. */
  FOR,
  /** Against it. */
  AGAINST,
  /** An abstention, which is a vote that is neither. */
  ABSTAIN,
  /** Not voted, or no instruction. */
  NONE
}
