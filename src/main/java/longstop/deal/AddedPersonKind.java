package longstop.deal;

/** Why Rule 144 adds the sales of one person to those of another. */
public enum AddedPersonKind {
  /**
   * They count as one person (144(a)(2)): a relative or spouse in the same home, a trust, an estate
   * or a company in which he has a part of ten percent or more.
   */
  ONE_PERSON,
  /** They have agreed to act in concert to sell (144(e)(3)). */
  IN_CONCERT,
  /** A donee, a pledgee, a trust or an estate that got the shares from him (144(e)(3)). */
  FROM_HIM
}
