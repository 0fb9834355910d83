package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Days;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.deal.TaxForm;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * What the escrow owes the sellers when it ends (SPA 8.8(b), ESC 4(d)): what it holds, less what
 * covers claims made before and expenses. A fraction of a share stays until somebody says how it is
 * rounded (trap T-19); the part of a holder without a tax form stays until he gives one (ESC 1(b)).
 *
 * @param date when the escrow ends, and before when a claim is made that shares stay for
 * @param keeping what has to stay for claims and expenses
 * @param forms tax forms given to the Escrow Agent, by holder
 * @param cashBeyond whether cash is delivered where the shares kept back suffice; else it stays
 *     with them as long as there are any
 * @param byClaim whether what one claim no longer needs is owed when that claim is resolved; else
 *     all that is left once the last one is
 * @param annexB whether a holder's part of a delivery is that of ESC Annex B, also after a set-off
 *     that not all bore alike; else what is left for him
 */
public record Release(
    ReleaseDate date,
    Keeping keeping,
    Map<String, TaxForm> forms,
    boolean cashBeyond,
    boolean byClaim,
    boolean annexB) {

  /** What the first delivery is about. */
  public static final String FIRST =
      "delivery to the sellers of what the escrow holds, less what covers claims and expenses";

  /** What the second delivery is about. */
  public static final String REST = "delivery to the sellers of what was kept back";

  /** What the escrow owes. */
  public static Release of(
      ReleaseDate date,
      Keeping keeping,
      Map<String, TaxForm> forms,
      boolean cashBeyond,
      boolean byClaim,
      boolean annexB) {
    return new Release(date, keeping, forms, cashBeyond, byClaim, annexB);
  }

  /** When the escrow ends. */
  public EscrowEnd end() {
    return date.end();
  }

  /** What the escrow held, and when. */
  EscrowLedger ledger() {
    return keeping.ledger();
  }

  /** What was kept back, and when it is owed. */
  Rest rest() {
    return new Rest(this);
  }

  /**
   * The most that can have to stay on a day. What stayed when the escrow ended stays until the rest
   * is due, less what was paid on it: by ESC 4(d) all of it, by SPA 8.8(b) claim by claim.
   */
  Kept most(LocalDate day) {
    return most(day, keeping.after(day));
  }

  /** The same of what was there at a moment. */
  Kept most(LocalDate day, Interests there) {
    LocalDate last = date.settled(day);
    boolean rest = byClaim || rest().from(day).isPresent();
    return keeping.most(day, there, one -> rest || !one.knownBy(last) ? day : last);
  }

  /** Whether a claim was satisfied at the end of a day. */
  Answer satisfied(String claim, LocalDate day) {
    return keeping.satisfied(claim, day);
  }

  BigDecimal heldOn(LocalDate day) {
    return Numbers.sum(ledger().held(day).values());
  }

  /** Shares that are surely to be delivered and were not by a day, by holder. */
  Map<String, BigDecimal> outstanding(LocalDate day) {
    return free(
        most(day),
        ledger().held(day),
        ledger().interests(day),
        () -> keeping.books().asContributed().through(day));
  }

  /** Whether anything may have to stay on a day. */
  boolean keeps(LocalDate day) {
    return most(day).needed().signum() > 0;
  }

  /** Cash that is surely to be delivered and was not by a day, by holder, in USD. */
  Map<String, BigDecimal> outstandingCash(LocalDate day) {
    return cashFree(most(day).needed(), heldOn(day)) ? ledger().cash(day) : Map.of();
  }

  /** Shares that could be delivered just before an event of a day, by holder. */
  Map<String, BigDecimal> freeBefore(String event, LocalDate day) {
    return free(
        keeping.least(day, keeping.before(event)),
        ledger().heldBefore(event),
        ledger().interestsBefore(event),
        () -> keeping.books().asContributed().before(event));
  }

  /**
   * Each holder's part of what can be delivered.
   *
   * @param interests shares held for each, and those that were released to him
   * @param contributed what was contributed for each
   */
  private Map<String, BigDecimal> free(
      Kept kept,
      Map<String, BigDecimal> held,
      Map<String, BigDecimal> interests,
      Supplier<Interests> contributed) {
    Map<String, BigDecimal> left = kept.beyond(held);
    if (!annexB) {
      return left;
    }
    Map<String, BigDecimal> had = new LinkedHashMap<>();
    held.forEach(
        (holder, number) ->
            had.put(holder, interests.getOrDefault(holder, number).subtract(number)));
    Interests annex = contributed.get();
    BigDecimal all = Numbers.sum(left.values()).add(Numbers.sum(had.values()));
    Map<String, BigDecimal> parts =
        ProRata.split(all, annex.byHolder(annex.weights()), ProRata.SHARES);
    parts.replaceAll(
        (holder, part) -> Numbers.plain(part.subtract(had.getOrDefault(holder, BigDecimal.ZERO))));
    return parts;
  }

  /** Cash that could be delivered just before an event of a day, by holder, in USD. */
  Map<String, BigDecimal> cashBefore(String event, LocalDate day) {
    BigDecimal held = Numbers.sum(ledger().heldBefore(event).values());
    return cashFree(keeping.least(day, keeping.before(event)).needed(), held)
        ? ledger().cashBefore(event)
        : Map.of();
  }

  /** The day on which a holder's executed form was with the Escrow Agent, if it was. */
  Optional<LocalDate> form(String holder) {
    return Optional.ofNullable(forms.get(holder))
        .filter(form -> form.executed() == Answer.YES)
        .map(TaxForm::on);
  }

  /** Whether his own form was there; that of one who died is none of his heirs (ESC 1(c)). */
  boolean hasForm(String holder, LocalDate day) {
    return !ledger().heirs().dead(holder, day)
        && form(holder).filter(on -> !on.isAfter(day)).isPresent();
  }

  /** Whether a holder's whole shares, or cash that goes with them, are surely still there. */
  boolean owes(String holder, LocalDate day) {
    return outstanding(day).getOrDefault(holder, BigDecimal.ZERO).compareTo(BigDecimal.ONE) >= 0
        || outstandingCash(day).getOrDefault(holder, BigDecimal.ZERO).compareTo(ProRata.CENT) > 0;
  }

  /** Whether whole shares, or cash that goes with them, are surely still there for anyone. */
  boolean owesAnyone(LocalDate day) {
    return ledger().held(day).keySet().stream().anyMatch(holder -> owes(holder, day));
  }

  /** Whether anything was delivered to the sellers from one day through another. */
  boolean releasedWithin(LocalDate first, LocalDate last) {
    return ledger().entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
        .anyMatch(entry -> !entry.on().isBefore(first) && !entry.on().isAfter(last));
  }

  /** Whether cash may go, where so many shares are to be kept back of those held. */
  private boolean cashFree(BigDecimal kept, BigDecimal held) {
    return kept.signum() == 0 || (cashBeyond && kept.compareTo(held) <= 0);
  }

  /**
   * The first day from one on, and by {@code until}, on which a holder had all that was to be
   * delivered to him.
   */
  Optional<LocalDate> done(String holder, LocalDate from, LocalDate until) {
    LocalDate since = sinceBack(holder, from, until);
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(since);
    ledger().entries().forEach(entry -> days.add(entry.on()));
    return days.tailSet(since).headSet(until.plusDays(1)).stream()
        .filter(day -> !owes(holder, day))
        .findFirst();
  }

  /**
   * The last day by {@code until} on which something that was delivered to a holder came back and
   * was owed to him again, as if it had stayed; else the day from which on it is asked. What comes
   * back of the rest is owed as the rest, and breaks no delivery before it.
   */
  private LocalDate sinceBack(String holder, LocalDate from, LocalDate until) {
    return ledger().entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RETURN)
        .filter(entry -> entry.shares().getOrDefault(holder, BigDecimal.ZERO).signum() > 0)
        .filter(entry -> released(entry, from, until))
        .map(EscrowLedger.Entry::on)
        .filter(day -> day.isAfter(from) && !day.isAfter(until) && owes(holder, day))
        .reduce(from, (first, second) -> second);
  }

  private boolean cameBack(LocalDate from, LocalDate until) {
    return ledger().held(until).keySet().stream()
        .anyMatch(holder -> sinceBack(holder, from, until).isAfter(from));
  }

  /** Whether what came back had been delivered to the sellers when what is asked was owed. */
  private boolean released(EscrowLedger.Entry back, LocalDate from, LocalDate until) {
    NavigableSet<LocalDate> rests = rest().days(until);
    return ledger()
        .undone(back)
        .filter(left -> left.kind() == EscrowLedger.Kind.RELEASE)
        .map(EscrowLedger.Entry::on)
        .filter(day -> !rests.contains(from) || !day.isBefore(from))
        .filter(
            day ->
                Optional.ofNullable(rests.higher(from))
                    .filter(next -> !day.isBefore(next))
                    .isEmpty())
        .isPresent();
  }

  /** The same for all who could receive anything on the first of these days: the last of them. */
  Optional<LocalDate> done(LocalDate from, LocalDate until) {
    LocalDate last = from;
    for (String holder : ledger().held(from).keySet()) {
      if (hasForm(holder, from)) {
        Optional<LocalDate> day = done(holder, from, until);
        if (day.isEmpty()) {
          return Optional.empty();
        }
        last = day.get().isAfter(last) ? day.get() : last;
      }
    }
    return Optional.of(last);
  }

  /** Whether something is there on a day, and nobody may receive his part of it. */
  boolean allWait(LocalDate day) {
    return owesAnyone(day)
        && ledger().held(day).keySet().stream()
            .noneMatch(holder -> owes(holder, day) && hasForm(holder, day))
        && releasedOn(day).signum() == 0;
  }

  /**
   * Whether it can be told what becomes of the first delivery: what is to be delivered is known, or
   * it is surely not delivered, or nothing is to be delivered yet.
   */
  public boolean determinable(Asked asked) {
    if (!end().reachedBy(asked.asOf())) {
      return true;
    }
    LocalDate day = end().on().fixed().orElseThrow();
    return ledger().deposited()
        && !allWait(day)
        && (known(day) || done(day, asked.asOf()).isEmpty());
  }

  /**
   * Whether the first delivery is late for certain, also where it is not known which publication
   * ended the escrow, or what has to stay: what is surely owed went after every day that can be the
   * last one.
   */
  private boolean late(Asked asked) {
    LocalDate day = lookedAt(asked);
    return end().reachedBy(asked.asOf())
        && ledger().deposited()
        && !allWait(day)
        && done(day, asked.asOf())
            .filter(last -> Days.rolledMost(end().on()).fixed().filter(last::isAfter).isPresent())
            .isPresent();
  }

  /** Whether it can be told whether the first delivery was made by its last day. */
  public boolean answerable(Asked asked) {
    return determinable(asked) || late(asked);
  }

  /** Where the day of the first delivery stands as long as it cannot be told what becomes of it. */
  public DueState undetermined() {
    return end().on().fixed().filter(day -> known(day) && allWait(day)).isPresent()
        ? DueState.NOT_DETERMINABLE
        : DueState.UNKNOWN;
  }

  boolean known(LocalDate day) {
    return ledger().deposited() && keeping.known(day) && end().needs().isEmpty();
  }

  /** The day from which on nothing was left, if that is so on a day: of the last delivery. */
  private Optional<LocalDate> emptied(LocalDate day) {
    return ledger().deposited()
            && ledger().held(day).values().stream().noneMatch(number -> number.signum() > 0)
            && ledger().cash(day).values().stream()
                .noneMatch(usd -> usd.compareTo(ProRata.CENT) > 0)
        ? ledger().entries().stream()
            .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
            .filter(entry -> !entry.on().isAfter(day))
            .map(EscrowLedger.Entry::on)
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /** Whether all that was there had been delivered before the escrow ended, and stayed so. */
  public boolean emptyBefore(Asked asked) {
    LocalDate day = lookedAt(asked);
    return emptied(day)
            .filter(last -> end().on().fixed().filter(last::isBefore).isPresent())
            .isPresent()
        && !cameBack(day, asked.asOf());
  }

  /** Whether anything was delivered to the sellers before the escrow ended, for certain. */
  public boolean deliveredEarly(Asked asked) {
    return !early(asked).isEmpty();
  }

  /**
   * What was delivered to the sellers before the escrow ended.
   *
   * @param forbidden whether nothing may be delivered before
   */
  public Judged early(Asked asked, boolean forbidden) {
    String what =
        "delivery to the sellers on "
            + early(asked).stream().map(Words::day).collect(Collectors.joining(", "))
            + ", before the escrow ended";
    return forbidden
        ? Judged.breach(
            what + ": ESC 4(d) has nothing delivered before",
            "a writing signed by all parties to the escrow agreement (ESC 7, 13(g))")
        : Judged.note(
            what
                + ": ESC 4(d) knows none, but SPA 8.8(b) names only a last day, and controls"
                + " between Parent and the Agent (ESC 2)");
  }

  private List<LocalDate> early(Asked asked) {
    return ledger().entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
        .filter(
            entry ->
                Stream.of(ledger().gone(entry), ledger().usdGone(entry))
                    .anyMatch(some -> Numbers.sum(some.values()).signum() > 0))
        .map(EscrowLedger.Entry::on)
        .filter(day -> end().endedBy(asked, day) == Answer.NO)
        .distinct()
        .toList();
  }

  /**
   * The first delivery, when the escrow ends, or before: done on the first day on which all who
   * could receive anything by the end had it.
   */
  public Optional<Dated> delivered(Asked asked) {
    LocalDate day = lookedAt(asked);
    return emptied(day)
        .filter(any -> !cameBack(day, asked.asOf()))
        .or(
            () ->
                Optional.of(day)
                    .filter(on -> end().reachedBy(asked.asOf()) && (known(on) || late(asked)))
                    .flatMap(on -> done(on, asked.asOf())))
        .map(Day::new);
  }

  /** What the number of shares rests on, and what must be known to tell it. */
  public Judged basis(Asked asked, Names names) {
    return new ReleaseBasis(this, asked, names).judge();
  }

  /** Shares delivered to the sellers on the day itself. */
  private BigDecimal releasedOn(LocalDate day) {
    return Numbers.sum(
            ledger().entries().stream()
                .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
                .filter(entry -> entry.on().equals(day))
                .map(EscrowLedger.Entry::sharesInAll)
                .toList())
        .negate();
  }

  /** The day on which it is settled what is kept back, or the as-of date before. */
  LocalDate lookedAt(Asked asked) {
    return date.settled(asked.asOf());
  }

  /** What the rest was kept back for, and what must be there for all of it to be delivered. */
  public Judged restBasis(Asked asked, Names names) {
    return rest().basis(asked, names);
  }

  /** Whether something that shares were kept back for is open, or nothing was kept back. */
  public boolean restOpen(Asked asked) {
    return rest().from(asked.asOf()).isEmpty();
  }

  /** What is so as long as not all of it is owed. */
  public Judged noRest(Asked asked) {
    return rest().none(asked);
  }

  private record Day(LocalDate on) implements Dated {}
}
