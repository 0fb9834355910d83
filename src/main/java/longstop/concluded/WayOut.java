package longstop.concluded;

import longstop.register.WaivedBy;

/**
 * How a breach of a clause can be let pass, as of a day: by a waiver while one can still be given,
 * and after that only by an amendment (SPA 10.3).
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param words the way, as a noun phrase
 */
public record WayOut(String clause, String subject, String words) {

  /**
   * The way that is open on the as-of date. Conditions are waived to and on the Closing Date (SPA
   * 6.1, 6.2), everything else before it (SPA 10.4; trap T-83).
   */
  public static WayOut of(Asked asked, Closing closing) {
    WaivedBy who = asked.waivedBy();
    boolean over =
        closing
            .ahead(asked)
            .fixed()
            .filter(day -> asked.asOf().isAfter(who.condition() ? day : day.minusDays(1)))
            .isPresent();
    return new WayOut(
        asked.clause(),
        asked.subject(),
        over
            ? "an amendment signed by or for all parties (SPA 10.3), because the time for a waiver"
                + " is over"
            : waiver(who));
  }

  /** The waiver that counts, as a noun phrase. */
  static String waiver(WaivedBy who) {
    return switch (who) {
      case NOBODY -> "nobody's";
      case AGENT -> "a written waiver by the Agent, to and on the Closing Date";
      case PARENT -> "a written waiver by Parent, to and on the Closing Date";
      case BUYING_SIDE -> "a written waiver by Parent and Acquisition Sub, before the Closing Date";
      case SELLING_SIDE -> "a written waiver by the Company, before the Closing Date";
      case BOTH_SIDES ->
          "a written waiver by Parent, Acquisition Sub and the Company, before the Closing Date";
    };
  }
}
