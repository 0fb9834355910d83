package longstop.concluded;

import longstop.register.Owner;

/**
 * What one side represents or is to perform, as it stands; what of it is broken may give the other
 * side a right to terminate, or take its own (SPA 10.1(b), (e), (f)).
 *
 * @param upshot how it stands
 * @param selling whether the Company or the sellers answer for it, and not the buying side
 * @param obligation whether it is to be performed, and does not only state what is so
 * @param company whether the Company itself may owe it, and not each seller for himself
 */
public record Undertaken(Upshot upshot, boolean selling, boolean obligation, boolean company) {

  /** What the Company or the sellers represent or owe (SPA 6.2(b)). */
  public static Undertaken bySelling(BroughtDown clause, Upshot upshot) {
    return new Undertaken(upshot, true, clause.obligation(), clause.company());
  }

  /** What Parent or Acquisition Sub represents or owes (SPA 6.1(c)). */
  public static Undertaken byBuying(BroughtDown clause, Upshot upshot) {
    return new Undertaken(upshot, false, clause.obligation(), false);
  }

  /** What was to be delivered at a Closing whose day has passed. */
  public static Undertaken delivery(Delivery delivery, Upshot upshot) {
    return new Undertaken(
        upshot, delivery.bySellingSide(), true, delivery.owner() == Owner.COMPANY);
  }
}
