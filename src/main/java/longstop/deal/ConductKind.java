package longstop.deal;

/** The undertakings on the conduct of the business before Closing (SPA 4.1). */
public enum ConductKind {
  /** Business outside the usual, regular and ordinary course. */
  BUSINESS,
  /** A debt or tax not paid when due. */
  DEBT_UNPAID,
  /** Pay beyond the regular monthly salary. */
  SALARY,
  /** A bonus. */
  BONUS,
  /** An extraordinary payment to employees or stockholders, a dividend or a distribution. */
  PAYMENT,
  /** An issue of capital stock or equivalent. */
  EQUITY,
  /** Repayment of a debt owed to a stockholder. */
  STOCKHOLDER_DEBT,
  /** New indebtedness. */
  INDEBTEDNESS,
  /** A purchase. */
  PURCHASE,
  /** Another obligation not paid or performed as in the past. */
  OBLIGATION,
  /** A want of reasonable efforts to preserve the business. */
  PRESERVATION,
  /** An act or filing that changes legal, corporate or regulatory status. */
  STATUS,
  /** A new business entity formed, financed or given property. */
  NEW_ENTITY
}
