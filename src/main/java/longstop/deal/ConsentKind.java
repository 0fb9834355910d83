package longstop.deal;

/** Why a consent is needed. */
public enum ConsentKind {
  /**
   * Listed in the Disclosure Letter, or needed to keep material rights and benefits (SPA 6.2(c)).
   */
  MATERIAL,
  /** Required under a contract because of the Acquisition (SPA 2.14(b)). */
  CONTRACT
}
