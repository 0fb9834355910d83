package longstop.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Deal;
import longstop.deal.Route;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.intake.Intake;
import longstop.located.Mark;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.YamlReader;
import longstop.question.Windows.Cell;
import longstop.question.Windows.Kind;
import longstop.question.Windows.Lot;
import longstop.question.Windows.Row;
import longstop.question.Windows.To;
import longstop.question.Windows.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When sellers may sell, on the deal that closed on 29 Aug 1996. The first combined results, the
 * Form 10-Q for the quarter to 30 Sep 1996, are of 12 Nov 1996 (public filing).
 */
class WindowSearchTest {

  private static final Intake INTAKE = new Intake(Clock.systemUTC());
  private static final LocalDate AS_OF = LocalDate.of(1996, 11, 12);
  private static final LocalDate CLOSING = LocalDate.of(1996, 8, 29);

  /** Schedule 1.2 and a tenth in escrow: Bormann 95,000 shares, 9,500 of them in escrow. */
  @Test
  void aHolderHasFreeSharesAndSharesInEscrow() {
    Windows.Seller bormann = seller("bormann", "{}");
    assertThat(bormann.since()).isEqualTo(CLOSING);
    assertThat(bormann.lots()).extracting(Lot::kind).containsExactly(Kind.FREE, Kind.WITH_ESCROW);
    assertThat(bormann.lots()).extracting(Lot::shares).containsExactly(85_500, 95_000);
  }

  /**
   * SPA 5.14 binds longest, to 12 Nov 1996; to a U.S. person SPA 7.1(a)(i) as well, prior to 40
   * days after the Closing, so through 7 Oct 1996. On the day of publication the answer turns on a
   * reading.
   */
  @Test
  void theFreeSharesAreLockedUpUntilCombinedResultsArePublic() {
    Lot free = seller("bormann", "{}").lots().get(0);
    for (To to : List.of(To.NON_US_PERSON, To.US_PERSON)) {
      Way way = way(free, to, Optional.empty());
      assertThat(way.earliest().byDefault()).isEqualTo(DerivedDate.of(AS_OF));
      assertThat(way.earliest().underEvery()).isEqualTo(DerivedDate.of(AS_OF.plusDays(1)));
      assertThat(way.earliest().binding().keySet()).containsExactly("SPA 5.14");
      assertThat(way.clears()).anyMatch(clear -> clear.contains("30 days of combined operations"));
    }
    assertThat(free.rows())
        .extracting(Row::from)
        .containsExactly(CLOSING, LocalDate.of(1996, 10, 8), AS_OF, AS_OF.plusDays(1));
    assertThat(free.rows().get(0).cells())
        .containsEntry(To.NON_US_PERSON, new Cell(Verdict.NO, List.of("SPA 5.14")))
        .containsEntry(To.US_PERSON, new Cell(Verdict.NO, List.of("SPA 5.14", "SPA 7.1(a)(i)")));
    assertThat(free.rows().get(2).cells().get(To.US_PERSON).verdict())
        .isEqualTo(Verdict.DEPENDS_ON_READING);
  }

  /** Two years by the law of 1996; one year since 29 Apr 1997: 29 Aug 1997. */
  @Test
  void rule144WaitsForTheHoldingPeriodOfTheLawThatIsToCome() {
    Way way = way(seller("bormann", "{}").lots().get(0), To.US_PERSON, Optional.of(Route.RULE_144));
    assertThat(way.earliest().byDefault()).isEqualTo(DerivedDate.of(LocalDate.of(1997, 8, 29)));
    assertThat(way.earliest().underEvery()).isEqualTo(DerivedDate.of(LocalDate.of(1997, 8, 30)));
    assertThat(way.earliest().binding())
        .containsExactly(entry("Section 5", List.of("Rule 144(d)")));
  }

  /** ESC 1(c): nobody knows the day on which the Escrow Agent delivers; not before the record. */
  @Test
  void sharesInEscrowWaitForTheEscrowAgent() {
    Way way = way(seller("bormann", "{}").lots().get(1), To.NON_US_PERSON, Optional.empty());
    assertThat(way.earliest().byDefault())
        .isEqualTo(
            new DerivedDate.NotBefore(AS_OF.plusDays(1), "the Escrow Agent delivers the shares"));
    assertThat(way.earliest().binding().keySet()).containsExactly("ESC 1(c)");
  }

  /** Five percent of 475,000, less a tenth: 21,375, of which the partner holds none himself. */
  @Test
  void aPartnersPartComesThroughThePartnership() {
    List<Lot> lots = seller("haack", "{}").lots();
    assertThat(lots).extracting(Lot::kind).containsExactly(Kind.DISTRIBUTION, Kind.WITH_PART);
    assertThat(lots).extracting(Lot::shares).containsExactly(21_375, 21_375);
    Way part = way(lots.get(0), To.PARTNER, Optional.empty());
    // Handing the shares on is no disposal by default (trap T-17), from the Closing on.
    assertThat(part.earliest().byDefault()).isEqualTo(DerivedDate.of(LocalDate.of(1996, 8, 29)));
    // By clear days the consent of his spouse of 26 August 1996 came a day late (traps T-06, T-82).
    assertThat(part.earliest().underEvery()).isInstanceOf(DerivedDate.Never.class);
    Way sale = way(lots.get(1), To.US_PERSON, Optional.empty());
    assertThat(sale.earliest().byDefault().fixed()).isEmpty();
    assertThat(sale.earliest().binding().keySet()).containsExactly("SPA 1.2(a)/holdings");
  }

  /** Made up: the partnership has handed his part on; since then he holds it himself. */
  @Test
  void whatWasHandedOnIsFreeAndNoLongerThePartnerships() {
    Windows.Seller haack =
        seller(
            "haack",
            "record: { disposals: { d1: { on: 1996-09-10, seller: gbr, shares: 21375, kind:"
                + " distribution, to: haack } } }");
    assertThat(haack.since()).isEqualTo(LocalDate.of(1996, 9, 10));
    assertThat(haack.lots()).extracting(Lot::kind).containsExactly(Kind.FREE);
    assertThat(haack.lots()).extracting(Lot::shares).containsExactly(21_375);
  }

  /** Half a percent of the escrow is 237.5 shares: whole shares alone are sold (trap T-19). */
  @Test
  void countsWholeSharesAlone() {
    assertThat(seller("sternke", "{}").lots())
        .extracting(Lot::shares)
        .containsExactly(2_137, 2_137);
  }

  /** The earliest day, and every row, are those of days that are tried one by one. */
  @ParameterizedTest
  @CsvSource({
    "bormann, 85500, 0, NON_US_PERSON, us_person: no, 1996-11-12",
    "bormann, 85500, 0, US_PERSON, us_person: yes, 1996-11-12",
    "bormann, 85500, 0, NON_US_PERSON, us_person: no, 1999-12-31",
    "schrimpe, 90250, 1, US_PERSON, us_person: yes, 1996-11-12",
    "schrimpe, 90250, 1, US_PERSON, us_person: yes, 1999-12-31",
    "haack, 21375, 1, NON_US_PERSON, us_person: no, 1996-11-12",
    "haack, 21375, 1, NON_US_PERSON, us_person: no, 1999-12-31",
  })
  void theWindowsAreThoseOfDaysTriedOneByOne(
      String seller, int shares, int place, To to, String buyer, LocalDate asOf) {
    LocalDate last = LocalDate.of(1996, 11, 20);
    StringBuilder proposals = new StringBuilder("proposals:\n");
    for (LocalDate day = CLOSING; !day.isAfter(last); day = day.plusDays(1)) {
      proposals.append(
          "  p%s: { seller: %s, shares: %s, on: %s, to: { %s } }\n"
              .formatted(day, seller, shares, day, buyer));
    }
    Deal deal = deal(proposals.toString());
    List<SaleAnswer> tried = Sales.alternatives(deal, asOf, deal.proposals().values(), false);
    Lot lot = WindowSearch.of(deal("{}"), asOf, List.of(seller)).sellers().get(0).lots().get(place);
    assertThat(lot.shares()).isEqualTo(shares);
    assertThat(way(lot, to, Optional.empty()).earliest().byDefault().possibleFrom())
        .contains(
            tried.stream()
                .filter(answer -> !refused(answer))
                .map(answer -> answer.proposal().on())
                .findFirst()
                .orElseThrow());
    for (SaleAnswer answer : tried) {
      LocalDate day = answer.proposal().on();
      Row row =
          lot.rows().stream()
              .filter(one -> !one.from().isAfter(day))
              .reduce((one, later) -> later)
              .orElseThrow();
      assertThat(row.cells().get(to).verdict()).as("%s", day).isEqualTo(answer.verdict());
      assertThat(row.cells().get(to).deciding())
          .as("%s", day)
          .isEqualTo(answer.deciding().stream().map(one -> one.finding().clause()).toList());
    }
  }

  private static boolean refused(SaleAnswer answer) {
    return answer.findings().stream()
        .anyMatch(one -> one.gating() && one.finding().status() == Status.VIOLATED);
  }

  private static Way way(Lot lot, To to, Optional<Route> under) {
    return lot.ways().stream()
        .filter(way -> way.to() == to && way.under().equals(under))
        .findFirst()
        .orElseThrow();
  }

  private static Windows.Seller seller(String id, String change) {
    return WindowSearch.of(deal(change), AS_OF, List.of(id)).sellers().get(0);
  }

  private static Deal deal(String change) {
    Path file = Path.of("fixtures/deals/isocor-netcs-closed.yaml");
    Node name = new Node.Scalar(Mark.startOf("test"), file.getFileName().toString(), true);
    Node base = INTAKE.base(file, name, new Problems()).orElseThrow();
    Node patch = YamlReader.read("test.yaml", change, new Problems()).orElseThrow();
    return INTAKE.read(MergePatch.apply(base, patch), new Problems())
            instanceof Intake.Result.Accepted accepted
        ? accepted.deal()
        : fail("not accepted");
  }
}
