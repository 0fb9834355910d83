package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.TermChange;
import longstop.deal.Terms;

/**
 * The terms through time. What an amendment changes holds from its day on, and for what begins from
 * then on, unless it says that it governs what came before it too (SPA 10.3).
 *
 * @param agreed the terms as they were signed
 * @param binding the amendments and extensions that bind, in order of date and then of id
 * @param closing the day on which the Closing was held, if it was
 */
public record TermsOver(Terms agreed, List<Amendment> binding, Optional<LocalDate> closing) {

  /** What the Closing uses up: afterwards a change of it changes nothing. */
  private static final Set<String> OF_CLOSING =
      Set.of("price", "closing", "representations", "termination");

  private static final Set<String> COVENANTS_OF_CLOSING =
      Set.of(
          "covenants.spousal_consent_days", "covenants.pay_floor_at", "covenants.pay_floor_years");

  /** Keeps the list from being changed. */
  public TermsOver {
    binding = List.copyOf(binding);
  }

  /** The terms as they stand after all amendments. */
  public Terms now() {
    return on(LocalDate.MAX);
  }

  /** The terms that govern what begins on a day; an amendment of that day is among them. */
  public Terms on(LocalDate day) {
    Terms terms = agreed;
    for (Amendment amendment : binding) {
      if (reachesBack(amendment) || !amendment.on().isAfter(day)) {
        terms = changed(terms, amendment, closing);
      }
    }
    return terms;
  }

  /** The terms that govern what begins on a day; those of now, while that day is not known. */
  public Terms on(Optional<LocalDate> day) {
    return day.map(this::on).orElseGet(this::now);
  }

  /** The terms with what an amendment still can change. */
  static Terms changed(Terms terms, Amendment amendment, Optional<LocalDate> closing) {
    Terms changed = terms;
    for (Map.Entry<String, String> change : amendment.changes().entrySet()) {
      if (!tooLate(amendment, change.getKey(), closing)) {
        changed = TermChange.apply(changed, change.getKey(), change.getValue());
      }
    }
    return changed;
  }

  /** Whether a term is one that the Closing had used up before the amendment. */
  static boolean tooLate(Amendment amendment, String term, Optional<LocalDate> closing) {
    return !reachesBack(amendment)
        && closing.filter(amendment.on()::isAfter).isPresent()
        && (OF_CLOSING.contains(term.substring(0, term.indexOf('.')))
            || COVENANTS_OF_CLOSING.contains(term));
  }

  private static boolean reachesBack(Amendment amendment) {
    return amendment.reachesBack() == Answer.YES;
  }
}
