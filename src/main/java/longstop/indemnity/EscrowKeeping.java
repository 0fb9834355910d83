package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.EscrowReceipt;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Judged;

/** How the Escrow Agent keeps and hands out the escrow (ESC 4, 5). */
public final class EscrowKeeping {

  /** A part may be rounded up to whole shares (trap T-19). */
  private static final BigDecimal WHOLE_SHARE = BigDecimal.ONE;

  /** A cent may go to one or the other of those whose parts end in fractions of a cent. */
  private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");

  private EscrowKeeping() {}

  /** The time in which nobody disposes of what is in escrow (ESC 1(c)); it has begun. */
  public static Deadline untilDelivered(Asked asked) {
    DerivedDate delivered =
        new DerivedDate.NotBefore(asked.asOf(), "the Escrow Agent has delivered all of them");
    return Deadline.of(
        "no pledge, sale, assignment or transfer of shares in escrow",
        DueKind.STANDSTILL,
        delivered,
        DueState.RUNNING);
  }

  /**
   * The deposit is made with the Escrow Agent, or somebody else whom Parent and the Agent accept
   * (SPA 8.8(a)).
   *
   * @param deposit the deposit, if it is recorded; where it does not say with whom it was made, it
   *     was made with the Escrow Agent
   */
  public static Judged depositary(Optional<Act> deposit, String escrowAgent, Names names) {
    List<String> others =
        deposit.map(Act::addressed).orElse(List.of()).stream()
            .filter(one -> !one.equals(escrowAgent))
            .map(names::of)
            .toList();
    return others.isEmpty()
        ? Judged.note("the Escrow Agent is " + names.of(escrowAgent))
        : Judged.need(
            "the deposit was made with " + String.join(" and ", others),
            "whether Parent and the Agent accept "
                + String.join(" and ", others)
                + " as Escrow Agent in place of "
                + names.of(escrowAgent));
  }

  /**
   * What came in is what went out and what is held (ESC 4(a)); more cannot leave than is there.
   *
   * @param deposit the deposit, if it is recorded
   * @param annexB whether each holder receives the part of ESC Annex B also after a set-off that
   *     not all bore alike, and so perhaps of what is left of the others
   */
  public static Judged balance(
      Asked asked, EscrowLedger ledger, Optional<Act> deposit, Names names, boolean annexB) {
    if (!ledger.deposited()) {
      return Judged.need("nothing is in escrow yet", "the deposit of the Escrow Amount");
    }
    EscrowLedger.Entry first = ledger.entries().get(0);
    EscrowLedger.Entry last = ledger.entries().get(ledger.entries().size() - 1);
    BigDecimal in =
        Numbers.plain(
            Numbers.sum(
                    ledger.entries().stream()
                        .filter(entry -> incoming(entry.kind()))
                        .map(EscrowLedger.Entry::sharesInAll)
                        .toList())
                .add(ledger.grown()));
    String sum =
        Numbers.words(in)
            + " shares came in = "
            + Numbers.words(ledger.out(EscrowLedger.Kind.SET_OFF))
            + " set off + "
            + Numbers.words(ledger.out(EscrowLedger.Kind.EXPENSES))
            + " for expenses + "
            + Numbers.words(ledger.out(EscrowLedger.Kind.RELEASE))
            + " released + "
            + Numbers.words(last.heldInAll())
            + " held";
    Optional<EscrowLedger.Entry> overdrawn = ledger.overdrawn(annexB);
    if (overdrawn.isPresent()) {
      return Judged.breach(
              "on "
                  + Words.day(overdrawn.get().on())
                  + " more left the escrow than it held for one of the holders ("
                  + overdrawn.get().id()
                  + ")",
              "a corrected record, or the return of what was delivered too much")
          .withBecause(List.of(sum));
    }
    List<String> because = new ArrayList<>();
    because.add(
        "since the deposit of "
            + Words.day(first.on())
            + "; so far through "
            + Words.day(asked.asOf()));
    ledger
        .entries()
        .forEach(
            entry -> ledger.undone(entry).map(left -> back(left, entry)).ifPresent(because::add));
    last.held().entrySet().stream()
        .filter(one -> one.getValue().signum() < 0)
        .map(
            one ->
                names.of(one.getKey())
                    + " received "
                    + Numbers.words(one.getValue().negate())
                    + " shares more than were left of his own, which are there of the others")
        .forEach(because::add);
    if (deposit.flatMap(Act::shares).isEmpty()) {
      because.add("how many shares were deposited is not recorded; those of ESC Annex B are taken");
    }
    List<String> needs = new ArrayList<>();
    ledger.entries().stream()
        .filter(EscrowKeeping::groundless)
        .filter(entry -> Numbers.sum(ledger.gone(entry).values()).signum() > 0)
        .map(EscrowKeeping::what)
        .forEach(needs::add);
    last.held().keySet().stream()
        .flatMap(holder -> ledger.heirNeeded(holder, asked.asOf(), names).stream())
        .forEach(needs::add);
    ledger.heirs().died().keySet().stream()
        .filter(seller -> !last.held().containsKey(seller))
        .filter(seller -> ledger.heirs().passed(seller, asked.asOf(), names).isEmpty())
        .map(partner -> "to whom what " + names.of(partner) + " had in escrow passed")
        .forEach(needs::add);
    return needs.isEmpty()
        ? Judged.met(sum).withBecause(because)
        : Judged.need(sum).withNeeds(needs).withBecause(because);
  }

  /** What leaves for a claim or an expense leaves for one that the record names. */
  private static boolean groundless(EscrowLedger.Entry entry) {
    boolean named = !entry.what().isEmpty();
    return switch (entry.kind()) {
      case SET_OFF, EXPENSES -> !named;
      case DEPOSIT, SPLIT, RECEIPT, TRANSFER, RELEASE, RETURN -> false;
    };
  }

  private static String back(EscrowLedger.Entry left, EscrowLedger.Entry back) {
    return Stream.of(
                Optional.of(Numbers.words(back.sharesInAll()) + " shares")
                    .filter(words -> back.sharesInAll().signum() > 0),
                Optional.of(Amounts.words(AveragePrice.USD, back.usdInAll()))
                    .filter(words -> back.usdInAll().signum() > 0))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" and "))
        + " that left on "
        + Words.day(left.on())
        + " ("
        + left.id()
        + ") came back on "
        + Words.day(back.on());
  }

  private static String what(EscrowLedger.Entry entry) {
    return (entry.kind() == EscrowLedger.Kind.SET_OFF ? "which claim " : "which expense ")
        + Numbers.words(entry.sharesInAll().negate())
        + " shares went out for on "
        + Words.day(entry.on())
        + " ("
        + entry.id()
        + ")";
  }

  private static boolean incoming(EscrowLedger.Kind kind) {
    return kind == EscrowLedger.Kind.DEPOSIT
        || kind == EscrowLedger.Kind.SPLIT
        || kind == EscrowLedger.Kind.RECEIPT;
  }

  /**
   * Nobody receives more than his part of what is distributed (ESC 4(d)). As long as some of it is
   * still owed to him his row is open; that it is late is told with the delivery.
   */
  public static Judged proRata(Asked asked, EscrowLedger ledger, Release release, Names names) {
    String whose = asked.subject();
    if (!ledger.stood(whose)) {
      return Judged.exempt(
          ledger.withinPartnership(whose)
              ? "what passed to " + asked.name() + " is held in the name of the partnership"
              : "nothing in escrow passed to " + asked.name());
    }
    List<String> parts = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    boolean distributed = false;
    for (EscrowLedger.Entry entry : ledger.entries()) {
      if (entry.kind() != EscrowLedger.Kind.RELEASE || !entry.held().containsKey(whose)) {
        continue;
      }
      Part shares =
          Part.of(
              ledger.gone(entry), release.freeBefore(entry.id(), entry.on()), whose, WHOLE_SHARE);
      Part cash =
          Part.of(
              ledger.usdGone(entry), release.cashBefore(entry.id(), entry.on()), whose, TWO_CENTS);
      String what =
          Numbers.words(shares.given())
              + " shares on "
              + Words.day(entry.on())
              + ", of a part of "
              + Numbers.words(shares.due())
              + (cash.given().signum() == 0
                  ? ""
                  : ", and "
                      + Amounts.words(AveragePrice.USD, cash.given())
                      + " of a part of "
                      + Amounts.words(AveragePrice.USD, cash.due()));
      if (shares.tooMuch() || cash.tooMuch()) {
        return Judged.breach(
            asked.name() + " received more than his part: " + what,
            "the return of what he received too much");
      }
      if (shares.given().signum() + cash.given().signum() > 0
          && ledger.heirs().dead(whose, entry.on().minusDays(1))) {
        needs.add("who the heirs of " + asked.name() + " are, and that they received it");
      }
      distributed = true;
      if (!shares.nothing() || !cash.nothing()) {
        parts.add(what);
      }
    }
    ledger.heirNeeded(whose, asked.asOf(), names).ifPresent(needs::add);
    if (!needs.isEmpty()) {
      return Judged.need(
              parts.isEmpty()
                  ? "nothing was distributed for " + asked.name() + " yet"
                  : "in the place of " + asked.name() + ": " + String.join("; ", parts))
          .withNeeds(needs);
    }
    Optional<String> passed = ledger.heirs().passed(whose, asked.asOf(), names);
    if (passed.isPresent() && !ledger.gave(whose)) {
      return Judged.exempt(passed.get());
    }
    if (!distributed) {
      return Judged.need("nothing was distributed to the sellers yet", "the first distribution");
    }
    String received =
        parts.isEmpty()
            ? "nothing of what was distributed was the part of " + asked.name()
            : asked.name() + " received no more than his part: " + String.join("; ", parts);
    return new Undelivered(release, asked, names)
        .more(whose, received)
        .orElseGet(() -> Judged.met(received));
  }

  /** What went to a holder with one delivery, his part of it, and from where on it is too much. */
  private record Part(BigDecimal given, BigDecimal due, BigDecimal bound) {

    static Part of(
        Map<String, BigDecimal> gone,
        Map<String, BigDecimal> free,
        String holder,
        BigDecimal bound) {
      return new Part(
          gone.getOrDefault(holder, BigDecimal.ZERO),
          free.getOrDefault(holder, BigDecimal.ZERO).max(BigDecimal.ZERO),
          bound);
    }

    boolean nothing() {
      return given.signum() == 0 && due.signum() == 0;
    }

    boolean tooMuch() {
      return given.subtract(due).compareTo(bound) >= 0;
    }
  }

  /** Dividends and other distributions join the escrow (ESC 5). */
  public static Judged receipts(Asked asked, List<EscrowReceipt> receipts, EscrowPrice price) {
    List<EscrowReceipt> sorted =
        receipts.stream()
            .sorted(Comparator.comparing(EscrowReceipt::on).thenComparing(EscrowReceipt::id))
            .toList();
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    for (EscrowReceipt one : sorted) {
      String what = one.what() + ", " + Words.day(one.on());
      one.shares()
          .filter(number -> number.signum() > 0)
          .ifPresent(
              number ->
                  needs.add(
                      "whether "
                          + one.what()
                          + " came on every share alike: a dividend in shares is recorded as a"
                          + " recapitalization, which adjusts the price of a share too"));
      (one.joined() == Answer.NO ? wrong : one.joined() == Answer.YES ? joined : open).add(what);
    }
    price
        .splits()
        .forEach(
            split ->
                joined.add(split.what() + ", " + Words.day(split.on()) + ": numbers adjusted"));
    if (!wrong.isEmpty()) {
      return Judged.breach(
              "not added to the escrow: " + String.join("; ", wrong), "its payment into the escrow")
          .withBecause(joined);
    }
    if (!open.isEmpty()) {
      return Judged.need(
              "not known to be added to the escrow: " + String.join("; ", open),
              "whether it was added to the escrow")
          .withBecause(joined);
    }
    if (!asked.knownThrough(asked.asOf())) {
      return Judged.need(
              "what was distributed on the escrowed shares is not known through "
                  + Words.day(asked.asOf()),
              "whether anything was distributed on the escrowed shares")
          .withBecause(joined);
    }
    if (!needs.isEmpty()) {
      return Judged.need("added to the escrow: " + String.join("; ", joined)).withNeeds(needs);
    }
    return joined.isEmpty()
        ? Judged.met("nothing was distributed on the escrowed shares so far")
        : Judged.met("added to the escrow: " + String.join("; ", joined));
  }
}
