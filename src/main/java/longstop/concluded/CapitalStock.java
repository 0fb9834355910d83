package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.PriceTerms;
import longstop.finding.Judged;

/**
 * The Company Capital Stock (SPA 1.3(a)): all quotas, with those under rights that are not
 * cancelled in time, and all of it together the nominal capital that the agreement states.
 */
public final class CapitalStock {

  private CapitalStock() {}

  /** Whether the quotas, with those under rights that still count, make up the stated capital. */
  public static Judged judge(
      Asked asked, PriceTerms terms, List<CapitalRight> rights, Cutoff cutoff) {
    BigDecimal quotas =
        Numbers.sum(terms.quotas().values().stream().flatMap(List::stream).toList());
    if (quotas.compareTo(terms.capital()) != 0) {
      return Judged.breach(
          "the quotas of Schedule 1.1 add up to "
              + money(terms, quotas)
              + ", not to "
              + money(terms, terms.capital()),
          "a corrected Schedule 1.1, by an amendment (SPA 10.3)");
    }
    List<CapitalRight> counting = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    for (CapitalRight right : rights.stream().sorted(CapitalRight.ORDER).toList()) {
      switch (counts(asked, right, cutoff)) {
        case YES -> counting.add(right);
        case NO -> {}
        case UNKNOWN ->
            needs.add(
                "whether it was cancelled, expired or exercised "
                    + cutoff.words()
                    + ": "
                    + right.words());
      }
    }
    if (!counting.isEmpty()) {
      BigDecimal all =
          quotas.add(Numbers.sum(counting.stream().map(CapitalRight::nominal).toList()));
      return Judged.breach(
              "with the rights that were not cancelled "
                  + cutoff.words()
                  + " the Company Capital Stock is "
                  + money(terms, all)
                  + ", not "
                  + money(terms, quotas),
              "an amendment of SPA 1.3(a) (SPA 10.3)")
          .withBecause(counting.stream().map(CapitalRight::words).toList())
          .withNeeds(needs);
    }
    String sentence = "the Company Capital Stock is " + money(terms, quotas);
    if (!needs.isEmpty()) {
      return Judged.need(sentence + ", if every right to more is cancelled " + cutoff.words())
          .withNeeds(needs)
          .dueBy(cutoff.last());
    }
    LocalDate through = cutoff.last().fixed().filter(asked.asOf()::isAfter).orElse(asked.asOf());
    return asked.knownThrough(through)
        ? Judged.met(sentence).withBecause(List.of("no right to more of it stands"))
        : Judged.need(
            sentence + ", if nobody has a right to more of it",
            "whether an option or other right to capital of the Company stands");
  }

  private static Answer counts(Asked asked, CapitalRight right, Cutoff cutoff) {
    Optional<LocalDate> last = cutoff.last().fixed();
    if (last.filter(right.span().from()::isAfter).isPresent()) {
      return Answer.NO;
    }
    Optional<Ending> ending = right.span().ending();
    if (ending.isPresent()) {
      return cutoff.met(ending.get()).not();
    }
    return last.filter(asked::knownThrough).isPresent() ? Answer.YES : Answer.UNKNOWN;
  }

  private static String money(PriceTerms terms, BigDecimal amount) {
    return Amounts.words(terms.capitalCurrency(), amount);
  }
}
