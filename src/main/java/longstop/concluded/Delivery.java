package longstop.concluded;

import longstop.register.Owner;

/**
 * A clause that asks for something to be delivered at the Closing.
 *
 * @param clause id of the clause
 * @param owner who is to deliver it
 */
public record Delivery(String clause, Owner owner) {

  /** Whether the sellers or the Company deliver it, and not Parent or Acquisition Sub. */
  boolean bySellingSide() {
    return !owner.buying();
  }
}
