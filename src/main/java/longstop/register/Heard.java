package longstop.register;

/** What of the record names a clause by its id and is heard there. */
public enum Heard {
  /** What was done under it. */
  ACTS,
  /** What was done under it for a period. */
  PERIODS,
  /** Requests that it allows. */
  REQUESTS,
  /** Events of which it wants the other side to be told. */
  OCCURRENCES,
  /** Sums that somebody asks to be made good. */
  REIMBURSEMENTS
}
