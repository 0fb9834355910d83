package longstop.deal;

/** How a notice is sent (SPA 11.1, ESC 13(a)). */
public enum Means {
  /** By hand. */
  HAND,
  /** Registered air mail, return receipt requested, postage prepaid. */
  REGISTERED_AIR_MAIL,
  /** Registered mail within one country: known to the escrow agreement only. */
  REGISTERED_MAIL,
  /** Certified mail, return receipt requested: known to the escrow agreement only. */
  CERTIFIED_MAIL,
  /** Recognized air courier, freight prepaid. */
  COURIER,
  /** Facsimile. */
  FAX,
  /** Any other means, such as electronic mail: not provided for. */
  OTHER
}
