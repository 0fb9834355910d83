package longstop.batch;

/** What a scenario asks of its deal. */
enum Asks {
  /** Are the parties ready to close? */
  CHECKLIST,
  /** What is due, also after the Closing? */
  DEADLINES,
  /** May the shares of each proposal be sold, each judged on its own? */
  SALE,
  /** The same, each proposal counting for those that follow. */
  PLAN
}
