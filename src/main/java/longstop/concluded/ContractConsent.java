package longstop.concluded;

import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.deal.Act;
import longstop.deal.Consent;
import longstop.deal.Ending;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * A consent that a contract requires because of the Acquisition (SPA 2.14(b)): it is there before
 * the Closing Date.
 *
 * @param consent id of the consent
 * @param asked what is asked
 * @param duty the consent, due on the day before the Closing Date
 * @param deed what the record says of it
 * @param weight whether its absence or lateness is material
 * @param closing the Closing Date
 * @param disclosedUnder sections of the Disclosure Letter under which its lack is excepted
 */
public record ContractConsent(
    String consent,
    Asked asked,
    Duty duty,
    Deed deed,
    Weight weight,
    DerivedDate closing,
    List<String> disclosedUnder) {

  /**
   * The consent with its end, which is its grant. A consent that is not there is as material as it
   * is itself (SPA 6.2(c)); that it is late is weighed as the clause is.
   *
   * @param revoked its revocations; what is revoked by then is not there
   * @param late the weight of the clause
   */
  public static ContractConsent of(
      Asked asked,
      Consent consent,
      Span span,
      List<Revoked> revoked,
      Weight late,
      DerivedDate closing) {
    DerivedDate due = Counting.priorTo(closing);
    Optional<Act> granted =
        span.ending()
            .map(Ending::on)
            .filter(day -> Revoked.standing(revoked, day, due, asked.asOf()).isEmpty())
            .map(day -> Revoked.thereSince(revoked, day, due))
            .map(Act::on);
    return new ContractConsent(
        consent.id(),
        asked,
        Duty.before(asked, due, "consent of " + consent.from() + " (" + consent.what() + ")"),
        new Deed(asked.clause(), asked.subject(), granted),
        granted.isPresent()
            ? late
            : new Weight(asked.clause(), asked.subject(), consent.material()),
        closing,
        consent.disclosedUnder());
  }

  /**
   * Whether it came in time; one that comes late is judged as any late act is. One whose lack the
   * letter excepts is not asked for, if the letter counts.
   */
  public Judged judge(Disclosure letter) {
    Judged judged = Ground.judging(asked, duty, deed, weight, closing).judged();
    if (judged.effect() == Effect.MET) {
      return judged;
    }
    return switch (letter.covers(asked, disclosedUnder)) {
      case YES ->
          Judged.note(
              "true but for what is disclosed under "
                  + String.join(", ", disclosedUnder)
                  + ": "
                  + duty.what());
      case UNKNOWN ->
          Judged.need(
              judged.sentence() + "; excepted if the Disclosure Letter counts", letter.waiting());
      case NO -> judged;
    };
  }
}
