package longstop.deal;

/** On what a sale without regard to the others relies, to be lawful under the Securities Act. */
public enum Route {
  /** Rule 903 of Regulation S: an offer or sale by the issuer, a distributor or an affiliate. */
  RULE_903,
  /** Rule 904 of Regulation S: an offshore resale. */
  RULE_904,
  /** Rule 144. */
  RULE_144,
  /** A registration statement that is in effect. */
  REGISTRATION,
  /** Section 4(1) of the Securities Act: not by an issuer, underwriter or dealer. */
  SECTION_4_1;

  /** The route as people cite it. */
  public String words() {
    return switch (this) {
      case RULE_903 -> "Rule 903";
      case RULE_904 -> "Rule 904";
      case RULE_144 -> "Rule 144";
      case REGISTRATION -> "registration";
      case SECTION_4_1 -> "Section 4(1)";
    };
  }
}
