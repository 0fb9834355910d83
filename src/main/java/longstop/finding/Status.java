package longstop.finding;

/** What a finding says about one clause and one subject. */
public enum Status {
  /** Broken, failed or missed; for a right: exercised wrongly. */
  VIOLATED,
  /** Not decided yet: it has not happened, or it is not known. */
  OPEN,
  /** Would not be satisfied, but was waived by the right person, in writing, in time. */
  WAIVED,
  /** Kept, fulfilled, true so far; for a right: exercisable. */
  SATISFIED,
  /** The clause asks nothing of this subject. */
  NOT_APPLICABLE
}
