package longstop.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import longstop.deal.Deal;
import longstop.deal.Proposal;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.intake.Intake;
import longstop.located.Mark;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of every answer to whether shares may be sold. Events here are made up. */
class SalesPropertiesTest {

  private static final Intake INTAKE = new Intake(Clock.systemUTC());
  private static final LocalDate AS_OF = LocalDate.of(1999, 12, 31);

  /**
   * Beside the closed deal: a delivery from escrow, a late consent, sales, an affiliate and so on.
   */
  private static final String RECORD =
      """
      record:
        complete_through: 1999-12-31
        acts_by_party: { SPA 5.8: { koehler: { on: 1996-12-03 } } }
        escrow_movements:
          r1: { on: 1997-04-15, kind: release, shares: { bormann: 9500 } }
        disposals:
          d1: { on: 1996-09-10, seller: gbr, shares: 21375, kind: distribution, to: haack }
          d2: { on: 1997-09-15, seller: bormann, shares: 80000, under: rule-144 }
        affiliations: { a1: { on: 1996-08-29, party: schrimpe, by_office_only: no } }
        delinquencies: { late: { on: 1998-05-15, what: a quarterly report } }
        registrations: { s3: { on: 1998-03-02, sellers: [roehrig] } }
        endings:
          ceased: { on: 1997-10-01, ends: a1 }
          filed: { on: 1998-05-20, ends: late }
          withdrawn: { on: 1998-03-20, ends: s3 }
        market:
          reporting_since: 1996-03-14
          reports_complete: yes
          outstanding: { 1996-11-12: 9296708 }
          weekly_volumes:
            {
              1997-08-23: 10000, 1997-08-30: 10000, 1997-09-06: 10000, 1997-09-13: 10000,
              1997-09-20: 10000, 1997-09-27: 10000, 1997-10-04: 10000, 1997-10-11: 10000,
              1997-10-18: 10000, 1997-10-25: 10000, 1997-11-01: 10000, 1997-11-08: 10000,
              1997-11-15: 10000, 1997-11-22: 10000, 1997-11-29: 10000, 1997-12-06: 10000,
              1997-12-13: 10000, 1997-12-20: 10000
            }
      """;

  private static final String ABROAD =
      "to: { us_person: no, acts_for_us_person: no }, offering: { offered_in_united_states: no,"
          + " buyer_abroad: yes, venue: offshore-market, prearranged: no,"
          + " aimed_at_citizens_abroad: no, directed_selling_efforts: no, seller_is_dealer: no,"
          + " offering_restrictions: yes, materials: no, distributor_sells: no }";
  private static final String AT_HOME =
      "to: { us_person: yes }, brokerage: { brokers_transaction: yes, solicited: no, price: 10,"
          + " intent: yes, underwriter: no, scheme: no }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1996-08-29 | 1996-11-15 | seller: roehrig, shares: 1000, under: rule-904, ABROAD",
        "1996-10-01 | 1996-11-15 | seller: roehrig, shares: 1000, AT_HOME",
        "1996-11-01 | 1996-12-10 | seller: koehler, shares: 1000, under: rule-904, ABROAD",
        "1997-03-25 | 1997-04-20 | seller: bormann, shares: 90000, under: rule-904, ABROAD",
        "1996-09-01 | 1996-11-15 | seller: haack, shares: 21375, under: rule-904, ABROAD",
        "1996-08-29 | 1996-09-10 | seller: gbr, shares: 1000, kind: distribution, to: { party:"
            + " haack }",
        "1996-12-01 | 1996-12-20 | seller: bormann, shares: 13000, under: rule-144, AT_HOME",
        "1997-04-20 | 1997-05-10 | seller: bormann, shares: 13000, under: rule-144, AT_HOME",
        "1997-08-20 | 1997-09-05 | seller: bormann, shares: 13000, under: rule-144, AT_HOME",
        "1997-09-16 | 1997-12-20 | seller: bormann, shares: 13000, under: rule-144, AT_HOME",
        "1998-08-20 | 1998-09-05 | seller: bormann, shares: 13000, under: rule-144, AT_HOME",
        "1997-09-20 | 1997-10-05 | seller: schrimpe, shares: 1000, under: rule-904, ABROAD",
        "1997-12-20 | 1998-01-05 | seller: schrimpe, shares: 1000, under: section-4-1, AT_HOME",
        "1998-05-16 | 1998-05-25 | seller: roehrig, shares: 1000, under: rule-144, AT_HOME",
        "1998-02-25 | 1998-03-05 | seller: roehrig, shares: 1000, under: registration, AT_HOME",
        "1997-08-20 | 1997-09-02 | seller: roehrig, shares: 1000, to: { us_person: yes },"
            + " offering: { offered_in_united_states: yes, seller_is_dealer: yes,"
            + " distributor_sells: no }",
      })
  void theEarliestDayIsTheFirstThatIsNotRefusedWhenDaysAreTriedOneByOne(
      LocalDate first, LocalDate last, String proposal) {
    searchAgreesWithTrying(
        proposal.replace("ABROAD", ABROAD).replace("AT_HOME", AT_HOME), first, last);
  }

  private static void searchAgreesWithTrying(String proposal, LocalDate first, LocalDate last) {
    StringBuilder all = new StringBuilder(RECORD + "proposals:\n");
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      all.append("  p").append(day).append(": { on: ").append(day).append(", ");
      all.append(proposal).append(" }\n");
    }
    Deal deal = deal(all.toString());
    List<Proposal> proposals = List.copyOf(deal.proposals().values());
    List<SaleAnswer> tried = Sales.alternatives(deal, AS_OF, proposals, false);
    LocalDate found =
        tried.stream()
            .filter(answer -> !refused(answer))
            .map(answer -> answer.proposal().on())
            .findFirst()
            .orElse(last.plusDays(1));
    SaleAnswer searched = Sales.alternatives(deal, AS_OF, proposals.subList(0, 1), true).get(0);
    LocalDate earliest =
        searched
            .earliest()
            .map(day -> day.byDefault().possibleFrom().orElse(LocalDate.MAX))
            .orElse(first);
    assertThat(earliest.isAfter(last) ? last.plusDays(1) : earliest).isEqualTo(found);
    LocalDate foundUnderEvery =
        tried.stream()
            .filter(answer -> !refusedInSomeWorld(answer))
            .map(answer -> answer.proposal().on())
            .findFirst()
            .orElse(last.plusDays(1));
    LocalDate underEvery =
        searched
            .earliest()
            .map(day -> day.underEvery().possibleFrom().orElse(LocalDate.MAX))
            .orElse(first);
    assertThat(underEvery.isAfter(last) ? last.plusDays(1) : underEvery)
        .as("under every reading")
        .isEqualTo(foundUnderEvery);
  }

  private static boolean refusedInSomeWorld(SaleAnswer answer) {
    return refused(answer)
        || answer.findings().stream()
            .filter(Answered::gating)
            .flatMap(one -> one.turnsOn().stream())
            .anyMatch(other -> other.status() == Status.VIOLATED);
  }

  private static boolean refused(SaleAnswer answer) {
    return answer.findings().stream()
        .anyMatch(one -> one.gating() && one.finding().status() == Status.VIOLATED);
  }

  /** Facts that can only help a sale under any route. */
  private static final List<String> FAVOURABLE =
      List.of(
          "to: { us_person: no }",
          "to: { acts_for_us_person: no }",
          "offering: { offered_in_united_states: no }",
          "offering: { buyer_abroad: yes }",
          "offering: { venue: offshore-market }",
          "offering: { prearranged: no }",
          "offering: { aimed_at_citizens_abroad: no }",
          "offering: { directed_selling_efforts: no }",
          "offering: { seller_is_dealer: no }",
          "offering: { usual_commission: yes }",
          "offering: { offering_restrictions: yes }",
          "offering: { materials: no }",
          "offering: { distributor_sells: no }",
          "brokerage: { brokers_transaction: yes }",
          "brokerage: { solicited: no }",
          "brokerage: { intent: yes }",
          "brokerage: { prospectus: yes }",
          "brokerage: { underwriter: no }",
          "brokerage: { scheme: no }");

  private static final List<String> SELLERS =
      List.of("roehrig", "bormann", "schrimpe", "haack", "koehler", "brueders");

  private static final List<String> DAYS =
      List.of("1996-09-20", "1996-10-09", "1996-11-13", "1997-09-01", "1998-09-01");

  private static final List<String> ROUTES =
      List.of("", ", under: rule-904", ", under: section-4-1");

  /** Every other time all the facts are known in the end, so that there is a yes to lose. */
  @Test
  void aFactInTheSellersFavourNeverTurnsYesIntoNo() {
    Random random = new Random(1996);
    Node fewer = tree(RECORD);
    Node more = fewer;
    for (int i = 0; i < 40; i++) {
      List<String> facts = new ArrayList<>(FAVOURABLE);
      Collections.shuffle(facts, random);
      int known = i % 2 == 0 ? facts.size() - 1 : random.nextInt(facts.size());
      String bare =
          "seller: %s, shares: 1000, on: %s%s"
              .formatted(
                  SELLERS.get(i % SELLERS.size()),
                  DAYS.get(random.nextInt(DAYS.size())),
                  ROUTES.get(random.nextInt(ROUTES.size())));
      fewer = with(fewer, "p" + i, bare, facts.subList(0, known));
      more = with(more, "p" + i, bare, facts.subList(0, known + 1));
    }
    assertThat(better(answers(fewer), answers(more))).isPositive();
  }

  /** How many answers are better than before; none is worse, and some were yes. */
  private static long better(List<SaleAnswer> before, List<SaleAnswer> after) {
    Map<String, Verdict> then = new LinkedHashMap<>();
    after.forEach(answer -> then.put(answer.proposal().id(), answer.verdict()));
    assertThat(before)
        .allSatisfy(
            answer ->
                assertThat(rank(then.get(answer.proposal().id())))
                    .as("%s was %s", answer.proposal(), answer.verdict())
                    .isGreaterThanOrEqualTo(rank(answer.verdict())));
    assertThat(before).anyMatch(answer -> answer.verdict() == Verdict.YES);
    return before.stream()
        .filter(answer -> rank(then.get(answer.proposal().id())) > rank(answer.verdict()))
        .count();
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NO -> 0;
      case OPEN, DEPENDS_ON_READING -> 1;
      case YES -> 2;
    };
  }

  @Test
  void theOrderOfProposalsNeverChangesAPlan() {
    String plan =
        RECORD
            + """
            proposals:
              c: { seller: roehrig, shares: 20000, on: 1997-09-20, under: rule-144, %1$s }
              a: { seller: roehrig, shares: 30000, on: 1997-09-20, under: rule-904, %2$s }
              b: { seller: roehrig, shares: 20000, on: 1997-09-10, under: rule-144, %1$s }
              d: { seller: haack, shares: 21375, on: 1997-10-01, under: rule-904, %2$s }
            """
                .formatted(AT_HOME, ABROAD);
    Deal deal = deal(plan);
    List<Proposal> proposals = new ArrayList<>(deal.proposals().values());
    List<SaleAnswer> expected = Sales.plan(deal, AS_OF, proposals, false);
    assertThat(expected).extracting(one -> one.proposal().id()).containsExactly("b", "a", "c", "d");
    Random random = new Random(1996);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(proposals, random);
      assertThat(Sales.plan(deal, AS_OF, proposals, false)).isEqualTo(expected);
    }
  }

  @Test
  void judgedTogetherOrAloneAProposalGetsTheSameAnswer() {
    Deal deal =
        deal(
            RECORD
                + """
                proposals:
                  a: { seller: roehrig, shares: 1000, on: 1996-09-20, %2$s }
                  b: { seller: roehrig, shares: 47500, on: 1996-11-13, %1$s }
                  c: { seller: schrimpe, shares: 1000, on: 1997-09-20, under: rule-144, %1$s }
                """
                    .formatted(AT_HOME, ABROAD));
    List<SaleAnswer> together = Sales.alternatives(deal, AS_OF, deal.proposals().values(), true);
    List<SaleAnswer> alone =
        deal.proposals().values().stream()
            .flatMap(one -> Sales.alternatives(deal, AS_OF, List.of(one), true).stream())
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void theOrderOfKeysNeverChangesAnAnswer() {
    Node chain =
        node(
            """
            record:
              disposals:
                bought: { on: 1996-09-12, seller: schrimpe, shares: 1000, kind: sale, to: haack }
                given:
                  { on: 1996-09-13, seller: haack, shares: 1000, kind: gift, lot: bought, to: koehler }
            """);
    Node tree =
        tree(
            RECORD
                + """
                proposals:
                  e: { seller: koehler, shares: 1000, on: 1997-09-05, lot: given, under: rule-144, %1$s }
                  a: { seller: roehrig, shares: 1000, on: 1996-10-08, %2$s }
                  b: { seller: bormann, shares: 90000, on: 1997-04-15, %1$s }
                  c: { seller: haack, shares: 1000, on: 1997-09-20, under: rule-144, %1$s }
                  d: { seller: koehler, shares: 1000, on: 1996-12-03, %2$s }
                """
                    .formatted(AT_HOME, ABROAD));
    Node all = MergePatch.apply(tree, chain);
    assertThat(answers(backwards(all))).containsExactlyInAnyOrderElementsOf(answers(all));
  }

  private static Node backwards(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return node;
    }
    List<String> keys = new ArrayList<>(mapping.entries().keySet());
    Collections.reverse(keys);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (String key : keys) {
      Node.Entry entry = mapping.entries().get(key);
      entries.put(key, new Node.Entry(entry.keyMark(), backwards(entry.value())));
    }
    return new Node.Mapping(mapping.mark(), entries);
  }

  private static List<SaleAnswer> answers(Node tree) {
    Deal deal = deal(tree);
    return Sales.alternatives(deal, AS_OF, deal.proposals().values(), false);
  }

  private static Node with(Node deal, String id, String bare, List<String> facts) {
    Node changed = deal;
    List<String> parts = new ArrayList<>(facts);
    parts.add(0, bare);
    for (String part : parts) {
      changed = MergePatch.apply(changed, node("proposals: { " + id + ": { " + part + " } }"));
    }
    return changed;
  }

  private static Node node(String yaml) {
    return YamlReader.read("test.yaml", yaml, new Problems()).orElseThrow();
  }

  private static Node tree(String patch) {
    Path file = Path.of("fixtures/deals/isocor-netcs-closed.yaml");
    Node name = new Node.Scalar(Mark.startOf("test"), file.getFileName().toString(), true);
    return MergePatch.apply(INTAKE.base(file, name, new Problems()).orElseThrow(), node(patch));
  }

  private static Deal deal(String patch) {
    return deal(tree(patch));
  }

  private static Deal deal(Node tree) {
    Intake.Result result = INTAKE.read(tree, new Problems());
    if (result instanceof Intake.Result.Accepted accepted) {
      return accepted.deal();
    }
    return fail(((Intake.Result.Refused) result).problems().words());
  }
}
