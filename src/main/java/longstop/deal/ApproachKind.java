package longstop.deal;

/** The four kinds of act that the no-shop forbids (SPA 4.2(a)). */
public enum ApproachKind {
  /** Soliciting, discussing or negotiating (i). */
  DISCUSSION,
  /** Giving information (ii). */
  INFORMATION,
  /** Entering into an agreement (iii). */
  AGREEMENT,
  /** A statement, recommendation or solicitation in support (iv). */
  SUPPORT
}
