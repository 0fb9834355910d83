package longstop.register;

/** What a termination of the agreement leaves of a clause (SPA 10.2). */
public enum AfterTermination {
  /** All of it: it survives, or speaks of what was so before. */
  STAYS,
  /** What was broken before; nothing falls due any more. */
  BREACHES_STAY,
  /** Nothing: there is no Closing that it could bear on. */
  ENDS
}
