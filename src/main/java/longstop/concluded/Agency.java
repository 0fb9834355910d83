package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Terms;
import longstop.finding.Judged;

/** The Agent of the sellers (SPA 9.1). */
public final class Agency {

  private Agency() {}

  /**
   * Whether the Agent is appointed: upon execution of the agreement, without another act of any
   * seller, without bond and without pay (SPA 9.1(a)).
   */
  public static Judged appointed(Asked asked, Terms terms, String agent) {
    String day = Words.day(terms.signed());
    return asked.asOf().isBefore(terms.signed())
        ? Judged.need(
            agent + " becomes Agent of the sellers when the agreement is executed, on " + day,
            "execution of the agreement")
        : Judged.met(
            agent
                + " is Agent and attorney-in-fact of the sellers since execution, "
                + day
                + "; notice to or from the Agent is notice to or from each of them");
  }
}
