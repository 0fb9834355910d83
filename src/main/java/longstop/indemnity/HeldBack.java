package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Span;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Ending;
import longstop.deal.EscrowExpense;
import longstop.deal.ExpenseOf;
import longstop.deal.Resolution;
import longstop.deal.ResolutionKind;

/**
 * Something that shares stay in the escrow for when it ends (SPA 8.8(b), ESC 4(d)): a claim made
 * before, or an expense, such as the sellers' part of the costs of an arbitration.
 *
 * @param id id of the claim or expense
 * @param claim whether it is a claim
 * @param counts whether shares are kept back for it at all
 * @param question what must be known to tell, worded to follow "whether"; empty if it is known
 * @param since the day from which on it was known: of the notice or the demand; empty where that is
 *     not recorded
 * @param usd its amount in USD, if it is known
 * @param outcome what became of it; empty of an expense
 * @param over the day on which it was settled otherwise, if it was
 * @param left what silence left of a claim, if it left something
 * @param bearing whose part of the escrow it can be satisfied from
 * @param rounding how the shares are rounded that a claim takes: an option of {@link
 *     EscrowPrice#shares}; empty of an expense
 */
public record HeldBack(
    String id,
    boolean claim,
    Answer counts,
    String question,
    Optional<LocalDate> since,
    Optional<BigDecimal> usd,
    Optional<Outcome> outcome,
    Optional<LocalDate> over,
    Optional<Left> left,
    Bearing bearing,
    Optional<String> rounding) {

  /**
   * What is owed on a claim, or asked, once a part of it can no longer be objected to.
   *
   * @param on first day on which that is so
   * @param usd what silence accepted, and what is in dispute, in USD
   * @param disputed whether a part is
   */
  private record Left(LocalDate on, BigDecimal usd, boolean disputed) {

    static Optional<Left> of(Due due) {
      Dispute dispute = due.dispute();
      return dispute.silent() && due.unknown("").isEmpty()
          ? dispute
              .pending()
              .map(
                  pending ->
                      new Left(
                          dispute.since().orElseThrow(),
                          due.usd().add(pending),
                          pending.signum() > 0))
          : Optional.empty();
    }
  }

  /** By id, which is unique. */
  static final Comparator<HeldBack> ORDER = Comparator.comparing(HeldBack::id);

  /**
   * A claim. Shares are kept back for it if it is one on the escrow: under SPA VIII, its notice
   * received by the Agent before the escrow ended.
   *
   * @param sameDay whether receipt on the day of the end itself is in time (D-60)
   * @param certified whether the certificate that ESC 4(d) speaks of is asked for too (T-25)
   * @param certificate that certificate, as far as the Escrow Agent received one
   * @param rounding how the shares that it takes are rounded
   */
  public static HeldBack of(
      Asked asked,
      Claim claim,
      ClaimNotice notice,
      Reduction reduction,
      Bearing bearing,
      Outcome outcome,
      ReleaseDate date,
      boolean sameDay,
      boolean certified,
      CertificateReceipt certificate,
      String rounding) {
    Optional<Left> left = Left.of(reduction.due());
    Answer reach = reduction.dispute().reach().answer();
    Answer noticed = Answer.all(reach, notice.effective());
    Answer counts = noticed;
    if (certified && noticed != Answer.NO) {
      counts = Answer.all(noticed, certified(asked, claim, date.end(), sameDay, certificate));
    }
    return new HeldBack(
        claim.id(),
        true,
        counts,
        counts == Answer.UNKNOWN ? question(claim, reach, noticed, date, certificate) : "",
        certified ? certificate.received() : notice.received(),
        claim.amount(),
        Optional.of(outcome),
        left.filter(some -> some.usd().signum() == 0)
            .map(Left::on)
            .or(() -> reduction.lost().map(day -> day.plusDays(1)))
            .filter(day -> left.filter(Left::disputed).isEmpty()),
        left,
        bearing,
        Optional.of(rounding));
  }

  private static String question(
      Claim claim, Answer there, Answer noticed, ReleaseDate date, CertificateReceipt certificate) {
    if (noticed == Answer.YES && certificate.received().isPresent()) {
      return "the certificate of "
          + claim.id()
          + " is in writing, and was received before the escrow ended";
    }
    if (noticed == Answer.YES) {
      return "the Escrow Agent received the certificate of "
          + claim.id()
          + " before the escrow ended";
    }
    return there == Answer.YES
        ? "the notice of " + claim.id() + " is in writing, and one as SPA 8.9(a) asks for"
        : "the Agent received the notice of "
            + claim.id()
            + " before "
            + (date.actual() ? "shares were released" : "the escrow ended");
  }

  /** Whether the certificate came before the end: none did if the record is complete through it. */
  private static Answer certified(
      Asked asked, Claim claim, EscrowEnd end, boolean sameDay, CertificateReceipt certificate) {
    if (certificate.received().isPresent()) {
      return Answer.all(
          end.before(asked, certificate.received().get(), sameDay), certificate.written());
    }
    LocalDate last =
        end.on().fixed().filter(day -> !day.isAfter(asked.asOf())).orElse(asked.asOf());
    return claim.certificate().isEmpty() && asked.knownThrough(last) ? Answer.NO : Answer.UNKNOWN;
  }

  /** An expense that is paid out of the escrow; of the Agent's only what he paid to others. */
  public static HeldBack of(EscrowExpense expense, Span span) {
    Answer counts = expense.of() == ExpenseOf.AGENT ? expense.outOfPocket() : Answer.YES;
    return new HeldBack(
        expense.id(),
        false,
        counts,
        counts == Answer.UNKNOWN
            ? "the Agent paid " + expense.id() + " out of his pocket to others"
            : "",
        Optional.of(expense.on()),
        Optional.of(expense.amount()),
        Optional.empty(),
        span.ending().map(Ending::on),
        Optional.empty(),
        Bearing.ofAll(expense.id()),
        Optional.empty());
  }

  /**
   * The sellers' part of the costs of an arbitration, which is borne from the Escrow Amount if it
   * is available (SPA 8.9(b)); known since the award. Where the record does not say what they came
   * to, its amount is not known.
   */
  public static HeldBack of(Arbitration arbitration) {
    Resolution award = arbitration.resolution().orElseThrow();
    return new HeldBack(
        award.id(),
        false,
        Answer.of(arbitration.outside().isEmpty()),
        "",
        Optional.of(award.on()),
        arbitration.sellersCosts(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Bearing.ofAll(award.id()),
        Optional.empty());
  }

  /** Whether it may have been known by the end of a day. */
  boolean knownBy(LocalDate day) {
    return since.filter(day::isBefore).isEmpty();
  }

  /** What is owed or asked on it at the end of a day, in USD; empty where that is not known. */
  Optional<BigDecimal> owed(LocalDate day) {
    if (over.filter(end -> !end.isAfter(day)).isPresent()) {
      return Optional.of(BigDecimal.ZERO);
    }
    return resolution(day)
        .map(
            one ->
                one.kind() == ResolutionKind.WITHDRAWAL
                    ? Optional.of(BigDecimal.ZERO)
                    : Optional.of(one.amount()))
        .orElseGet(() -> left.filter(some -> !some.on().isAfter(day)).map(Left::usd).or(() -> usd));
  }

  /** Whether nothing of it was open or in dispute at the end of a day. */
  boolean settled(LocalDate day) {
    return resolvedBy(day).isPresent()
        || left.filter(some -> !some.disputed() && !some.on().isAfter(day)).isPresent();
  }

  /** The day on which it was resolved, if it was by a day. */
  Optional<LocalDate> resolvedBy(LocalDate day) {
    return resolution(day).map(Resolution::on).or(() -> over.filter(end -> !end.isAfter(day)));
  }

  private Optional<Resolution> resolution(LocalDate day) {
    return outcome.flatMap(one -> one.last(day));
  }

  /** What must be known to tell its amount, where that is not known. */
  String amount() {
    return claim
        ? "the amount of " + id
        : "the sellers' part of the costs of the arbitration that " + id + " ended";
  }

  /** It in words, with its amount on a day. */
  String words(LocalDate day) {
    return (claim ? "claim " : "expense ")
        + id
        + owed(day)
            .map(amount -> ", " + Amounts.words(AveragePrice.USD, amount))
            .orElse(", whose amount is not known");
  }
}
