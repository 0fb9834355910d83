package longstop.deal;

/** In what way shares change hands, or are to change hands. */
public enum DisposalKind {
  /** A sale. */
  SALE,
  /** An offer to sell. */
  OFFER,
  /** A gift, or another transfer without consideration. */
  GIFT,
  /** A pledge or another charge. */
  PLEDGE,
  /** A distribution in kind by the partnership to one of its partners. */
  DISTRIBUTION,
  /** A transfer by will. */
  WILL,
  /** A transfer by the laws of descent and distribution. */
  DESCENT;

  /** Whether the shares pass because their holder died. */
  public boolean byDeath() {
    return this == WILL || this == DESCENT;
  }
}
