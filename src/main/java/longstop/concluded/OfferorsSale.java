package longstop.concluded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.deal.Answer;
import longstop.deal.Offering;
import longstop.deal.Proposal;
import longstop.finding.Judged;
import longstop.law.RegulationS;

/**
 * What Rule 903 asks beyond an offshore sale, as long as the period lasts in which the shares must
 * stay abroad.
 *
 * @param proposal the proposal
 * @param period that period
 */
public record OfferorsSale(Proposal proposal, OfferorsPeriod period) {

  /** A sale in its period. */
  public static OfferorsSale of(Proposal proposal, OfferorsPeriod period) {
    return new OfferorsSale(proposal, period);
  }

  /** For the issuer, distributors and their affiliates only. */
  public static Judged who(Proposal proposal, AffiliateStatus affiliate) {
    Answer distributor = proposal.offering().distributorSells();
    return switch (Answer.any(affiliate.now(), distributor)) {
      case YES ->
          Judged.met("Rule 903 is there for him")
              .withBecause(
                  List.of(distributor == Answer.YES ? "a distributor sells" : affiliate.why()));
      case NO ->
          Judged.breach(
                  "Rule 903 is there for the issuer, distributors and their affiliates; this seller"
                      + " is an ordinary holder",
                  "a sale under Rule 904")
              .until(affiliate.beginsNow());
      case UNKNOWN -> {
        List<String> needs = new ArrayList<>();
        if (affiliate.now() == Answer.UNKNOWN) {
          needs.add("whether " + affiliate.questionNow());
        }
        if (distributor == Answer.UNKNOWN) {
          needs.add("whether a distributor sells");
        }
        yield Judged.need("it is not known whether Rule 903 is there for this seller")
            .withNeeds(needs);
      }
    };
  }

  /** Which category the offering is of, and what that asks beyond the conditions told apart. */
  public Judged category() {
    RegulationS law = period.law();
    RegulationS.Category category = period.reported() == Answer.YES ? law.reporting() : law.other();
    if (period.reported() == Answer.UNKNOWN && law.reporting().certified() == Answer.NO) {
      return period.binds(
          Judged.need(
              "the category of the offering is not known: "
                  + law.reporting().words()
                  + ", or another",
              "whether " + period.reportedQuestion()));
    }
    return category.certified() == Answer.NO
        ? Judged.met("the offering is of " + category.words())
        : period.binds(certified("the offering is of " + category.words()));
  }

  /** What a category asks for beyond the conditions told apart: four papers, each on its own. */
  private Judged certified(String category) {
    Offering offering = proposal.offering();
    Map<String, Answer> papers = new LinkedHashMap<>();
    papers.put("the buyer's certificate that he is no U.S. person", offering.buyerCertifies());
    papers.put(
        "the buyer's agreement to resell and hedge only as the Act allows", offering.buyerAgrees());
    papers.put("a legend that says so on the certificates", offering.legend());
    papers.put("Parent's duty to refuse other transfers", offering.transfersRefused());
    List<String> missing = named(papers, Answer.NO);
    List<String> unknown = named(papers, Answer.UNKNOWN);
    if (!missing.isEmpty()) {
      return Judged.breach(
          category + ", and lacks " + String.join(", ", missing), missing.toArray(String[]::new));
    }
    return unknown.isEmpty()
        ? Judged.met(category + ", and has what that asks for")
            .withBecause(List.copyOf(papers.keySet()))
        : Judged.need(category + ", which asks for more than is recorded").withNeeds(unknown);
  }

  private static List<String> named(Map<String, Answer> papers, Answer answer) {
    return papers.entrySet().stream()
        .filter(paper -> paper.getValue() == answer)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Distributors are bound in writing, and the materials say so. */
  public Judged restrictions() {
    String what =
        "the offering restrictions of Rule " + period.law().lettering().offeringRestrictions();
    return period.binds(
        Known.judge(
            proposal.offering().offeringRestrictions(),
            what + " are in place",
            what + " are not in place",
            what + " are in place",
            "the offering restrictions"));
  }

  /** Not to a U.S. person, nor for the account or benefit of one. */
  public Judged notToUsPerson(UsPerson buyer) {
    Answer either = Answer.any(buyer.answer(), buyer.forUsPerson());
    List<String> needs = new ArrayList<>(buyer.needs());
    if (buyer.forUsPerson() == Answer.UNKNOWN) {
      needs.add("whether the purchase is for the account or benefit of a U.S. person");
    }
    return period.binds(
        switch (either) {
          case YES ->
              Judged.breach(
                      "the sale is to a U.S. person, or for the account or benefit of one (Rule "
                          + period.law().lettering().usPerson()
                          + ")"
                          + period.where(),
                      "a buyer who is none and buys for none")
                  .withBecause(List.of(buyer.why()));
          case NO ->
              Judged.met("the buyer is no U.S. person and buys for none")
                  .withBecause(List.of(buyer.why()));
          case UNKNOWN ->
              Judged.need("it is not known whether the sale is to or for a U.S. person")
                  .withNeeds(needs)
                  .withBecause(List.of(buyer.why()));
        });
  }

  /** A distributor who sells to a dealer or paid person tells him that he is bound alike. */
  public Judged notice() {
    Offering offering = proposal.offering();
    return Known.onlyIf(
        Answer.all(offering.distributorSells(), offering.paidBuyer()),
        "no distributor sells to a distributor, a dealer or somebody paid",
        "a distributor sells to a distributor, a dealer or somebody paid",
        period.binds(
            Known.judge(
                offering.confirmation(),
                "the buyer is sent the notice that he is bound alike",
                "the buyer is sent no notice that he is bound alike",
                "the buyer is sent the notice that he is bound alike",
                "the notice")));
  }
}
