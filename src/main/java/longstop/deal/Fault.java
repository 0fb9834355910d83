package longstop.deal;

/** What was wrong with an act or omission, from the lightest to the gravest. */
public enum Fault {
  /** Nothing. */
  NONE,
  /** Negligence. */
  NEGLIGENCE,
  /** Gross negligence. */
  GROSS_NEGLIGENCE,
  /** Bad faith. */
  BAD_FAITH,
  /** Wilful misconduct. */
  WILFUL_MISCONDUCT,
  /** Not known. */
  UNKNOWN
}
