package longstop.concluded;

import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Country;
import longstop.deal.TaxForm;
import longstop.deal.TaxFormKind;
import longstop.finding.Judged;

/** The United States tax form that a holder gives (SPA 1.5(b)). */
public final class TaxForms {

  private TaxForms() {}

  /** The form, as a noun phrase. */
  public static String of(Asked asked) {
    return "executed Form W-9 or W-8 of " + asked.name();
  }

  /**
   * Whether the form is executed, and the one that applies: W-9 for a taxpayer of the United
   * States, W-8 for anybody else. The country of a party suggests which, and settles it no further.
   */
  public static Judged judge(Asked asked, TaxForm form, Optional<Country> country) {
    if (form.executed() == Answer.NO) {
      return Judged.breach(
          "the tax form of " + asked.name() + " is not signed",
          "an executed form of " + asked.name());
    }
    if (form.executed() == Answer.UNKNOWN) {
      return Judged.need(
          "the tax form of " + asked.name() + " is there",
          "whether the tax form of " + asked.name() + " is signed");
    }
    return otherForm(asked, form, country)
        .orElseGet(() -> Judged.met("it is Form " + words(form) + ", and signed"));
  }

  /** What must be known where the country of a party suggests the other form. */
  public static Optional<Judged> otherForm(Asked asked, TaxForm form, Optional<Country> country) {
    boolean domestic = form.form() == TaxFormKind.W_9;
    return country
        .filter(one -> one.unitedStates() != domestic)
        .map(
            one ->
                Judged.need(
                    asked.name() + " of " + one.words() + " gave Form " + words(form),
                    "whether "
                        + asked.name()
                        + " is a United States taxpayer: Form W-9 is for those, Form W-8 for all"
                        + " others"));
  }

  private static String words(TaxForm form) {
    return form.form().name().replace('_', '-');
  }
}
