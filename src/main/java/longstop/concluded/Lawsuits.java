package longstop.concluded;

import longstop.deal.Answer;
import longstop.deal.Proceeding;

/** Proceedings of the record, as the representations on litigation look at them. */
public final class Lawsuits {

  private Lawsuits() {}

  /** Any proceeding against the Company counts (SPA 2.17). */
  public static Listed againstCompany(Proceeding proceeding, Weight weight) {
    return new Listed(
        Answer.YES,
        proceeding.what(),
        proceeding.what(),
        proceeding.disclosedUnder(),
        weight.material());
  }

  /** A proceeding against Parent counts if it could have a material adverse effect (SPA 3.7). */
  public static Listed againstParent(Proceeding proceeding, Weight weight) {
    return new Listed(
        weight.material(),
        proceeding.what(),
        "whether it could have a material adverse effect on Parent: " + proceeding.what(),
        proceeding.disclosedUnder(),
        weight.material());
  }
}
