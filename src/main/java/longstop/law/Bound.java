package longstop.law;

/** Who must keep a condition of Rule 144. */
public enum Bound {
  /** Everybody who relies on the Rule, until free resale. */
  EVERYBODY,
  /** Affiliates of the issuer only. */
  AFFILIATES
}
