package longstop.deal;

/** What an assignee is (SPA 11.4(c)). */
public enum AssigneeKind {
  /** A wholly owned subsidiary of Parent, directly or indirectly. */
  WHOLLY_OWNED_SUBSIDIARY,
  /** Somebody who acquires the Company or all or substantially all of its assets from Parent. */
  ACQUIRER,
  /** Anybody else. */
  OTHER,
  /** Not known. */
  UNKNOWN
}
