package longstop.deal;

import java.time.LocalDate;

/** A fact of the record that happened, or became known, on one day. */
public interface Dated {

  /** The day on which it happened. A fact dated after the as-of date never reaches a rule. */
  LocalDate on();
}
