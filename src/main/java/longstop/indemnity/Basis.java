package longstop.indemnity;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.register.Clause;

/** What a claim rests on: which sort of promise is said to be broken (SPA 8.1, 8.2). */
public enum Basis {
  /** A representation of the Company and the sellers on the Company (SPA II). */
  COMPANY_REPRESENTATION,
  /** That on taxes (SPA 2.10), which survives longer. */
  TAX_REPRESENTATION,
  /** A seller's representation of his title (SPA IIA(a)), which survives without end. */
  TITLE,
  /**
   * A seller's representation that his quotas are not all his assets (SPA IIA(b)), without end too.
   */
  ASSETS,
  /** The promise to hold Parent harmless from the liability of a taker of assets (SPA IIA(b)). */
  ASSET_LIABILITY,
  /** The partners' promise to answer for the liabilities of their partnership (SPA IIA(j)). */
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
  /** A covenant of Parent's side to be performed after the Closing, which has no term either. */
  LATER_BUYING_SIDE,
  /** Neither a promise of a representation nor a covenant: a condition, a number, a rule of law. */
  NONE;

  private static final String HOLD_HARMLESS = "SPA IIA(b)/hold-harmless";
  private static final String PARTNERS_INDEMNITY = "SPA IIA(j)/indemnity";

  /**
   * The sort of promise that is said to be broken. Where the Company and the sellers promise
   * together, or each side for itself, a claim against some sellers rests on what these promise.
   *
   * @param closed the day of the Closing; what was broken after it was to be performed after it
   */
  public static Basis of(Clause clause, Claim claim, Optional<LocalDate> closed) {
    String id = clause.id();
    if (id.equals(HOLD_HARMLESS)) {
      return ASSET_LIABILITY;
    }
    if (id.equals(PARTNERS_INDEMNITY)) {
      return PARTNERSHIP;
    }
    if (!id.startsWith("SPA ")) {
      return NONE;
    }
    return switch (clause.kind()) {
      case REPRESENTATION -> representation(id);
      case COVENANT, DELIVERABLE -> promise(clause, claim, later(clause, claim, closed));
      case TRANSFER, ESCROW -> promise(clause, claim, true);
      case NUMBER ->
          id.startsWith("SPA 5.3/") ? promise(clause, claim, later(clause, claim, closed)) : NONE;
      default -> NONE;
    };
  }

  /** Whether a claim on it takes a breach; one on a promise to hold harmless does not. */
  boolean isBreach() {
    return this != ASSET_LIABILITY && this != PARTNERSHIP;
  }

  private static Basis representation(String id) {
    if (id.startsWith("SPA IIA(a)")) {
      return TITLE;
    }
    if (id.startsWith("SPA IIA(b)")) {
      return ASSETS;
    }
    if (id.startsWith("SPA IIA")) {
      return SELLER_REPRESENTATION;
    }
    if (id.startsWith("SPA 3.")) {
      return BUYING_SIDE;
    }
    return id.startsWith("SPA 2.10") ? TAX_REPRESENTATION : COMPANY_REPRESENTATION;
  }

  private static boolean later(Clause clause, Claim claim, Optional<LocalDate> closed) {
    return clause.afterClosing() == Answer.YES
        || closed.filter(day -> claim.broken().filter(day::isBefore).isPresent()).isPresent();
  }

  private static Basis promise(Clause clause, Claim claim, boolean later) {
    Basis seller = later ? LATER_SELLER_COVENANT : SELLER_COVENANT;
    boolean sellers = !claim.against().isEmpty();
    return switch (clause.owner()) {
      case COMPANY, PARENT_AND_COMPANY, COMPANY_AND_HOLDERS_OF_RIGHTS ->
          later ? LATER_COMPANY_COVENANT : COMPANY_COVENANT;
      case COMPANY_AND_SELLERS -> later || sellers ? seller : COMPANY_COVENANT;
      case SUBJECT, SELLERS, PARTNERSHIP, PARTNERS, AGENT -> seller;
      case PARENT, ACQUISITION_SUB, EXCHANGE_AGENT, BUYING_SIDE, BUYING_SIDE_AND_ESCROW_AGENT ->
          later ? LATER_BUYING_SIDE : BUYING_SIDE;
      case AUTHOR -> sellers ? seller : NONE;
      case ESCROW_AGENT,
          TRANSFER_AGENT,
          COMPANY_AND_AGENT,
          PARENT_AND_AGENT,
          ARBITRATOR_AND_ESCROW_AGENT,
          PARENT_AND_SELLERS,
          ALL_PARTIES ->
          NONE;
    };
  }

  /**
   * Whether it is a representation or warranty of the selling side, which SPA 8.4 and 8.5 limit.
   */
  public boolean represented() {
    return switch (this) {
      case COMPANY_REPRESENTATION, TAX_REPRESENTATION, TITLE, ASSETS, SELLER_REPRESENTATION -> true;
      default -> false;
    };
  }

  /** Whether each seller gives it for himself, so that a claim must name who broke it. */
  public boolean several() {
    return switch (this) {
      case TITLE, ASSETS, SELLER_REPRESENTATION, SELLER_COVENANT, LATER_SELLER_COVENANT -> true;
      default -> false;
    };
  }

  /** Whether it is a promise of Parent's side. */
  public boolean ofBuyingSide() {
    return this == BUYING_SIDE || this == LATER_BUYING_SIDE;
  }

  /** Whether a clause of its own, and not SPA 8.2, makes the sellers answer. */
  public boolean separate() {
    return this == ASSET_LIABILITY || this == PARTNERSHIP;
  }

  /** Whether nobody has to make it good under SPA 8.2 or a clause of its own (trap T-88). */
  public boolean uncovered() {
    return switch (this) {
      case LATER_COMPANY_COVENANT, BUYING_SIDE, LATER_BUYING_SIDE, NONE -> true;
      default -> false;
    };
  }

  /** What it is, as a noun phrase. */
  public String words() {
    return switch (this) {
      case COMPANY_REPRESENTATION -> "a representation of the Company and the sellers";
      case TAX_REPRESENTATION -> "the representation on taxes";
      case TITLE -> "a seller's representation of his title";
      case ASSETS -> "a seller's representation that his quotas are not all his assets";
      case ASSET_LIABILITY -> "the promise to hold harmless from section 419";
      case PARTNERSHIP -> "the partners' promise to answer for their partnership";
      case SELLER_REPRESENTATION -> "a seller's representation on himself";
      case COMPANY_COVENANT -> "a covenant of the Company to be performed before the Closing";
      case LATER_COMPANY_COVENANT -> "a covenant of the Company to be performed after the Closing";
      case SELLER_COVENANT -> "a seller's covenant to be performed before the Closing";
      case LATER_SELLER_COVENANT -> "a seller's covenant to be performed after the Closing";
      case BUYING_SIDE -> "a promise of Parent's side";
      case LATER_BUYING_SIDE -> "a covenant of Parent's side to be performed after the Closing";
      case NONE -> "neither a representation nor a covenant of this agreement";
    };
  }
}
