package longstop.concluded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.ClosingTerms;
import longstop.deal.Designation;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** Who may act as exchange agent (SPA 1.5(a)), and whether it did (SPA 1.5(c)). */
public final class ExchangeAgent {

  private static final String USD = "USD";

  private ExchangeAgent() {}

  /** Whether the shares were issued by the exchange agent whom Parent designated. */
  public static Judged issued(Act issue, Optional<Designation> designation) {
    String what = "the exchange agent whom Parent designated";
    if (issue.by().isEmpty()) {
      return Judged.need(
          "it is not recorded who issued the shares", "whether the issue was made by " + what);
    }
    String by = issue.by().get();
    if (designation.isEmpty()) {
      return Judged.need(
          "the shares were issued by " + by + ", but no designation is recorded",
          "whether " + by + " is " + what);
    }
    return by.equals(designation.get().agent())
        ? Judged.met("the shares were issued by " + by + ", " + what)
        : Judged.breach(
            "the shares were issued by "
                + by
                + ", not by "
                + designation.get().agent()
                + ", "
                + what);
  }

  /** The company that the agreement names, or another bank or trust company that is big enough. */
  public static Judged judge(Designation designation, Roles roles, ClosingTerms terms) {
    if (designation.agent().equals(roles.exchangeAgent())) {
      return Judged.met("the exchange agent is the one that the agreement names");
    }
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    String least = Amounts.words(USD, terms.exchangeAgentAssets());
    if (designation.bank() == Answer.NO) {
      wrong.add("it is no bank or trust company");
    } else if (designation.bank() == Answer.UNKNOWN) {
      unknown.add("whether the exchange agent is a bank or trust company");
    }
    if (designation.assets().isEmpty()) {
      unknown.add("the assets of the exchange agent, which must be at least " + least);
    }
    designation
        .assets()
        .filter(assets -> assets.compareTo(terms.exchangeAgentAssets()) < 0)
        .ifPresent(
            assets ->
                wrong.add("its assets are " + Amounts.words(USD, assets) + ", less than " + least));
    String other = "the exchange agent is not the one that the agreement names";
    if (!wrong.isEmpty()) {
      return Judged.breach(
              other + ", and " + String.join("; ", wrong),
              "the designation of a bank or trust company with assets of at least " + least)
          .withNeeds(unknown);
    }
    return unknown.isEmpty()
        ? Judged.met(other + ", but a bank or trust company with assets of at least " + least)
        : Judged.need(other + ", and it is not known whether it is big enough").withNeeds(unknown);
  }
}
