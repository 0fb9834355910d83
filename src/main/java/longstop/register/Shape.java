package longstop.register;

/** Whether a clause has rules of its own or shares the rule of its shape. */
public enum Shape {
  /** Rules of its own. */
  OWN,
  /** True at signing and at Closing unless a matter of the record contradicts it. */
  REPRESENTATION,
  /** Kept from signing to Closing unless a matter of the record contradicts it. */
  PERFORMANCE,
  /** Decided by its limbs, which are entries of their own. */
  LIMBS,
  /** Nothing to decide. */
  INFORMATION,
  /** Not decided yet. */
  UNDECIDED
}
