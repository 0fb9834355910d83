package longstop.concluded;

import java.util.List;
import longstop.deal.TerminationTerms;

/**
 * The agreement as it stood on the day of a termination, in what the rights to terminate rest on.
 *
 * @param termination id of the termination
 * @param closing the Closing Date under the terms of that day
 * @param terms outside date and periods of that day
 * @param lifted ids of the clauses that an amendment had taken away
 */
public record AgreementThen(
    String termination, Closing closing, TerminationTerms terms, List<String> lifted) {

  /** The agreement on the day of a termination, with the Closing Date that its terms gave. */
  public static AgreementThen of(TermsThen then, Closing closing) {
    return new AgreementThen(
        then.termination(), closing, then.terms().termination(), then.lifted());
  }
}
