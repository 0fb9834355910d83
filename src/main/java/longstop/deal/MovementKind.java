package longstop.deal;

/** Why shares leave the escrow, or come back to it. */
public enum MovementKind {
  /** Delivered to the sellers (ESC 4(d)). */
  RELEASE,
  /** Delivered to Parent for a claim (ESC 4(c)). */
  SET_OFF,
  /** Taken for expenses (ESC 11). */
  EXPENSES,
  /** Back in the escrow, which they had left wrongly. */
  RETURN
}
