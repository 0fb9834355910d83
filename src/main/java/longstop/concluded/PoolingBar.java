package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Publication;
import longstop.deal.Recapitalization;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.law.Pooling;

/**
 * Whether a sale spoils the pooling of interests: an affiliate of either company must bear the risk
 * of his shares from some time before the Closing until combined sales and net income are published
 * (trap T-15). It is told beside the agreement, and decides nothing.
 *
 * @param law what the releases ask
 * @param signed the day on which the combination was initiated
 * @param closing the Closing Date
 * @param lockUp the time until results of enough days are published
 * @param affiliated times in which somebody is an affiliate of either company
 */
public record PoolingBar(
    Pooling law,
    LocalDate signed,
    DerivedDate closing,
    LockUp lockUp,
    List<Affiliated> affiliated) {

  /** The bar, with every publication that is known. */
  public static PoolingBar of(
      Pooling law,
      LocalDate signed,
      DerivedDate closing,
      List<Publication> publications,
      List<Affiliated> affiliated,
      boolean withClosing,
      boolean dayAfter) {
    List<CombinedResults> results =
        publications.stream()
            .map(one -> CombinedResults.of(one, closing, law.combinedDays(), withClosing, false))
            .toList();
    return new PoolingBar(
        law,
        signed,
        closing,
        LockUp.of(closing, law.combinedDays(), withClosing, dayAfter, results),
        affiliated);
  }

  /** The time of the bar, which only its last day ends. */
  public Deadline deadline(Asked asked) {
    DerivedDate from = closing.map(law.before()::before);
    DerivedDate last = Counting.priorTo(lockUp.end(asked));
    Standstill bar =
        new Standstill(
            asked.clause(), asked.subject(), "reduction of the risk of shares", from, last);
    return new Deadline(
        "no " + bar.what(),
        DueKind.STANDSTILL,
        last,
        bar.state(asked.asOf()),
        Optional.of("from " + from.words() + " on"));
  }

  /** What a proposal does to the pooling. */
  public Judged judge(
      Asked asked,
      Proposal proposal,
      Allocation allocation,
      List<Disposal> disposals,
      List<Recapitalization> splits) {
    Optional<String> outside = outside(proposal);
    if (outside.isPresent()) {
      return Judged.exempt(outside.get());
    }
    Answer bound = affiliate(asked, proposal.seller(), proposal.on());
    if (bound == Answer.NO) {
      return Judged.exempt(asked.name() + " is an affiliate of neither company");
    }
    Judged results = lockUp.judge(asked, proposal, Disposing.any(proposal));
    if (results.effect() == Effect.MET) {
      return Judged.met("risk was shared long enough: combined results are public")
          .withBecause(results.because());
    }
    Optional<String> small = deMinimis(asked, proposal, allocation, disposals, Splits.of(splits));
    if (small.isPresent()) {
      return Judged.met(small.get()).withBecause(List.of(law.reference()));
    }
    List<String> needs = new ArrayList<>(results.needs());
    if (bound == Answer.UNKNOWN) {
      needs.add("whether " + asked.name() + " is an affiliate of Parent or of the Company");
    }
    reducesRisk(proposal).ifPresent(needs::add);
    String sentence =
        "an affiliate of either company reduces his risk on "
            + Words.day(proposal.on())
            + ", before results that reflect "
            + law.combinedDays()
            + " days of combined operations are public";
    if (!needs.isEmpty()) {
      return Judged.need("it is not known whether " + sentence)
          .withNeeds(needs)
          .withBecause(results.because());
    }
    Judged breach =
        Judged.breach(sentence, "waiting until such results are public")
            .withBecause(
                Stream.concat(results.because().stream(), Stream.of(law.reference())).toList());
    return results.earliest().map(breach::until).orElse(breach);
  }

  private Optional<String> outside(Proposal proposal) {
    if (!law.covers(signed)) {
      return Optional.of("the combination is no pooling of interests under these releases");
    }
    if (closing.possibleFrom().filter(law.before().after(proposal.on())::isBefore).isPresent()) {
      return Optional.of("more than " + law.before().words() + " before the Closing");
    }
    return switch (proposal.manner()) {
      case SALE, PLEDGE, GIFT -> Optional.empty();
      case OFFER -> Optional.of("an offer leaves the risk where it is");
      case DISTRIBUTION -> Optional.of("the partners bear the risk of the partnership on");
      case WILL, DESCENT -> Optional.of("the heirs bear the risk on");
    };
  }

  private static Optional<String> reducesRisk(Proposal proposal) {
    return switch (proposal.manner()) {
      case PLEDGE -> Optional.of("whether the pledge shifts the risk of the shares");
      case GIFT -> Optional.of("whether the recipient bears the risk until then");
      case SALE, OFFER, DISTRIBUTION, WILL, DESCENT -> Optional.empty();
    };
  }

  /** Whether somebody was an affiliate at some time since the bar began, through the day. */
  private Answer affiliate(Asked asked, String seller, LocalDate day) {
    boolean recorded =
        affiliated.stream()
            .filter(one -> one.party().equals(seller))
            .map(one -> Spell.of(one.span(), asked.asOf()))
            .anyMatch(
                spell ->
                    !spell.from().isAfter(day)
                        && closing
                            .possibleFrom()
                            .filter(law.before().after(spell.to())::isBefore)
                            .isEmpty());
    if (recorded) {
      return Answer.YES;
    }
    return asked.knownThrough(day) ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * That so few shares do no harm, if they do none; all in shares as they are on the day. What the
   * Closing Date itself split is split, as in {@link Holdings}.
   */
  private Optional<String> deMinimis(
      Asked asked,
      Proposal proposal,
      Allocation allocation,
      List<Disposal> disposals,
      Splits splits) {
    LocalDate day = proposal.on();
    UnaryOperator<BigDecimal> issued =
        shares -> splits.restate(shares, closing.possibleFrom().orElse(day).minusDays(1), day);
    Function<Disposal, BigDecimal> sold = one -> splits.restate(one.shares(), one.on(), day);
    Set<String> affiliates = new HashSet<>();
    affiliated.forEach(one -> affiliates.add(one.party()));
    List<Disposal> before =
        disposals.stream()
            .filter(one -> one.manner() == DisposalKind.SALE)
            .filter(one -> !one.on().isAfter(proposal.on()) && !one.id().equals(proposal.id()))
            .toList();
    BigDecimal now = BigDecimal.valueOf(proposal.shares());
    BigDecimal own =
        now.add(
            sum(before.stream().filter(one -> one.seller().equals(proposal.seller())).map(sold)));
    BigDecimal together =
        own.add(
            sum(
                before.stream()
                    .filter(one -> !one.seller().equals(proposal.seller()))
                    .filter(one -> affiliates.contains(one.seller()))
                    .map(sold)));
    BigDecimal ownLimit =
        Stream.concat(allocation.holders().stream(), allocation.partners().stream())
            .filter(part -> part.party().equals(proposal.seller()))
            .map(part -> percent(law.ownPercent(), issued.apply(part.wholeShares())))
            .findFirst()
            .orElse(BigDecimal.ZERO);
    BigDecimal limit = percent(law.togetherPercent(), issued.apply(allocation.aggregate()));
    return own.compareTo(ownLimit) <= 0
            && together.compareTo(limit) <= 0
            && asked.knownThrough(proposal.on())
        ? Optional.of(
            "too few shares to matter: "
                + Numbers.words(own)
                + " of his "
                + Numbers.words(ownLimit)
                + " allowed, "
                + Numbers.words(together)
                + " of the affiliates' "
                + Numbers.words(limit))
        : Optional.empty();
  }

  private static BigDecimal sum(Stream<BigDecimal> shares) {
    return shares.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal percent(BigDecimal percent, BigDecimal of) {
    return Numbers.plain(of.multiply(percent).movePointLeft(2));
  }
}
