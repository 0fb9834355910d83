package longstop.deal;

/** What sort of buyer it is, in the terms of Rule 902's definition of a U.S. person. */
public enum BuyerKind {
  /** A natural person. */
  INDIVIDUAL,
  /** A partnership. */
  PARTNERSHIP,
  /** A corporation or other company. */
  CORPORATION,
  /** An estate. */
  ESTATE,
  /** A trust. */
  TRUST,
  /** An agency or branch of somebody else, such as a branch of a bank. */
  BRANCH,
  /** An account that a dealer or other fiduciary holds for somebody else. */
  ACCOUNT,
  /** An employee benefit plan. */
  EMPLOYEE_PLAN,
  /** An international organization such as the Monetary Fund or the World Bank. */
  INTERNATIONAL_ORGANIZATION
}
