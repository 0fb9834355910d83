package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim of the record is refused for. The Closing was on 29 Aug 1996. */
class IndemnityCheckTest {

  private static final Path CLAIMED = Path.of("fixtures/deals/isocor-netcs-claim.yaml");

  private static List<String> problems(String patch) {
    return Refusals.of(CLAIMED, patch);
  }

  /** Each line is what changes a claim that is in order, and the one problem that it makes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          on: 1996-08-28, known_since: 1996-08-28 | Wed 28 Aug 1996 is before the Closing on Thu 29 Aug 1996 | Thu 29 Aug 1996 or a later day
          on: 1997-06-03 | Tue 3 Jun 1997 is after today | a day through Mon 2 Jun 1997
          breach: SPA 99 | "SPA 99" is no clause of the register | the id of a clause
          claimant: nobody | "nobody" is no party of this deal | one of
          against: [netcs] | "netcs" is no seller in this deal | one of
          against: [koehler, koehler] | "koehler" is named twice | each seller once
          event_notices: [letter] | "letter" is no notice of this record | one of
          event_notices: [debt-notice] | this is the notice of the claim, which counts as it is | notices besides that one
          notice: letter | "letter" is no notice of this record | one of
          certificate: letter | "letter" is no notice of this record | one of
          amount: 0 | p.yaml:1:37: this is zero | more than zero
          amount: -1 | -1 is below zero | zero or more
          known_since: 1996-10-02 | Wed 2 Oct 1996 is after the claim was made | Tue 1 Oct 1996 or an earlier day
          group_member: no | this contradicts the claimant, "isocor" | yes, or nothing
          damages: { paid: { amount: 0 } } | this is zero | more than zero
          damages: { paid: { amount: -5 } } | -5 is below zero | zero or more
          damages: { paid: { currency: MARK } } | "MARK" is no currency | an ISO code
          damages: { paid: { usd_per_unit: 1 } } | dollars need no rate | nothing, or another currency
          damages: { paid: { currency: DEM, usd_per_unit: 0 } } | this is zero | more than zero
          damages: { paid: { incurred: yes } } | only of a cost of defence is it asked whether it was incurred | the kind defence
          damages: { paid: { kind: settlement } } | nobody else asserts a claim that could be defended or settled | third_party: yes
          damages: { paid: { kind: defence } } | nobody else asserts a claim that could be defended or settled | another kind
          damages: { paid: { on: 1997-06-03 } } | Tue 3 Jun 1997 is after today | a day through Mon 2 Jun 1997
          breach: SPA 2.18(b) | p.yaml:1:37: "SPA 2.18(b)" is a heading over several promises | the limb that is broken: SPA 2.18(b)/list, SPA 2.18(b)/collection.
          breach: SPA 5.15, against: [bormann] | "SPA 5.15" is a heading | SPA 5.15/parent-side, SPA 5.15/company-side
          breach: SPA 5.13, against: [bormann] | "SPA 5.13" is a heading | SPA 5.13/plan, SPA 5.13/revision, SPA 5.13/statements
          breach: SPA 5.9, against: [bormann] | "SPA 5.9" is a heading | SPA 5.9/standstill, SPA 5.9/terms, SPA 5.9/interest
          breach: SPA 5.4 | "SPA 5.4" is a heading | SPA 5.4/announcement, SPA 5.4/silence/parent-side, SPA 5.4/silence/company-side
          breach: SPA IIA(j), against: [haack] | "SPA IIA(j)" is a heading | SPA IIA(j)/liabilities, SPA IIA(j)/indemnity, SPA IIA(j)/leaves
          breach: SPA IIA(j)/liabilities, against: [bormann] | p.yaml:1:71: "bormann" does not give this promise | one of haack, korfmacher, sternke, schaefer
          breach: SPA IIA(j)/indemnity, against: [haack, bormann] | "bormann" does not give this promise | one of
          breach: SPA IIA(a), against: [haack] | "haack" does not give this promise | one of bormann, brueders, koehler, roehrig, schrimpe, gbr
          breach: SPA IIA(b)/hold-harmless, against: [sternke] | "sternke" does not give this promise | one of
          breach: SPA 5.8, against: [gbr] | "gbr" does not give this promise | one of
          """)
  void refusesAClaimThatCannotBe(String change, String what, String expected) {
    assertThat(problems("record: { claims: { debt: { " + change + " } } }"))
        .singleElement()
        .asString()
        .contains(what, expected);
  }

  /** Each line names a section whose limbs are one promise, or who gave the promise. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "breach: SPA 2.17",
        "breach: SPA 2.14(a)",
        "breach: SPA 4.1",
        "breach: SPA 5.10",
        "breach: SPA 5.15/company-side, against: [bormann]",
        "breach: SPA IIA(b), against: [sternke]",
        "breach: SPA IIA(h), against: [gbr]",
        "breach: SPA IIA(a), against: [gbr]",
        "breach: SPA IIA(j)/liabilities, against: [haack]",
        "breach: SPA IIA(b)/hold-harmless, against: [bormann]",
        "breach: SPA 2.8, against: [haack], intentional: yes"
      })
  void acceptsWhatSaysOneThing(String change) {
    assertThat(problems("record: { claims: { debt: { " + change + " } } }")).isEmpty();
  }

  @Test
  void acceptsTheClaimAsItIs() {
    assertThat(problems("{}")).isEmpty();
  }

  @Test
  void knowsThatAPeriodOfLimitationEndsOnADayToCome() {
    assertThat(
            problems(
                "record: { limitations: { t: { on: 1996-11-01, tax: trade tax, ends: 2000-12-31 } }"
                    + " }"))
        .isEmpty();
  }

  @Test
  void asksForThePeriodsThatAreSaidToBeAll() {
    assertThat(problems("record: { all_limitations: yes }"))
        .singleElement()
        .asString()
        .contains("p.yaml:1:28: no period of limitation is recorded");
  }
}
