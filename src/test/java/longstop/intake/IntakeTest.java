package longstop.intake;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import longstop.deal.Deal;
import longstop.intake.Intake.Result.Accepted;
import longstop.intake.Intake.Result.Refused;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deal is refused for, and where it is told. */
class IntakeTest {

  private static final Clock TODAY = Clock.fixed(Instant.parse("1997-06-02T12:00:00Z"), UTC);
  private static final Intake INTAKE = new Intake(TODAY);
  private static final Path REAL = Path.of("fixtures/deals/isocor-netcs-ready.yaml");

  private static Intake.Result read(String patch) {
    Problems problems = new Problems();
    Node base = new Overlay().read(REAL, problems).orElseThrow();
    Node change = YamlReader.read("p.yaml", patch, problems).orElseThrow();
    return INTAKE.read(MergePatch.apply(base, change), problems);
  }

  private static List<String> problems(String patch) {
    return read(patch) instanceof Refused refused
        ? refused.problems().sorted().stream().map(Problem::words).toList()
        : List.of();
  }

  @Test
  void acceptsTheRealDeal() {
    Intake.Result result = INTAKE.read(Path.of("fixtures/deals/isocor-netcs.yaml"));
    assertThat(result).isInstanceOf(Accepted.class);
    Deal deal = ((Accepted) result).deal();
    assertThat(deal.roles().sellers()).hasSize(10);
    assertThat(deal.record().publications()).hasSize(2);
  }

  @Test
  void saysThatAFileIsMissing() {
    Intake.Result result = INTAKE.read(Path.of("nowhere.yaml"));
    assertThat(result).isInstanceOf(Refused.class);
    assertThat(((Refused) result).problems().words()).contains("there is no such file");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(
            problems(
                """
                roles: { agent: bruders }
                terms: { price: { quota_count: 13 } }
                record: { complete_through: 1997-06-03 }
                """))
        .hasSize(3);
  }

  /** SPA 9.1(a): the Agent signs for all sellers, also where a seller is the Agent. */
  @Test
  void saysHowTheAgentSigns() {
    assertThat(
            problems(
                """
                record: { acts: { SPA 1.6(b)(vi): { on: 1996-08-29, signed: { brueders: agent } } } }
                """))
        .singleElement()
        .asString()
        .contains("p.yaml:1:63: the Agent signs as agent for all sellers together")
        .contains("expected sellers: agent");
  }

  /** What cannot be read hides nothing else: a key, a type and a day that are wrong, and an id. */
  @Test
  void tellsWhoIsNobodyBesideWhatCannotBeRead() {
    assertThat(
            problems(
                """
                roles: { agent: bruders, parent: bormann }
                terms: { price: { capital: much }, closing: { on: 1996-02-30 } }
                record:
                  completethrough: 1996-08-29
                  complete_through: 1997-06-03
                  acts: { SPA 6.1(a): { on: 1996-02-30, signed: { isokor: president } } }
                  endings: { e: { ends: nothing } }
                  prices: [ 1 ]
                """))
        .satisfiesExactlyInAnyOrder(
            text -> assertThat(text).contains("p.yaml:1:17: \"bruders\" is no party of this deal"),
            text -> assertThat(text).contains("p.yaml:1:34: \"bormann\" is a natural person"),
            text -> assertThat(text).contains("p.yaml:2:28: \"much\" is not a number"),
            text -> assertThat(text).contains("p.yaml:2:51: the day 1996-02-30 does not exist"),
            text -> assertThat(text).contains("p.yaml:4:3: unknown key \"completethrough\""),
            text -> assertThat(text).contains("p.yaml:5:21: Tue 3 Jun 1997 is after today"),
            text -> assertThat(text).contains("p.yaml:6:29: the day 1996-02-30 does not exist"),
            text -> assertThat(text).contains("p.yaml:6:51: \"isokor\" is no party of this deal"),
            text -> assertThat(text).contains("p.yaml:7:14: the key \"on\" is missing"),
            text -> assertThat(text).contains("p.yaml:7:25: \"nothing\" is no event"),
            text -> assertThat(text).contains("p.yaml:8:11: a list stands here"));
  }

  /** A place with one problem is not told twice, and no id is missed that stands in a bad fact. */
  @Test
  void tellsNothingThatFollowsFromAnotherMistake() {
    assertThat(
            problems(
                """
                parties: { brueders: { kind: frim } }
                roles: { agent: [brueders] }
                record:
                  orders: { o: { source: court, what: x } }
                  endings: { e: { on: 1996-08-29, ends: o } }
                """))
        .hasSize(3)
        .noneMatch(text -> text.contains("is no "));
  }

  /** Each of these is one problem, told at its place with what was expected. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          roles: { agent: bruders } | p.yaml:1:17: "bruders" is no party of this deal | Did you mean "brueders"?
          { roles: { parent: bormann }, record: { fees: ~ } } | p.yaml:1:20: "bormann" is a natural person | another kind
          roles: { employees: [gbr, brueders, grohmann, haack, korfmacher, koehler, kuhlbars, roehrig, schaefer, schrimpe, sternke] } | p.yaml:1:22: "gbr" is no natural person | kind individual
          roles: { acquisition_sub: isocor } | parent, acquisition_sub and company are not three parties | three different ids
          roles: { asset_liability_excluded: [blawie] } | p.yaml:1:37: "blawie" is no seller in this deal | schaefer
          parties: { sellers: { name: x, kind: firm } } | p.yaml:1:12: "sellers" cannot be the id of a party | letters
          parties: { isocor: { married: yes } } | p.yaml:1:31: only a natural person is married | individual
          readings: { business-days: berlin } | p.yaml:1:13: "business-days" is no reading | Did you mean "business-day"?
          readings: { business-day: london } | p.yaml:1:27: "london" is no option of this reading | us-federal
          terms: { price: { quota_count: 13 } } | p.yaml:1:32: there are 14 quotas, not 13 | expected 14
          terms: { price: { capital: 100001 } } | the quotas add up to 100000, not to 100001 | expected 100000
          terms: { price: { partner_percentages: { haack: 4 } } } | these add up to 10; | expected 11, the partnership's part
          terms: { price: { aggregate_shares: 0 } } | p.yaml:1:37: this is zero | more than zero
          terms: { price: { capital_currency: DMK } } | p.yaml:1:37: "DMK" is no currency | ISO code
          terms: { price: { escrow_percent: 101 } } | p.yaml:1:35: 101 percent is too much | at most 100
          terms: { indemnity: { basket: -1 } } | p.yaml:1:31: -1 is below zero | zero or more
          terms: { covenants: { combined_days: -1 } } | p.yaml:1:38: -1 is below zero | zero or more
          terms: { closing: { latest: 1996-08-28 } } | p.yaml:1:29: Wed 28 Aug 1996 is before the day of the Closing | Thu 29 Aug 1996 or a later day
          terms: { closing: { zone: Berlin } } | p.yaml:1:27: "Berlin" is no time zone | Europe/Berlin
          terms: { closing: { company_opinion_sections: ["2.99"] } } | p.yaml:1:48: "2.99" is no section | such as 2.14(a)
          terms: { termination: { outside_date: 1996-08-30 } } | is before the last day for the Closing | Sat 31 Aug 1996 or a later day
          terms: { indemnity: { objection_days: 40 } } | p.yaml:1:39: the Agent could object until the escrow has been reduced for the claim | fewer than reduction_within_days, which are 40
          terms: { indemnity: { reduction_not_before_days: 41 } } | the escrow could never be reduced for a claim | no more than reduction_within_days, which are 40
          record: { complete_through: 1997-06-03 } | p.yaml:1:29: Tue 3 Jun 1997 is after today | a day through Mon 2 Jun 1997
          record: { loans: { late: { on: 1996-08-30, lender: roehrig } } } | Fri 30 Aug 1996 is after the signing, and SPA 5.9 is about loans made before it | Thu 29 Aug 1996 or an earlier day
          record: { closing: { on: 1996-08-28 } } | p.yaml:1:26: Wed 28 Aug 1996 is before the signing | Thu 29 Aug 1996 or a later day
          record: { prices: { 1996-02-30: 9 } } | p.yaml:1:21: "1996-02-30" is not a date | year-month-day
          record: { acts: { SPA 5.88: { on: 1996-08-29 } } } | p.yaml:1:19: "SPA 5.88" is no clause of the register | Did you mean "SPA 5.8"?
          record: { acts: { SPA 5.8: { on: 1996-08-29 } } } | p.yaml:1:19: SPA 5.8 is asked of several, one by one | under acts_by_party
          record: { acts: { SPA 1.6(a)(iv): { on: 1996-08-29 } } } | p.yaml:1:19: SPA 1.6(a)(iv) is decided limb by limb | SPA 1.6(a)(iv)/parent
          record: { acts: { SPA 6.1(a): { on: 1996-08-29, signed: { isokor: president } } } } | p.yaml:1:59: "isokor" is no party | Did you mean "isocor"?
          record: { acts_by_party: { SPA 6.1(a): { isocor: { on: 1996-08-29 } } } } | p.yaml:1:28: SPA 6.1(a) is asked once | under acts
          record: { acts_by_party: { SPA 5.8: { gbr: { on: 1996-08-22 } } } } | p.yaml:1:39: SPA 5.8 is not asked of "gbr" | one of bormann
          record: { employments: { bormann: { on: 1996-08-29 } } } | p.yaml:1:26: "bormann" is no employee | one of brueders
          record: { tax_forms: { haack: { on: 1996-08-29, form: w-8 } } } | p.yaml:1:24: "haack" is no holder of quotas | one of bormann
          record: { waivers: { w: { on: 1996-08-28, of: SPA 6.2, signed: { isocor: president } } } } | p.yaml:1:47: "SPA 6.2" is no clause | such as SPA 5.8
          record: { waivers: { w: { on: 1996-08-28, of: SPA 6.2(a), party: haack } } } | SPA 6.2(a) is asked once | no party
          record: { matters: { m: { on: 1996-08-29, contradicts: [SPA 2.1], what: x, party: haack } } } | SPA 2.1 is asked once | no party
          record: { matters: { m: { on: 1996-08-29, contradicts: [SPA 11.8], what: x } } } | no rule weighs what contradicts SPA 11.8 | a representation or a covenant
          record: { matters: { m: { on: 1996-08-29, contradicts: [SPA 6.2(e)], what: x } } } | p.yaml:1:57: no rule weighs what contradicts SPA 6.2(e) | recorded as an act
          record: { orders: { o: { on: 1996-08-29, source: court, what: x } }, proceedings: { o: { on: 1996-08-29, source: private, what: x } } } | "o" is the id of something else | an id that is not used
          record: { acts: { SPA 6.2(k): { on: 1996-08-29 } } } | p.yaml:1:19: no rule looks for an act under SPA 6.2(k) | such as SPA 6.1(a)
          record: { acts_by_party: { SPA 1.1: { gbr: { on: 1996-08-29 } } } } | p.yaml:1:28: no rule looks for an act under SPA 1.1 | such as SPA 6.1(a)
          record: { requests: { r: { on: 1996-08-29, under: SPA 5.5/parent, by: isocor, to: netcs, what: x } } } | p.yaml:1:51: no rule looks for a request under SPA 5.5/parent | SPA 5.16
          record: { occurrences: { o: { on: 1996-08-29, under: SPA 4.1/business, by: netcs, what: x } } } | p.yaml:1:54: no rule looks for a notice under SPA 4.1/business | SPA 4.1/notice, SPA 5.15
          record: { amendments: { a: { on: 1996-08-28, under: SPA 1.4, what: x } } } | p.yaml:1:53: SPA 1.4 changes nothing of the agreement | SPA 10.3, SPA 10.4
          record: { terminations: { t: { on: 1996-08-28, under: SPA 10.1, by: [isocor] } } } | p.yaml:1:55: SPA 10.1 holds several rights | SPA 10.1(b)/parent
          record: { orders: { o: { on: 1996-08-29, source: private, what: x } } } | p.yaml:1:50: a private person gives no orders | court or government
          record: { proceedings: { o: { on: 1996-08-29, source: court, what: x } } } | p.yaml:1:55: a court brings no proceedings | under orders
          record: { announcements: { a: { on: 1996-08-29, by: coopers-lybrand } } } | p.yaml:1:53: "coopers-lybrand" is no party to the agreement, and nobody else discloses under SPA 5.4 | Parent, Acquisition Sub, the Company or a seller
          record: { occurrences: { o: { on: 1996-08-29, what: x, under: SPA 5.15, by: dresdner-bank } } } | "dresdner-bank" is no party to the agreement, and nobody else gives notice under SPA 5.15 | or a seller
          record: { requests: { r: { on: 1996-08-29, under: SPA 5.16, by: isocor, to: doeser-amereller-noack, what: x } } } | p.yaml:1:77: "doeser-amereller-noack" is no party to the agreement, and nobody else is asked under SPA 5.16 | or a seller
          record: { requests: { r: { on: 1996-08-29, under: SPA 5.2, by: blawie, to: netcs, what: x } } } | p.yaml:1:64: "blawie" is no party to the agreement, and nobody else requests under SPA 5.2 | or a seller
          record: { requests: { r: { on: 1996-08-29, under: SPA 5.16, by: isocor, to: netcs, what: x, described: no } } } | only of a demand under SPA 5.11/waiver is it asked what the letter describes | or another clause
          record: { requests: { r: { on: 1996-08-29, under: SPA 5.16, by: netcs, to: netcs, what: x } } } | "netcs" asks itself | another party to the agreement
          record: { proceedings: { o: { on: 1996-08-29, source: government, what: x, seeks_restraint: no, seeks_prohibition: yes } } } | p.yaml:1:116: what seeks a prohibition seeks a restraint | seeks_restraint: yes
          record: { endings: { e: { on: 1996-08-29, ends: nothing } } } | p.yaml:1:49: "nothing" is no event of this record | one of
          record: { amendments: { a: { on: 1996-08-28, under: SPA 10.3, what: x, changes: { closing.last: "1996-09-02" } } } } | there is no term closing.last | closing.latest
          """)
  void refusesWhatDoesNotFit(String patch, String what, String expected) {
    List<String> problems = problems(patch);
    assertThat(problems).as(String.join("\n", problems)).hasSize(1);
    assertThat(problems.get(0)).contains(what).contains(expected);
  }

  @Test
  void refusesASecondEnding() {
    assertThat(
            problems(
                """
                record:
                  orders: { o: { on: 1996-08-20, source: court, what: x } }
                  endings:
                    first: { on: 1996-08-22, ends: o }
                    again: { on: 1996-08-23, ends: o }
                """))
        .singleElement()
        .asString()
        .contains("p.yaml:5:36: \"o\" has ended already, by first");
  }

  @Test
  void refusesAnEndingBeforeTheBeginning() {
    assertThat(
            problems(
                """
                record:
                  orders: { o: { on: 1996-08-20, source: court, what: x } }
                  endings: { e: { on: 1996-08-19, ends: o } }
                """))
        .singleElement()
        .asString()
        .contains("p.yaml:3:23: Mon 19 Aug 1996 is before o began");
  }

  @Test
  void refusesPercentagesThatAreNotTheQuotas() {
    assertThat(problems("terms: { price: { percentages: { bormann: 21, brueders: 14 } } }"))
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("21 percent is not the part").contains("20"))
        .anySatisfy(text -> assertThat(text).contains("14 percent is not the part").contains("15"));
  }

  @Test
  void refusesAHolderOfWhomNothingIsSaid() {
    assertThat(problems("terms: { price: { escrow_shares: { haack: ~ } } }"))
        .singleElement()
        .asString()
        .contains("nothing is said of haack");
  }

  @Test
  void acceptsTheDayOfTodayAndWhatLiesAhead() {
    assertThat(
            problems(
                """
                record:
                  complete_through: 1997-06-02
                  contracts:
                    c: { on: 1996-08-01, what: a lease, terminable_on: 2005-12-31 }
                """))
        .isEmpty();
  }
}
