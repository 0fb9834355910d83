package longstop.finding;

/** Where a duty with a date stands on the as-of date. */
public enum DueState {
  /** The last good day lies ahead. */
  UPCOMING,
  /** The last good day is the as-of date. */
  DUE_TODAY,
  /** Done, in time. */
  MET,
  /** Done, after the last good day. */
  MET_LATE,
  /** Not done, and the record is complete through the last good day. */
  MISSED,
  /** The last good day is over, and the record does not say whether it was done. */
  UNKNOWN,
  /** A time that has begun and has not ended: a standstill, a window. */
  RUNNING,
  /** A time that is over, or a window that has opened and closed. */
  ELAPSED,
  /** No longer owed: it was waived, or an amendment took it away. */
  WAIVED,
  /** The date turns on something that has not happened. */
  NOT_DETERMINABLE
}
