package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.deal.Roles;
import longstop.finding.Judged;
import longstop.law.Law;
import longstop.law.ProspectusDelivery;

/**
 * A sale under a registration statement.
 *
 * @param proposal the proposal
 * @param covering times in which a statement that covers the seller is in effect
 */
public record RegisteredSale(Proposal proposal, List<Spell> covering) {

  /** Those of the statements that cover the seller. */
  public static RegisteredSale of(Asked asked, Proposal proposal, List<Effective> statements) {
    return new RegisteredSale(
        proposal,
        statements.stream()
            .filter(
                one ->
                    one.sellers().contains(proposal.seller())
                        || one.sellers().contains(Roles.SELLERS))
            .map(one -> Spell.of(one.span(), asked.asOf()))
            .sorted(Comparator.comparing(Spell::from).thenComparing(Spell::to))
            .toList());
  }

  /** A statement that covers the seller is in effect. */
  public Judged inEffect(Asked asked) {
    LocalDate day = proposal.on();
    // What has no ending is in effect as long as the record says, not longer.
    Optional<Spell> now =
        covering.stream()
            .filter(spell -> spell.covers(day))
            .filter(spell -> !spell.open() || asked.knownThrough(day))
            .findFirst();
    if (now.isPresent()) {
      return Judged.met(
          "a registration statement covers the resale, in effect since "
              + Words.day(now.get().from()));
    }
    String what = "a registration statement that covers the resale";
    if (!asked.knownThrough(day)) {
      return Judged.need(
          "it is not known whether a registration statement covers the resale",
          what + ", in effect on " + Words.day(day));
    }
    LocalDate possible = asked.completeThrough().plusDays(1);
    Optional<LocalDate> next =
        covering.stream()
            .map(Spell::from)
            .filter(from -> from.isAfter(day) && !from.isAfter(possible))
            .findFirst();
    return Judged.breach("no registration statement covers the resale on " + Words.day(day), what)
        .until(
            next.map(DerivedDate::of)
                .orElse(new DerivedDate.NotBefore(possible, what + " is in effect")));
  }

  /** The prospectus is delivered, or where the law of the day has it so, filed for everybody. */
  public Judged prospectus(Law versions) {
    ProspectusDelivery law = versions.prospectus(proposal.on());
    Answer delivered = proposal.brokerage().prospectus();
    Answer filed = proposal.brokerage().prospectusFiled();
    if (law.access() == Answer.NO || delivered == Answer.YES) {
      Judged judged =
          Known.judge(
              delivered,
              "the prospectus is delivered",
              "the prospectus is not delivered",
              "the prospectus is delivered",
              "delivery of the prospectus");
      return delivered == Answer.NO && filed != Answer.NO
          ? law.to().map(DerivedDate::of).map(judged::until).orElse(judged)
          : judged;
    }
    Judged judged =
        Known.judge(
            Answer.any(delivered, filed),
            "access to the filed prospectus takes the place of its delivery",
            "the prospectus is neither delivered nor filed",
            "the prospectus is delivered, or filed with the SEC",
            "filing of the prospectus, or its delivery");
    return judged.withBecause(List.of(law.reference()));
  }
}
