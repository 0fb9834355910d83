package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proposal or a transfer of the record is refused for. The Closing was on 29 Aug 1996. */
class TransfersCheckTest {

  private static List<String> problems(String patch) {
    return Refusals.of(Refusals.CLOSED, patch);
  }

  /** Each line is what changes a proposal that is in order, and the one problem that it makes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          seller: netcs | p.yaml:1:28: "netcs" is no seller in this deal | one of bormann,
          seller: borman | "borman" is no seller in this deal | Did you mean "bormann"?
          shares: 0 | p.yaml:1:28: this is zero | more than zero
          shares: -5 | p.yaml:1:28: -5 is below zero | more than zero
          shares: 10.5 | p.yaml:1:28: 10.5 is not a whole number | a whole number
          on: 1996-08-28 | p.yaml:1:24: Wed 28 Aug 1996 is before the shares are issued, at the Closing on Thu 29 Aug 1996 | Thu 29 Aug 1996 or a later day
          to: { party: nobody } | p.yaml:1:33: "nobody" is no party of this deal | one of
          to: { party: bormann } | p.yaml:1:33: "bormann" is the seller himself | somebody else
          to: { party: isocor, country: DE } | p.yaml:1:41: the parties of the deal already say this of "isocor" | either party, or country
          to: { party: isocor, kind: trust } | the parties of the deal already say this of "isocor" | either party, or kind
          to: { party: koehler, us_person: yes } | p.yaml:1:53: this contradicts the country, Germany | no, or other facts
          to: { us_person: no, country: US } | p.yaml:1:37: this contradicts the country, United States | yes, or other facts
          to: { us_person: no, kind: individual, country: US } | this contradicts the country, United States | yes
          to: { us_person: yes, kind: individual, country: DE } | this contradicts the country, Germany | no, or other facts
          to: { us_person: yes, kind: trust, us_representative: no } | this contradicts what else is said of the buyer | no
          to: { us_person: no, kind: branch, in_united_states: yes } | this contradicts what else is said of the buyer | yes
          to: { us_person: yes, kind: branch, in_united_states: no, of_foreign_entity: yes } | this contradicts what else | no
          to: { us_person: yes, kind: international-organization } | this contradicts what else is said of the buyer | no
          to: { kind: individual, us_representative: yes } | p.yaml:1:44: this is not asked of an individual | it of an estate or a trust only
          to: { kind: corporation, discretionary: no } | this is not asked of a corporation | it of an account only
          to: { party: koehler, formed_by_us_person: no } | this is not asked of an individual | a partnership or a corporation
          kind: distribution | p.yaml:1:26: only the partnership distributes shares, and "bormann" is not it | the seller gbr, or another kind
          brokerage: { price: 0 } | this is zero | more than zero
          brokerage: { order_placed: 1996-11-14 } | Thu 14 Nov 1996 is after the sale | Wed 13 Nov 1996 or an earlier day
          """)
  void refusesAProposalAtItsPlace(String change, String what, String expected) {
    String base = "{ seller: bormann, shares: 100, on: 1996-11-13 }";
    assertThat(
            Refusals.of(
                Refusals.CLOSED,
                "proposals: { p1: " + base + " }",
                "proposals: { p1: { " + change + " } }"))
        .singleElement()
        .satisfies(words -> assertThat(words).contains(what, expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          proposals: { p1: { seller: gbr, shares: 1, on: 1996-11-13, kind: distribution, to: { party: bormann } } } | "bormann" is no partner of the partnership | one of haack
          proposals: { p1: { seller: gbr, shares: 1, on: 1996-11-13, kind: distribution } } | a distribution goes to a partner, and none is named | one of haack
          proposals: { p1: { seller: gbr, shares: 1, on: 1996-11-13, kind: will, to: { us_person: no } } } | "gbr" is no natural person, and leaves nothing to heirs | another kind of transfer
          proposals: { 10-q-1996-q3: { seller: bormann, shares: 1, on: 1996-11-13 } } | p.yaml:1:16: "10-q-1996-q3" is the id of something else, record.publications.10-q-1996-q3 | an id that is not used
          proposals: { koehler: { seller: bormann, shares: 1, on: 1996-11-13 } } | "koehler" is the id of a party | an id of its own
          record: { closing: null }, proposals: { p1: { seller: bormann, shares: 1, on: 1996-08-28 } } | before the shares are issued, at the Closing to be held on Thu 29 Aug 1996 | or a later day
          record: { disposals: { d: { on: 1996-08-28, seller: bormann, shares: 1 } } } | p.yaml:1:35: Wed 28 Aug 1996 is before the shares are issued | Thu 29 Aug 1996 or a later day
          record: { disposals: { d: { on: 1996-11-13, seller: bormann, shares: 0 } } } | this is zero | more than zero
          record: { disposals: { d: { on: 1996-11-13, seller: bormann, shares: 1, kind: distribution } } } | only the partnership distributes shares | another kind
          record: { disposals: { d: { on: 1997-06-03, seller: bormann, shares: 1 } } } | Tue 3 Jun 1997 is after today | a day through Mon 2 Jun 1997
          record: { escrow_movements: { m: { on: 1996-08-01, kind: release, shares: { bormann: 1 } } } } | Thu 1 Aug 1996 is before the shares are issued | or a later day
          record: { escrow_movements: { m: { on: 1996-12-01, kind: release, shares: { bormann: 0 } } } } | this is zero | more than zero
          record: { acts: { SPA 1.5(c)/deposit: { on: 1996-09-10 } }, escrow_movements: { m: { on: 1996-09-09, kind: release, shares: { bormann: 1 } } } } | Mon 9 Sep 1996 is before the deposit in escrow | Tue 10 Sep 1996 or a later day
          record: { acts: { SPA 1.5(c)/deposit: { on: 1996-09-10 } }, escrow_receipts: { r: { on: 1996-09-09, what: dividend, usd: 1, joined: yes } } } | Mon 9 Sep 1996 is before the deposit in escrow | Tue 10 Sep 1996 or a later day
          record: { escrow_receipts: { r: { on: 1996-09-09, what: rights, joined: yes, delivered: 1996-09-08 } } } | Sun 8 Sep 1996 is before rights came | Mon 9 Sep 1996 or a later day
          record: { escrow_receipts: { r: { on: 1996-09-09, what: dividend, usd: 1, joined: yes, delivered: 1996-09-10 } } } | shares and cash are delivered under escrow_movements | a movement of the kind release
          record: { partnership_changes: { c: { on: 1996-12-01, what: x, parts: { haack: 60, sternke: 40.5 } } } } | the parts come to 100.5 per cent | 100 or less
          record: { partnership_changes: { c: { on: 1996-12-01, what: x, parts: { haack: 0 } } } } | this is zero | more than zero
          record: { partnership_changes: { c: { on: 1996-12-01, what: x, parts: { bormann: 5 } } } } | "bormann" is no partner in this deal | one of haack
          record: { certificates: { c: { on: 1996-12-01, holder: bormann, shares: -1 } } } | -1 is below zero | more than zero
          record: { market: { outstanding: { 1996-13-01: 1 } } } | p.yaml:1:38: "1996-13-01" is not a date | such as 2001-05-31
          record: { market: { outstanding: { 1996-12-01: 0 } } } | this is zero | more than zero
          record: { market: { weekly_volumes: { 1997-06-03: 1 } } } | Tue 3 Jun 1997 is after today | a day through
          """)
  void refusesATransferAtItsPlace(String patch, String what, String expected) {
    assertThat(problems("{ " + patch + " }"))
        .singleElement()
        .satisfies(words -> assertThat(words).contains(what, expected));
  }

  /** What cannot be read in one proposal hides nothing of the next. */
  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(
            problems(
                """
                proposals:
                  a: { seller: borman, shares: 1.5, on: 1996-08-28, to: { us_person: no, country: US } }
                  b: { seller: bormann, shares: 0, on: 1996-08-28, to: { kind: individual, us_beneficiary: no } }
                """))
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to: { party: isocor, formed_by_us_person: no, us_person: yes }",
        "to: { kind: corporation, country: BM, formed_by_us_person: yes, us_person: yes }",
        "to: { kind: account, country: US, us_person: no, discretionary: yes }",
        "to: { kind: trust, country: US, us_person: no }",
        "shares: 1000000",
        "on: 2030-01-01",
      })
  void acceptsWhatCanBe(String change) {
    assertThat(
            problems(
                "{ proposals: { p1: { seller: bormann"
                    + (change.startsWith("shares") ? "" : ", shares: 1")
                    + (change.startsWith("on") ? "" : ", on: 1996-11-13")
                    + ", "
                    + change
                    + " } } }"))
        .isEmpty();
  }
}
