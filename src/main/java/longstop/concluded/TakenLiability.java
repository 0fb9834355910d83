package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import longstop.deal.Answer;

/**
 * A liability for a seller's debts that Parent or Acquisition Sub became subject to, because it
 * took over all his assets (SPA IIA(b), German Civil Code section 419).
 *
 * @param id id of the matter that records it
 * @param on day since when they are subject to it
 * @param what the liability in words
 * @param significant whether it is significant
 */
public record TakenLiability(String id, LocalDate on, String what, Answer significant) {

  /** By day, then by id. */
  static final Comparator<TakenLiability> ORDER =
      Comparator.comparing(TakenLiability::on).thenComparing(TakenLiability::id);

  /** The matter that records it. */
  public static TakenLiability of(Contradiction matter, Span span) {
    return new TakenLiability(matter.matter(), span.from(), matter.what(), matter.material());
  }
}
