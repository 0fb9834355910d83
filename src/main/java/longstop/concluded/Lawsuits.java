package longstop.concluded;

import longstop.deal.Answer;
import longstop.deal.Proceeding;
import longstop.deal.Roles;

/** Proceedings of the record, as the representations on litigation look at them. */
public final class Lawsuits {

  private Lawsuits() {}

  /**
   * Any proceeding against the Company counts, or against one of its stockholders in respect of it;
   * one that is only threatened counts if that is known to the Company and the sellers (SPA 2.17).
   */
  public static Listed againstCompany(Proceeding proceeding, Roles roles, Weight weight) {
    Answer stockholder =
        Answer.of(proceeding.against().stream().anyMatch(roles.holders()::contains));
    Answer against =
        Answer.any(
            Answer.of(proceeding.against().contains(roles.company())),
            Answer.all(stockholder, proceeding.aboutCompany()));
    return new Listed(
        Answer.all(against, known(proceeding)),
        proceeding.what(),
        "whether it is in respect of the Company and pending, or threatened to the knowledge of the"
            + " Company and the sellers: "
            + proceeding.what(),
        proceeding.disclosedUnder(),
        proceeding.material().or(weight.material()));
  }

  /**
   * A proceeding against Parent counts if it could have a material adverse effect; one that is only
   * threatened, if Parent knows of that too (SPA 3.7).
   */
  public static Listed againstParent(Proceeding proceeding, Weight weight) {
    Answer material = proceeding.material().or(weight.material());
    return new Listed(
        Answer.all(material, known(proceeding)),
        proceeding.what(),
        known(proceeding) == Answer.YES
            ? "whether it could have a material adverse effect on Parent: " + proceeding.what()
            : "whether it is pending, or threatened to the knowledge of Parent, and could have a"
                + " material adverse effect: "
                + proceeding.what(),
        proceeding.disclosedUnder(),
        material);
  }

  /** Whether it is pending or, if only threatened, known to be. */
  private static Answer known(Proceeding proceeding) {
    return Answer.any(proceeding.threatened().not(), proceeding.known());
  }
}
