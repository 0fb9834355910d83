package longstop.concluded;

import longstop.calendar.DerivedDate;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Consent;
import longstop.deal.Ending;
import longstop.finding.Effect;
import longstop.finding.Judged;

/** Consents of third parties that must be there at the Closing (SPA 6.2(c)). */
public final class Outstanding {

  private Outstanding() {}

  /** Whether a consent that is material was obtained by the Closing. */
  public static Judged consent(
      Asked asked, Consent consent, Span span, DerivedDate due, Weight weight) {
    String what = "consent of " + consent.from() + ", " + consent.what();
    Judged obtained =
        Ground.judging(
                asked,
                Duty.by(asked, due, what),
                new Deed(
                    asked.clause(), asked.subject(), span.ending().map(Ending::on).map(Act::on)),
                weight)
            .judged();
    if (consent.material() == Answer.NO) {
      return Judged.note("not material, and not asked for: " + what);
    }
    return consent.material() == Answer.YES || obtained.effect() == Effect.MET
        ? obtained
        : Judged.need(
            "not obtained in time, and not known to be material: " + what,
            "whether it is material: " + what);
  }
}
