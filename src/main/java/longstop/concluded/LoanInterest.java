package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Loan;
import longstop.deal.Repayment;
import longstop.finding.Judged;

/**
 * Interest that was paid on interest under a seller's loans to the Company, and what was repaid of
 * it (SPA 5.9). It is repaid once all of it is, loan by loan.
 *
 * @param subject party id of the seller
 * @param seller name of the seller
 * @param paid whether such interest was paid
 * @param done the repayment, once it may be whole; whether it is, is its satisfactoriness
 * @param sofar what was repaid of each loan, in words
 */
public record LoanInterest(
    String subject, String seller, Answer paid, Optional<Act> done, List<String> sofar) {

  /** What is to be repaid, as a noun phrase. */
  private static final String REPAYMENT = "repayment of the interest paid on interest";

  /**
   * What the record says of a seller's loans. Where it has none, it counts as far as it is
   * complete.
   *
   * @param repayments what was repaid, of whatever loan
   * @param signed day of the agreement, before which the loans were made
   */
  public static LoanInterest of(
      Asked asked, List<Loan> loans, List<Repayment> repayments, LocalDate signed) {
    Answer unrecorded = asked.knownThrough(signed) ? Answer.NO : Answer.UNKNOWN;
    List<Repaid> all =
        loans.stream()
            .filter(loan -> loan.interestOnInterest() == Answer.YES)
            .sorted(Comparator.comparing(Loan::on).thenComparing(Loan::id))
            .map(loan -> Repaid.of(loan, repayments))
            .toList();
    return new LoanInterest(
        asked.subject(),
        asked.name(),
        loans.stream().map(Loan::interestOnInterest).reduce(Answer::any).orElse(unrecorded),
        done(all),
        all.stream().map(Repaid::words).toList());
  }

  private static Optional<Act> done(List<Repaid> all) {
    if (all.isEmpty() || all.stream().anyMatch(one -> one.whole() == Answer.NO)) {
      return Optional.empty();
    }
    Answer whole = all.stream().map(Repaid::whole).reduce(Answer::all).orElse(Answer.NO);
    return all.stream()
        .flatMap(one -> one.last().stream())
        .max(LocalDate::compareTo)
        .map(day -> Act.on(day).satisfying(whole));
  }

  /** The repayment of all of it by a day. */
  public Duty repayment(Asked asked, DerivedDate due) {
    return Duty.by(asked, due, REPAYMENT).satisfying("the whole of what was paid");
  }

  /** What was done of that. */
  public Deed deed(Asked asked) {
    return new Deed(asked.clause(), subject, done);
  }

  /** What was repaid so far. */
  public Judged progress() {
    return Judged.note(String.join("; ", sofar));
  }

  /** Nothing was paid, and nothing is to be repaid. */
  public Judged none() {
    return Judged.exempt("no interest on interest was paid to " + seller);
  }

  /** Whether anything is to be repaid is not known. */
  public Judged unknown(DerivedDate due) {
    return Judged.need(
            REPAYMENT + ", if any was paid: due by " + due.words(),
            "whether interest was paid on interest to " + seller)
        .dueBy(due);
  }

  /**
   * What was repaid of one loan.
   *
   * @param last the day on which it was whole, or the last payment where that is not known
   * @param whole whether all of it was repaid
   */
  private record Repaid(Loan loan, BigDecimal amount, Optional<LocalDate> last, Answer whole) {

    static Repaid of(Loan loan, List<Repayment> repayments) {
      List<Repayment> own =
          repayments.stream()
              .filter(one -> one.loan().equals(loan.id()))
              .sorted(Comparator.comparing(Repayment::on).thenComparing(Repayment::id))
              .toList();
      BigDecimal amount = BigDecimal.ZERO;
      for (Repayment one : own) {
        amount = amount.add(one.amount().orElse(BigDecimal.ZERO));
        if (covers(loan, amount)) {
          return new Repaid(loan, amount, Optional.of(one.on()), Answer.YES);
        }
      }
      boolean unsaid =
          loan.interestPaid().isEmpty() || own.stream().anyMatch(one -> one.amount().isEmpty());
      Answer whole = unsaid && !own.isEmpty() ? Answer.UNKNOWN : Answer.NO;
      return new Repaid(loan, amount, own.stream().map(Repayment::on).reduce((a, b) -> b), whole);
    }

    private static boolean covers(Loan loan, BigDecimal amount) {
      return loan.interestPaid().filter(paid -> amount.compareTo(paid) >= 0).isPresent();
    }

    String words() {
      return "of the loan of "
          + Words.day(loan.on())
          + ", "
          + Stream.of(Optional.of(Numbers.words(amount)), loan.interestPaid().map(Numbers::words))
              .flatMap(Optional::stream)
              .reduce((repaid, paid) -> repaid + " of " + paid)
              .orElseThrow()
          + " repaid";
    }
  }
}
