package longstop.concluded;

import java.util.Map;
import java.util.Optional;
import longstop.deal.Act;
import longstop.deal.Dated;
import longstop.finding.Deadline;

/**
 * A duty together with what a record of its own kind says of its act: quotas, tax forms and the
 * like are not recorded among the other acts.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param duty what is demanded, by when
 * @param deed what was done, if anything
 * @param until what else is to be said of the day as long as it is not done
 * @param occasion for what recurs: the last day of the period; for one of several sums or requests:
 *     its id
 */
public record Fulfilment(
    String clause,
    String subject,
    Duty duty,
    Deed deed,
    Optional<String> until,
    Optional<String> occasion) {

  /** A duty with what the record says of its act. */
  public static Fulfilment of(Duty duty, Deed deed) {
    return new Fulfilment(
        duty.clause(), duty.subject(), duty, deed, Optional.empty(), Optional.empty());
  }

  /** A duty that this fact of the record fulfils, on the day of the fact. */
  public static Fulfilment of(Asked asked, Duty duty, Optional<? extends Dated> fact) {
    return of(asked, duty, fact, Optional.empty());
  }

  /** A sum that is owed, and open until it is paid. */
  public static Fulfilment repaying(Asked asked, Reimbursed sum) {
    return sum.fulfilment(asked);
  }

  /** What was asked for, and is open until it is given. */
  public static Fulfilment answering(Asked asked, Requested request) {
    return request.fulfilment(asked);
  }

  /** What is in escrow, handed over to a successor of the Escrow Agent. */
  public static Fulfilment handingOver(
      Asked asked, Succession succession, EscrowOffice office, Names names) {
    return succession.handover(asked, office, names);
  }

  /** The same, for one of several occasions. */
  static Fulfilment of(
      Asked asked, Duty duty, Optional<? extends Dated> fact, Optional<String> occasion) {
    Optional<Act> act = fact.map(Dated::on).map(Act::on);
    return of(asked, duty, new Deed(asked.clause(), asked.subject(), act), occasion);
  }

  /** A duty for one of several occasions, with its deed. */
  public static Fulfilment of(Asked asked, Duty duty, Deed deed, Optional<String> occasion) {
    return new Fulfilment(asked.clause(), asked.subject(), duty, deed, Optional.empty(), occasion);
  }

  /** The same, with something to be said of its day as long as it is not done. */
  public Fulfilment until(Optional<String> said) {
    return new Fulfilment(clause, subject, duty, deed, said, occasion);
  }

  /** Its day, and where it stands. */
  public Deadline deadline(Asked asked) {
    Deadline act = Dues.act(asked, duty, deed);
    return until.filter(said -> deed.act().isEmpty()).map(act::noting).orElse(act);
  }

  /** A duty that the fact recorded for the subject fulfils, if there is one. */
  public static Fulfilment of(Asked asked, Duty duty, Map<String, ? extends Dated> bySubject) {
    return of(asked, duty, Optional.ofNullable(bySubject.get(asked.subject())));
  }
}
