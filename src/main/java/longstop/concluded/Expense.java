package longstop.concluded;

import longstop.deal.Fee;
import longstop.deal.FeeKind;
import longstop.deal.Roles;

/**
 * A fee, and as what it is settled (SPA 5.3).
 *
 * @param id id of the fee
 * @param kind the sort of fee that it is settled as
 * @param fee the fee
 */
public record Expense(String id, FeeKind kind, Fee fee) {

  /**
   * A fee is settled as what it is, but for legal expenses of the sellers that somebody else
   * incurred, the Company above all: whether Acquisition Sub bears a part of these is a reading.
   *
   * @param companyToo whether what was incurred for the sellers counts as incurred by them
   */
  public static Expense of(Fee fee, Roles roles, boolean companyToo) {
    boolean forThem = fee.kind() == FeeKind.SELLERS_LEGAL && !roles.seller(fee.incurredBy());
    return new Expense(fee.id(), forThem && !companyToo ? FeeKind.FOR_SELLERS : fee.kind(), fee);
  }
}
