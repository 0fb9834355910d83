package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * Something that was done: a document delivered, a resolution passed, a consent given.
 *
 * @param on the day on which it was done
 * @param dated date that the document bears; the day it was done unless stated
 * @param by who did it or issued it, if not the one who owes it
 * @param signed who signed, and as what: party id, or sellers for all of them, to capacity
 * @param writing whether it is in writing; a document that somebody signed is
 * @param covers what the document covers: sections, or points by the words of the clause
 * @param satisfactory whether the one who receives it found its form and substance satisfactory
 * @param gaap for financial statements: whether they follow the accounting principles that the
 *     clause asks for
 * @param shares for the deposit in escrow: how many shares of Parent, as they were on that day
 * @param addressed to whom it is addressed, by party id or sellers
 * @param note where the proof is, or what else a reader should know
 */
public record Act(
    @Doc("The day on which it was done.") LocalDate on,
    @Doc("Date that the document bears; the day it was done unless stated.")
        Optional<LocalDate> dated,
    @Doc("Who did it or issued it, if not the one who owes it.") Optional<String> by,
    @Doc("Who signed, and as what: party id, or sellers for all of them, to capacity.")
        @Refers(To.PARTY_OR_SELLERS)
        Map<String, Capacity> signed,
    @Doc("Whether it is in writing; a document that somebody signed is.") Answer writing,
    @Doc("What the document covers: sections, or points by the words of the clause.")
        List<String> covers,
    @Doc("Whether the one who receives it found its form and substance satisfactory.")
        Answer satisfactory,
    @Doc("For financial statements: whether they follow the accounting principles asked for.")
        Answer gaap,
    @Doc("For the deposit in escrow: how many shares of Parent, as they were on that day.")
        Optional<BigDecimal> shares,
    @Doc("To whom it is addressed, by party id or sellers.") @Refers(To.PARTY_OR_SELLERS)
        List<String> addressed,
    @Doc("Where the proof is, or what else a reader should know.") Optional<String> note)
    implements Dated {

  /** An act of which no more is known than its day. */
  public static Act on(LocalDate day) {
    return new Act(
        day,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Answer.UNKNOWN,
        List.of(),
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same, of which it is known whether its form and substance satisfy its recipient. */
  public Act satisfying(Answer found) {
    return new Act(on, dated, by, signed, writing, covers, found, gaap, shares, addressed, note);
  }

  /** The date that the document bears: stated, or else the day on which it was done. */
  public LocalDate documentDate() {
    return dated.orElse(on);
  }

  /** Whether it is in writing: as stated, or because somebody signed it. */
  public Answer written() {
    return writing == Answer.UNKNOWN && !signed.isEmpty() ? Answer.YES : writing;
  }
}
