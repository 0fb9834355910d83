package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.deal.EscrowExpense;
import longstop.deal.Fault;
import longstop.deal.Payment;
import longstop.deal.Reimbursement;
import longstop.deal.Roles;
import longstop.deal.Terms;
import longstop.finding.Judged;

/**
 * A sum that somebody asks to be made good, and what was paid on it. It is owed without a day: it
 * is open from when it was asked for until it is paid.
 *
 * @param clause id of the clause under which it is asked for
 * @param subject id of the subject who owes it, or {@link Asked#DEAL} where any of several does
 * @param sum id of the record of it
 * @param what the sum in words
 * @param on the day on which it was asked for
 * @param owed whether it is owed
 * @param why why it is not owed, or what must be known to tell; empty where it is
 * @param paid the day on which it was paid in full, if it was
 * @param soFar what was paid on it, in words
 */
public record Reimbursed(
    String clause,
    String subject,
    String sum,
    String what,
    LocalDate on,
    Answer owed,
    String why,
    Optional<LocalDate> paid,
    String soFar) {

  /** One for all: what anybody pays counts. */
  public static Reimbursed jointly(
      Asked asked,
      Reimbursement sum,
      Collection<Payment> payments,
      Set<Fault> excepted,
      boolean writing) {
    return of(asked, sum, sum.amount(), List.copyOf(payments), excepted, writing);
  }

  /** Jointly, whoever's fault it was. */
  public static Reimbursed whateverTheCause(
      Asked asked, Reimbursement sum, Collection<Payment> payments) {
    return jointly(asked, sum, payments, Set.of(), false);
  }

  /** Jointly, but not for what gross negligence, bad faith or wilful misconduct caused (ESC 12). */
  public static Reimbursed saveGraveFault(
      Asked asked, Reimbursement sum, Collection<Payment> payments) {
    return jointly(
        asked,
        sum,
        payments,
        EnumSet.range(Fault.GROSS_NEGLIGENCE, Fault.WILFUL_MISCONDUCT),
        false);
  }

  /** Jointly, on written notice (ESC 1(b)). */
  public static Reimbursed onWrittenNotice(
      Asked asked, Reimbursement sum, Collection<Payment> payments) {
    return jointly(asked, sum, payments, Set.of(), true);
  }

  /**
   * A holder's part of a sum, which each owes for himself; it is owed but for what negligence or
   * bad faith caused (SPA 9.1(b)). What a partner pays is paid for the partnership, and what was
   * paid for all is paid for each in proportion.
   *
   * @param byInterest whether the parts are those of the contributed escrow shares, and not equal
   */
  public static Reimbursed severally(
      Asked asked,
      Reimbursement sum,
      Collection<Payment> payments,
      Terms terms,
      Roles roles,
      boolean byInterest) {
    EscrowInterest interest = EscrowInterest.contributed(terms.price(), roles);
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (String holder : roles.holders()) {
      weights.put(holder, byInterest ? interest.of(List.of(holder)) : BigDecimal.ONE);
    }
    boolean partnership = roles.partnership().equals(Optional.of(asked.subject()));
    List<Payment> mine = new ArrayList<>();
    for (Payment one : payments) {
      if (one.by().equals(asked.subject())
          || (partnership && roles.partners().contains(one.by()))) {
        mine.add(one);
      } else if (one.by().equals(Roles.SELLERS)) {
        mine.add(
            new Payment(
                one.id(), one.on(), one.toward(), one.by(), part(one.amount(), weights, asked)));
      }
    }
    return of(
        asked,
        sum,
        part(sum.amount(), weights, asked),
        mine,
        EnumSet.range(Fault.NEGLIGENCE, Fault.WILFUL_MISCONDUCT),
        false);
  }

  /**
   * An expense of the Escrow Agent (ESC 11(a)).
   *
   * @param paid the day on which it was repaid in full, out of the escrow or otherwise
   * @param soFar what was paid on it, in words
   */
  public static Reimbursed expense(
      Asked asked, EscrowExpense expense, Optional<LocalDate> paid, String soFar) {
    return new Reimbursed(
        asked.clause(),
        asked.subject(),
        expense.id(),
        Amounts.words("USD", expense.amount())
            + " for "
            + expense.what()
            + ", asked for on "
            + Words.day(expense.on()),
        expense.on(),
        Answer.YES,
        "",
        paid,
        soFar);
  }

  /** The part of a sum that falls on one of them, to the cent; all parts add up to the sum. */
  private static BigDecimal part(BigDecimal sum, Map<String, BigDecimal> weights, Asked asked) {
    return ProRata.split(sum, weights, ProRata.CENTS)
        .getOrDefault(asked.subject(), BigDecimal.ZERO);
  }

  private static Reimbursed of(
      Asked asked,
      Reimbursement sum,
      BigDecimal due,
      List<Payment> payments,
      Set<Fault> excepted,
      boolean writing) {
    BigDecimal total = BigDecimal.ZERO;
    Optional<LocalDate> full = Optional.empty();
    for (Payment one :
        payments.stream()
            .sorted(Comparator.comparing(Payment::on).thenComparing(Payment::id))
            .toList()) {
      total = total.add(one.amount());
      if (full.isEmpty() && total.compareTo(due) >= 0) {
        full = Optional.of(one.on());
      }
    }
    String what =
        Amounts.words(sum.currency(), due)
            + (due.compareTo(sum.amount()) == 0
                ? ""
                : ", a part of " + Amounts.words(sum.currency(), sum.amount()))
            + " for "
            + sum.what()
            + ", asked for on "
            + Words.day(sum.on());
    List<String> not = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (excepted.contains(sum.cause())) {
      not.add("it was caused by " + words(sum.cause()) + " of the one who asks");
    } else if (!excepted.isEmpty() && sum.cause() == Fault.UNKNOWN) {
      unknown.add("whether a fault of the one who asks caused it, and how grave that was");
    }
    if (writing && sum.writing() == Answer.NO) {
      not.add("it was not asked for in writing");
    } else if (writing && sum.writing() == Answer.UNKNOWN) {
      unknown.add("whether it was asked for in writing");
    }
    Answer owed = not.isEmpty() ? (unknown.isEmpty() ? Answer.YES : Answer.UNKNOWN) : Answer.NO;
    return new Reimbursed(
        asked.clause(),
        asked.subject(),
        sum.id(),
        what,
        sum.on(),
        owed,
        String.join("; ", not.isEmpty() ? unknown : not),
        full,
        total.signum() == 0 ? "nothing paid yet" : Amounts.words(sum.currency(), total) + " paid");
  }

  /** A sum that is owed is open until it is paid. */
  public Fulfilment fulfilment(Asked asked) {
    Optional<Dated> payment = paid.map(day -> (Dated) () -> day);
    return Fulfilment.of(
        asked,
        Duty.promptly(asked, DerivedDate.of(on), what + " (" + soFar + ")"),
        payment,
        Optional.of(sum));
  }

  /** A sum that is not owed, or of which that is not known. */
  public Judged judge() {
    if (owed == Answer.NO) {
      return Judged.note("not owed: " + what + ", because " + why);
    }
    return paid.map(day -> Judged.note("paid, owed or not: " + what + ", on " + Words.day(day)))
        .orElseGet(() -> Judged.need("not known to be owed: " + what + " (" + soFar + ")", why));
  }

  private static String words(Fault fault) {
    return switch (fault) {
      case NONE, UNKNOWN -> "nothing";
      case NEGLIGENCE -> "negligence";
      case GROSS_NEGLIGENCE -> "gross negligence";
      case BAD_FAITH -> "bad faith";
      case WILFUL_MISCONDUCT -> "wilful misconduct";
    };
  }
}
