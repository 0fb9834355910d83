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
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * Interest that was paid on interest under a seller's loans to the Company, and what was repaid of
 * it (SPA 5.9). It is repaid once all of it is, loan by loan.
 *
 * @param subject party id of the seller
 * @param seller name of the seller
 * @param paid whether such interest was paid
 * @param unsaid loans of which it is not known whether such interest was paid, in words, beside one
 *     of which it is
 * @param done the repayment, once it may be whole; whether it is, is its satisfactoriness
 * @param sofar what was repaid of each loan, in words
 */
public record LoanInterest(
    String subject,
    String seller,
    Answer paid,
    List<String> unsaid,
    Optional<Act> done,
    List<String> sofar) {

  /** What is to be repaid, as a noun phrase. */
  private static final String REPAYMENT = "repayment of the interest paid on interest";

  /** For what a second repayment is owed beside the first, if it is. */
  private static final String UNSAID = "unsaid";

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
        of(Answer.YES, loans).stream().map(loan -> Repaid.of(loan, repayments)).toList();
    List<String> unsaid =
        of(Answer.UNKNOWN, loans).stream().map(LoanInterest::words).distinct().toList();
    return new LoanInterest(
        asked.subject(),
        asked.name(),
        loans.stream().map(Loan::interestOnInterest).reduce(Answer::any).orElse(unrecorded),
        all.isEmpty() ? List.of() : unsaid,
        done(all),
        all.stream().map(Repaid::words).toList());
  }

  /** The loans under which such interest was paid, or was not, or may have been; by day. */
  private static List<Loan> of(Answer paid, List<Loan> loans) {
    return loans.stream()
        .filter(loan -> loan.interestOnInterest() == paid)
        .sorted(Comparator.comparing(Loan::on).thenComparing(Loan::id))
        .toList();
  }

  private static String words(Loan loan) {
    return "the loan of " + Words.day(loan.on());
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

  /** Whether it is not known of some loan, or of all, that anything is to be repaid. */
  public boolean doubtful() {
    return paid == Answer.UNKNOWN || !unsaid.isEmpty();
  }

  /** Whether anything, or anything more, is to be repaid is not known. */
  public Judged unknown(DerivedDate due) {
    return Judged.need(
            perhaps() + ": due by " + due.words(),
            "whether interest was paid on interest to " + seller + under())
        .dueBy(due);
  }

  /** The same as a due date, beside that of what is known to have been paid if there is any. */
  public Deadline deadline(Asked asked, DerivedDate last) {
    DueState state =
        last.fixed().map(day -> Dues.notDone(asked, day, false)).orElse(DueState.NOT_DETERMINABLE);
    return Deadline.of(perhaps(), DueKind.ACT, last, state);
  }

  /** For what that is owed, where something else is owed beside it. */
  public Optional<String> occasion() {
    return Optional.of(UNSAID).filter(one -> !unsaid.isEmpty());
  }

  private String perhaps() {
    return REPAYMENT + under() + ", if any was paid";
  }

  private String under() {
    return unsaid.isEmpty() ? "" : " under " + String.join(" and ", unsaid);
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
      return "of "
          + LoanInterest.words(loan)
          + ", "
          + Stream.of(Optional.of(Numbers.words(amount)), loan.interestPaid().map(Numbers::words))
              .flatMap(Optional::stream)
              .reduce((repaid, paid) -> repaid + " of " + paid)
              .orElseThrow()
          + " repaid";
    }
  }
}
