package longstop.finding;

/** What sort of day a due date is; only the day of an act is ever moved off a holiday. */
public enum DueKind {
  /** The last good day of an act. */
  ACT,
  /** No day: an act that is owed promptly, or as soon as practicable. */
  PROMPT,
  /** The last day of a time in which something may not be done. */
  STANDSTILL,
  /** The first day on which something may be done. */
  OPENING,
  /** The last day of a time that runs against a right, or a day counted back from an event. */
  LIMIT
}
