package longstop.indemnity;

import longstop.deal.Answer;
import longstop.register.Clause;
import longstop.register.ClauseKind;
import longstop.register.Owner;

/** What a claim rests on: which sort of promise is said to be broken (SPA 8.1, 8.2). */
public enum Basis {
  /** A representation of the Company and the sellers on the Company (SPA II). */
  COMPANY_REPRESENTATION,
  /** That on taxes (SPA 2.10), which survives longer. */
  TAX_REPRESENTATION,
  /** A seller's representation of his title (SPA IIA(a)), which survives without end. */
  TITLE,
  /** A seller's promise on the liability of a taker of assets (SPA IIA(b)), without end too. */
  ASSET_LIABILITY,
  /** The partners' promise on the liabilities of their partnership (SPA IIA(j)). */
  PARTNERSHIP,
  /** Any other representation of a seller on himself (SPA IIA). */
  SELLER_REPRESENTATION,
  /** A covenant of the Company to be performed before the Closing. */
  COMPANY_COVENANT,
  /** A covenant of the Company to be performed after it, which is not indemnified (trap T-88). */
  LATER_COMPANY_COVENANT,
  /** A covenant of a seller to be performed before the Closing. */
  SELLER_COVENANT,
  /** A covenant of a seller to be performed after it. */
  LATER_SELLER_COVENANT,
  /** A promise of Parent's side, which nobody indemnifies under SPA VIII (trap T-88). */
  BUYING_SIDE,
  /** Neither a promise of a representation nor a covenant: a condition, a number, a rule of law. */
  NONE;

  /** The sort of promise that a clause is. */
  public static Basis of(Clause clause) {
    String id = clause.id();
    if (id.startsWith("SPA IIA(a)")) {
      return TITLE;
    }
    if (id.startsWith("SPA IIA(b)")) {
      return ASSET_LIABILITY;
    }
    if (id.startsWith("SPA IIA(j)")) {
      return PARTNERSHIP;
    }
    if (clause.kind() == ClauseKind.REPRESENTATION) {
      return representation(id);
    }
    return switch (clause.kind()) {
      case COVENANT, DELIVERABLE, TRANSFER, ESCROW -> promise(clause);
      default -> NONE;
    };
  }

  private static Basis representation(String id) {
    if (id.startsWith("SPA IIA")) {
      return SELLER_REPRESENTATION;
    }
    if (id.startsWith("SPA 3.")) {
      return BUYING_SIDE;
    }
    return id.startsWith("SPA 2.10") ? TAX_REPRESENTATION : COMPANY_REPRESENTATION;
  }

  private static Basis promise(Clause clause) {
    boolean later = clause.afterClosing() == Answer.YES;
    Owner owner = clause.owner();
    return switch (owner) {
      case COMPANY, PARENT_AND_COMPANY -> later ? LATER_COMPANY_COVENANT : COMPANY_COVENANT;
      case COMPANY_AND_SELLERS -> later ? LATER_SELLER_COVENANT : COMPANY_COVENANT;
      case SUBJECT, SELLERS, AGENT -> later ? LATER_SELLER_COVENANT : SELLER_COVENANT;
      case PARENT, ACQUISITION_SUB, BUYING_SIDE -> BUYING_SIDE;
      case ESCROW_AGENT, AUTHOR, ALL_PARTIES -> NONE;
    };
  }

  /** Whether it is a representation or warranty, of the kind that SPA 8.4 and 8.5 limit. */
  public boolean represented() {
    return switch (this) {
      case COMPANY_REPRESENTATION, TAX_REPRESENTATION, TITLE, SELLER_REPRESENTATION -> true;
      default -> false;
    };
  }
}
