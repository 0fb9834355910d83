package longstop.indemnity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import longstop.calendar.DerivedDate;
import longstop.concluded.Allocation;
import longstop.concluded.Allocation.Part;
import longstop.concluded.Departures;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.Numbers;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.EscrowReceipt;
import longstop.deal.MovementKind;
import longstop.deal.Recapitalization;
import longstop.deal.Roles;
import org.junit.jupiter.api.Test;

/** Shares are conserved: what came in is what went out and what is held, to the last fraction. */
class EscrowLedgerTest {

  private static final long SEED = 19960829;
  private static final int DRAWS = 300;
  private static final LocalDate DEPOSIT = LocalDate.parse("2001-03-01");

  private static final Departures NONE = Departures.of(List.of(), List.of());

  private static final Roles ROLES =
      new Roles(
          "parent",
          "sub",
          "company",
          List.of("one", "two", "partnership"),
          Optional.of("partnership"),
          List.of("partner", "mate"),
          "one",
          "escrow",
          "exchange",
          List.of(),
          List.of(),
          "counsel",
          "counsel",
          "counsel",
          "accountants",
          Optional.empty());

  private static Part part(String id, String escrow) {
    BigDecimal zero = BigDecimal.ZERO;
    return new Part(id, zero, zero, zero, new BigDecimal(escrow), zero, Optional.of(zero));
  }

  private static final Allocation ALLOCATION =
      new Allocation(
          new BigDecimal(10000),
          new BigDecimal(1000),
          Optional.empty(),
          List.of(part("one", "600"), part("two", "300"), part("partnership", "100")),
          List.of(part("partner", "50"), part("mate", "50")));

  private static Act deposit(Optional<BigDecimal> shares) {
    Act act = Act.on(DEPOSIT);
    return new Act(
        act.on(),
        act.dated(),
        act.by(),
        act.signed(),
        act.writing(),
        act.covers(),
        act.satisfactory(),
        act.gaap(),
        shares,
        act.addressed(),
        act.note());
  }

  private static EscrowLedger replay(
      List<Recapitalization> splits, List<EscrowReceipt> receipts, List<EscrowMovement> movements) {
    return replay(Optional.empty(), splits, receipts, movements);
  }

  private static EscrowLedger replay(
      Optional<BigDecimal> deposited,
      List<Recapitalization> splits,
      List<EscrowReceipt> receipts,
      List<EscrowMovement> movements) {
    return replay(deposited, splits, receipts, movements, List.of());
  }

  private static EscrowLedger replay(
      Optional<BigDecimal> deposited,
      List<Recapitalization> splits,
      List<EscrowReceipt> receipts,
      List<EscrowMovement> movements,
      List<EscrowHeirs.Passing> passings) {
    return EscrowLedger.of(
        ALLOCATION,
        ROLES,
        DerivedDate.of(DEPOSIT),
        Optional.of(deposit(deposited)),
        splits,
        receipts,
        Departures.of(movements, splits),
        new EscrowHeirs(
            passings.stream().sorted(Comparator.comparing(EscrowHeirs.Passing::id)).toList(),
            Map.of()));
  }

  private static EscrowMovement out(String id, int day, Map<String, BigDecimal> shares) {
    return new EscrowMovement(
        id,
        DEPOSIT.plusDays(day),
        MovementKind.RELEASE,
        shares,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Answer.UNKNOWN,
        Optional.empty());
  }

  private static EscrowReceipt dividend(String id, int day, int shares, int usd, Answer joined) {
    return new EscrowReceipt(
        id,
        DEPOSIT.plusDays(day),
        "dividend",
        Optional.of(new BigDecimal(shares)),
        Optional.of(new BigDecimal(usd)),
        joined,
        Optional.empty());
  }

  private static BigDecimal held(EscrowLedger ledger, int day) {
    return Numbers.sum(ledger.held(DEPOSIT.plusDays(day)).values());
  }

  @Test
  void holdsNothingBeforeTheDeposit() {
    EscrowLedger none =
        EscrowLedger.of(
            ALLOCATION,
            ROLES,
            DerivedDate.of(DEPOSIT),
            Optional.empty(),
            List.of(),
            List.of(),
            NONE,
            EscrowHeirs.none());
    assertThat(none.deposited()).isFalse();
    assertThat(none.held(DEPOSIT)).isEmpty();
    assertThat(held(replay(List.of(), List.of(), List.of()), -1)).isEqualByComparingTo("0");
  }

  @Test
  void startsFromWhatWasDeposited() {
    EscrowLedger ledger = replay(Optional.of(new BigDecimal(900)), List.of(), List.of(), List.of());
    // 900 of 1,000: 540 of 600, 270 of 300 and 90 of 100.
    assertThat(ledger.held(DEPOSIT).values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("540", "270", "90");
  }

  @Test
  void takesAPartnersPartFromThePartnership() {
    EscrowLedger ledger =
        replay(
            List.of(), List.of(), List.of(out("m", 5, Map.of("partner", new BigDecimal("12.5")))));
    assertThat(ledger.held(DEPOSIT.plusDays(5)).get("partnership")).isEqualByComparingTo("87.5");
  }

  @Test
  void splitsBeforeItPaysOnTheSameDay() {
    Recapitalization split =
        new Recapitalization("s", DEPOSIT.plusDays(5), "split", new BigDecimal(2), BigDecimal.ONE);
    EscrowLedger ledger =
        replay(List.of(split), List.of(), List.of(out("m", 5, Map.of("two", new BigDecimal(600)))));
    // 300 become 600, which all go out; 600 and 100 become 1,200 and 200.
    assertThat(held(ledger, 5)).isEqualByComparingTo("1400");
    assertThat(ledger.overdrawn(false)).isEmpty();
  }

  @Test
  void addsOnlyWhatJoinedIt() {
    EscrowLedger ledger =
        replay(
            List.of(),
            List.of(dividend("a", 3, 10, 100, Answer.YES), dividend("b", 4, 99, 99, Answer.NO)),
            List.of());
    assertThat(held(ledger, 9)).isEqualByComparingTo("1010");
    assertThat(Numbers.sum(ledger.cash(DEPOSIT.plusDays(9)).values())).isEqualByComparingTo("100");
  }

  @Test
  void tellsWhenMoreLeftThanWasThere() {
    EscrowLedger ledger =
        replay(List.of(), List.of(), List.of(out("m", 5, Map.of("two", new BigDecimal(301)))));
    assertThat(ledger.overdrawn(false).map(EscrowLedger.Entry::id)).contains("m");
  }

  @Test
  void addsNothingForOneOfWhomTooMuchLeft() {
    EscrowLedger ledger =
        replay(
            List.of(),
            List.of(dividend("a", 6, 0, 70, Answer.YES)),
            List.of(out("m", 5, Map.of("two", new BigDecimal(301)))));
    // 600 and 100 are held for the others: of USD 70 they have 60 and 10.
    assertThat(ledger.cash(DEPOSIT.plusDays(9)).values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(60), BigDecimal.ZERO, new BigDecimal(10));
  }

  @Test
  void refusesBooksThatDoNotBalance() {
    EscrowLedger good = replay(List.of(), List.of(), List.of());
    EscrowLedger.Entry first = good.entries().get(0);
    EscrowLedger.Entry wrong =
        new EscrowLedger.Entry(
            first.on(),
            first.kind(),
            first.id(),
            first.what(),
            first.shares(),
            first.usd(),
            first.part(),
            Map.of("one", BigDecimal.ONE),
            first.cash());
    assertThatThrownBy(() -> new EscrowLedger(List.of(wrong), NONE, EscrowHeirs.none()))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Whose place passes, wholly or in part; heirs may be sellers, partners and others. */
  private static EscrowHeirs.Passing death(String id, int day, Random random) {
    List<String> mortal = List.of("one", "two", "partner", "mate");
    List<String> heirs = List.of("heir", "mate", "two", "partnership", "other", "one");
    String from = mortal.get(random.nextInt(mortal.size()));
    List<String> others = heirs.stream().filter(one -> !one.equals(from)).toList();
    BigDecimal all = BigDecimal.valueOf(10 + random.nextInt(60_000), random.nextInt(3));
    BigDecimal part = random.nextBoolean() ? BigDecimal.ONE : new BigDecimal("0.4375");
    return new EscrowHeirs.Passing(
        DEPOSIT.plusDays(day),
        id,
        from,
        others.get(random.nextInt(others.size())),
        all.multiply(part),
        all,
        random.nextBoolean());
  }

  /** Comes back once, wholly or by half. */
  private static EscrowMovement back(EscrowMovement left, int days, boolean whole) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>(left.shares());
    shares.replaceAll((id, number) -> whole ? number : number.multiply(new BigDecimal("0.5")));
    return new EscrowMovement(
        "back-" + left.id(),
        left.on().plusDays(days),
        MovementKind.RETURN,
        shares,
        Map.of(),
        Optional.empty(),
        Optional.of(left.id()),
        Answer.UNKNOWN,
        Optional.empty());
  }

  @Test
  void passesWhatWasOutWhenItComesBack() {
    LocalDate death = DEPOSIT.plusDays(20);
    EscrowMovement early = out("m", 10, Map.of("two", new BigDecimal(300)));
    BigDecimal all = new BigDecimal(150);
    BigDecimal third = new BigDecimal(50);
    EscrowLedger ledger =
        replay(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(early, back(early, 20, false)),
            List.of(new EscrowHeirs.Passing(death, "d", "two", "heir", third, all, false)));
    // 150 of 300 come back: a third of them for the heir.
    assertThat(ledger.held(DEPOSIT.plusDays(40)).get("heir")).isEqualByComparingTo("50");
    assertThat(ledger.held(DEPOSIT.plusDays(40)).get("two")).isEqualByComparingTo("100");
  }

  @Test
  void conservesSharesWhateverHappensInWhateverOrder() {
    Random random = new Random(SEED);
    for (int i = 0; i < DRAWS; i++) {
      List<Recapitalization> splits = new ArrayList<>();
      List<EscrowReceipt> receipts = new ArrayList<>();
      List<EscrowMovement> movements = new ArrayList<>();
      List<EscrowHeirs.Passing> passings = new ArrayList<>();
      for (int j = 0; j < random.nextInt(10); j++) {
        int day = random.nextInt(400);
        switch (random.nextInt(5)) {
          case 0 ->
              splits.add(
                  new Recapitalization(
                      "s" + j,
                      DEPOSIT.plusDays(day),
                      "split",
                      new BigDecimal(1 + random.nextInt(7)),
                      new BigDecimal(1 + random.nextInt(7))));
          case 1 ->
              receipts.add(
                  dividend("r" + j, day, random.nextInt(50), random.nextInt(900), Answer.YES));
          case 2 -> passings.add(death("d" + j, day, random));
          default -> {
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            shares.put("one", BigDecimal.valueOf(random.nextInt(300), 1));
            shares.put("two", BigDecimal.valueOf(random.nextInt(100), 2));
            shares.put("heir", BigDecimal.valueOf(random.nextInt(100), 1));
            shares.put("partner", BigDecimal.valueOf(random.nextInt(500), 1));
            shares.put("partnership", BigDecimal.valueOf(random.nextInt(300), 1));
            EscrowMovement out = out("m" + j, day, shares);
            movements.add(out);
            if (random.nextBoolean()) {
              movements.add(back(out, random.nextInt(90), random.nextBoolean()));
            }
          }
        }
      }
      Optional<BigDecimal> deposited =
          Optional.of(BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(4)))
              .filter(number -> random.nextBoolean());
      EscrowLedger ledger = replay(deposited, splits, receipts, movements, passings);
      if (deposited.isPresent()) {
        assertThat(ledger.entries().get(0).sharesInAll()).isEqualByComparingTo(deposited.get());
      }
      sellersHaveWhatTheLedgerHolds(ledger);
      BigDecimal in =
          Numbers.sum(ledger.entries().stream().map(EscrowLedger.Entry::sharesInAll).toList());
      assertThat(in).isEqualByComparingTo(held(ledger, 500));
      Collections.shuffle(splits, random);
      Collections.shuffle(receipts, random);
      Collections.shuffle(movements, random);
      Collections.shuffle(passings, random);
      assertThat(replay(deposited, splits, receipts, movements, passings)).isEqualTo(ledger);
    }
  }

  /** Place by place, with partners and heirs, after each event. */
  private static void sellersHaveWhatTheLedgerHolds(EscrowLedger ledger) {
    EscrowBooks books = EscrowBooks.of(ALLOCATION, ROLES, ledger, List.of(), List.of(), false);
    for (EscrowLedger.Entry entry : ledger.entries()) {
      Interests there = books.through(entry.on());
      Map<String, BigDecimal> held = there.byHolder(there.held());
      ledger
          .held(entry.on())
          .forEach(
              (holder, number) ->
                  assertThat(held.getOrDefault(holder, BigDecimal.ZERO))
                      .isEqualByComparingTo(number));
    }
  }
}
