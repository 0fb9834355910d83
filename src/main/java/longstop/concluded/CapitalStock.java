package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.PriceTerms;
import longstop.finding.Judged;

/**
 * The Company Capital Stock (SPA 1.3(a)): all quotas, those of rights exercised since signing, and
 * those under rights that are not cancelled in time, and all of it together the nominal capital
 * that the agreement states.
 */
public final class CapitalStock {

  private CapitalStock() {}

  /**
   * Whether the quotas, with those that rights gave or still give, make up the stated capital.
   *
   * @param signed day of the agreement; what was exercised before it is in Schedule 1.1
   */
  public static Judged judge(
      Asked asked, PriceTerms terms, List<CapitalRight> rights, Cutoff cutoff, LocalDate signed) {
    List<CapitalRight> exercised = new ArrayList<>();
    List<CapitalRight> standing = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    for (CapitalRight right : rights.stream().sorted(CapitalRight.ORDER).toList()) {
      Answer stands = stands(asked, right, cutoff);
      Answer made = made(right, signed);
      if (Answer.any(stands, made) == Answer.UNKNOWN) {
        needs.add(
            stands == Answer.NO
                ? "whether it was exercised, or cancelled or expired: " + right.words()
                : "whether it was cancelled, expired or exercised "
                    + cutoff.words()
                    + ": "
                    + right.words());
      } else if (made == Answer.YES) {
        exercised.add(right);
      } else if (stands == Answer.YES) {
        standing.add(right);
      }
    }
    BigDecimal quotas =
        Numbers.sum(terms.quotas().values().stream().flatMap(List::stream).toList());
    BigDecimal all = quotas.add(nominal(exercised)).add(nominal(standing));
    List<String> more =
        Stream.concat(
                exercised.stream().map(right -> "exercised since signing: " + right.words()),
                standing.stream().map(CapitalRight::words))
            .toList();
    String sentence = "the Company Capital Stock is " + money(terms, all);
    int against = all.compareTo(terms.capital());
    if (against > 0 || (against < 0 && needs.isEmpty())) {
      return Judged.breach(
              with(exercised, standing, cutoff)
                  + sentence
                  + ", not "
                  + money(terms, terms.capital()),
              "an amendment of SPA 1.3(a) (SPA 10.3)")
          .withBecause(more)
          .withNeeds(needs);
    }
    if (!needs.isEmpty()) {
      return Judged.need(sentence + ", if every right to more is cancelled " + cutoff.words())
          .withNeeds(needs)
          .withBecause(more)
          .dueBy(cutoff.last());
    }
    LocalDate through = cutoff.last().fixed().filter(asked.asOf()::isAfter).orElse(asked.asOf());
    return asked.knownThrough(through)
        ? Judged.met(sentence)
            .withBecause(more.isEmpty() ? List.of("no right to more of it stands") : more)
        : Judged.need(
            sentence + ", if nobody has a right to more of it",
            "whether an option or other right to capital of the Company stands");
  }

  private static String with(
      List<CapitalRight> exercised, List<CapitalRight> standing, Cutoff cutoff) {
    List<String> what = new ArrayList<>();
    if (!exercised.isEmpty()) {
      what.add("were exercised since signing");
    }
    if (!standing.isEmpty()) {
      what.add("were not cancelled " + cutoff.words());
    }
    return what.isEmpty() ? "" : "with the rights that " + String.join(", or ", what) + " ";
  }

  /** Whether it still stands immediately before the Closing Date, and so counts with its quotas. */
  private static Answer stands(Asked asked, CapitalRight right, Cutoff cutoff) {
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

  /** Whether it was exercised, and so gave its quotas, after the schedule was drawn up. */
  private static Answer made(CapitalRight right, LocalDate signed) {
    return right
        .span()
        .ending()
        .filter(end -> !end.on().isBefore(signed))
        .map(end -> right.exercised())
        .orElse(Answer.NO);
  }

  private static BigDecimal nominal(List<CapitalRight> rights) {
    return Numbers.sum(rights.stream().map(CapitalRight::nominal).toList());
  }

  private static String money(PriceTerms terms, BigDecimal amount) {
    return Amounts.words(terms.capitalCurrency(), amount);
  }
}
