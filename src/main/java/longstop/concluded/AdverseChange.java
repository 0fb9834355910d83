package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Terms;
import longstop.finding.Judged;

/** Material adverse changes in the Company between signing and Closing (SPA 6.2(h)). */
public final class AdverseChange {

  private AdverseChange() {}

  /** What may not happen, from signing through the Closing Date, both included. */
  public static Standing none(Asked asked, Terms terms, Closing closing) {
    return Standing.throughout(
        asked,
        terms.signed(),
        closing.ahead(asked),
        "no undisclosed material adverse change in the Company since signing");
  }

  /**
   * Whether a change defeats the condition: it occurred from signing through the Closing Date, is
   * material, and is disclosed nowhere in the Disclosure Letter; what came too late, or not at all,
   * discloses nothing. That it was mended later does not undo that it occurred.
   */
  public static Judged judge(
      Asked asked,
      Terms terms,
      Closing closing,
      Span span,
      Contradiction change,
      Disclosure letter) {
    String what = change.what() + ", of " + Words.day(span.from());
    if (span.from().isBefore(terms.signed())) {
      return Judged.note("does not count, it is older than the agreement: " + what);
    }
    if (closing.ahead(asked).fixed().filter(span.from()::isAfter).isPresent()) {
      return Judged.note("does not count, it came after the Closing Date: " + what);
    }
    if (change.material() == Answer.NO) {
      return Judged.note("does not count, it is not material: " + what);
    }
    return weigh(asked, change, letter, what).dated(span.from());
  }

  private static Judged weigh(Asked asked, Contradiction change, Disclosure letter, String what) {
    String under = String.join(", ", change.disclosedUnder());
    return switch (letter.shows(asked, change.disclosedUnder())) {
      case YES -> Judged.note("does not count, it is disclosed under " + under + ": " + what);
      case UNKNOWN ->
          Judged.need(
              "an adverse change, disclosed under "
                  + under
                  + " if the Disclosure Letter counts: "
                  + what,
              letter.waiting());
      case NO -> undisclosed(change, what);
    };
  }

  private static Judged undisclosed(Contradiction change, String what) {
    return change.material() == Answer.YES
        ? Judged.breach(
                "a material adverse change that the Disclosure Letter does not show: " + what)
            .weighing(change.material())
        : Judged.need(
            "an adverse change, not known to be material: " + what,
            "whether this change is material: " + change.what());
  }
}
