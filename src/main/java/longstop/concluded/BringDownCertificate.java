package longstop.concluded;

import java.util.Map;
import java.util.Optional;
import longstop.deal.Act;
import longstop.deal.Capacity;
import longstop.deal.Roles;

/**
 * The certificates that the bring-down conditions ask for, dated the Closing Date (SPA 6.1(c),
 * 6.2(b)). Each is one document with the certificate that is delivered at Closing (SPA 1.6(a)(v),
 * 1.6(b)(v)), so that the act recorded there is judged here.
 */
public final class BringDownCertificate {

  private BringDownCertificate() {}

  /** Parent's certificate, executed by its President or any Vice President (SPA 6.1(c)). */
  public static Duty ofParent(Asked asked, Closing closing, Roles roles) {
    return Duty.by(asked, closing.on(), "Parent's bring-down certificate")
        .dated(closing.on())
        .covering(Certified.BRING_DOWN)
        .signed(
            Signatory.of(roles.parent(), "Parent", Capacity.PRESIDENT, Capacity.VICE_PRESIDENT));
  }

  /**
   * The certificate of the Company and the sellers, executed by the Company's managing directors
   * and by or on behalf of the sellers: by each of them, the Agent or an attorney-in-fact (SPA
   * 6.2(b)). That SPA 1.6(b)(v) wants the Agent is no part of this condition (trap T-86).
   */
  public static Duty ofSellers(Asked asked, Closing closing, Roles roles, Deed deed) {
    Duty duty =
        Duty.by(asked, closing.on(), "bring-down certificate of the Company and the sellers")
            .dated(closing.on())
            .covering(Certified.BRING_DOWN)
            .signed(Signatory.of(roles.company(), "the Company", Capacity.MANAGING_DIRECTORS));
    Optional<Map<String, Capacity>> signed = deed.act().map(Act::signed);
    boolean together =
        signed
            .filter(by -> !by.containsKey(Signatory.SELLERS))
            .filter(by -> roles.sellers().stream().anyMatch(by::containsKey))
            .isEmpty();
    if (together) {
      return duty.signed(
          Signatory.of(
              Signatory.SELLERS, "the sellers", Capacity.AGENT, Capacity.ATTORNEY_IN_FACT));
    }
    for (String seller : roles.sellers()) {
      duty = duty.signed(Signatory.seller(seller));
    }
    return duty;
  }
}
