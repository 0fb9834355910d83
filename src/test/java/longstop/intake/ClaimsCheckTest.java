package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of what follows a claim of the record. The claim is made up. */
class ClaimsCheckTest {

  private static final String CLAIM = "on: 1996-09-03, breach: SPA 2.17, amount: 77000";

  private static List<String> problems(String record) {
    return Refusals.of(
        Refusals.CLOSED, "record: { claims: { suit: { " + CLAIM + " } }, " + record + " }");
  }

  /** Each line is a part of the record, and the one problem that it makes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          objections: { no: { on: 1996-09-02, claim: suit } } | Mon 2 Sep 1996 is before the claim was made | Tue 3 Sep 1996 or a later day
          objections: { no: { on: 1996-09-20, claim: suit, amount: 77000.01 } } | this is more than the claim | 77000 or less
          objections: { no: { on: 1996-09-20, claim: suit, amount: 0 } } | this is zero | more than zero
          arbitrators: { smith: { on: 1996-09-02, claim: suit, who: Smith } } | Mon 2 Sep 1996 is before the claim was made | or a later day
          resolutions: { award: { on: 1996-09-02, claim: suit, kind: award, amount: 5 } } | is before the claim was made | or a later day
          resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: -5 } } | -5 is below zero | zero or more
          resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: 5, costs: -5 } } | -5 is below zero | zero or more
          resolutions: { over: { on: 1996-12-02, claim: suit, kind: withdrawal, amount: 5 } } | nothing is owed on a claim that is given up | zero
          resolutions: { over: { on: 1996-12-02, claim: suit, kind: withdrawal, amount: 0 }, award: { on: 1997-01-06, claim: suit, kind: award, amount: 5 } } | the claim ended before, on Mon 2 Dec 1996 | nothing of a claim after its withdrawal or an award
          resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: 5 }, peace: { on: 1997-01-06, claim: suit, kind: agreement, amount: 5 } } | the claim ended before, on Mon 2 Dec 1996 | nothing of a claim after its withdrawal or an award
          resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 5 }, award: { on: 1996-12-02, claim: suit, kind: award, amount: 5 } } | "award" is of the same day | one for a day, with what is owed on the claim in all
          resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 30000 }, award: { on: 1997-01-06, claim: suit, kind: award, amount: 29999.99 } } | this is less than was agreed before | 30000 or more: what is owed on the claim in all, with what was agreed before
          resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 30000 }, rest: { on: 1997-01-06, claim: suit, kind: agreement, amount: 10000 } } | this is less than was agreed before | 30000 or more
          resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 30000 }, over: { on: 1997-01-06, claim: suit, kind: withdrawal, amount: 0 } } | this is less than was agreed before | 30000 or more
          resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: 5, by: [isocor] } } | an award is made by the arbitrator, who is no party | nothing, or the kind agreement
          resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 5, at_seat: yes } } | only of an award this is asked | nothing, or the kind award
          objections: { no: { on: 1996-09-20, claim: suit, amount: 5, adds: 5 } } | what repeats a part of other objections adds less than all of its amount | more than zero, and less than 5
          objections: { no: { on: 1996-09-20, claim: suit, amount: 5, adds: 0 } } | what repeats a part of other objections adds less than all of its amount | more than zero, and less than 5
          objections: { no: { on: 1996-09-20, claim: suit, adds: 5 } } | what repeats a part of other objections adds less than all of its amount | nothing, as it is made to all of the claim
          objections: { no: { on: 1996-09-20, claim: suit, amount: 5, adds: 4, repeats: yes } } | what adds to others neither only repeats them nor is made to another part | nothing, or no adds
          resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: 5, arbitrators: [smith] } } | "smith" is no arbitrator of this record | nothing, as there is none
          arbitrators: { smith: { on: 1996-11-04, claim: suit, who: Smith } }, resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 5, arbitrators: [smith] } } | only an award is made by an arbitrator | the kind award
          objections: { no: { on: 1996-10-01, claim: suit } }, resolutions: { award: { on: 1996-09-30, claim: suit, kind: award, amount: 5 } } | Mon 30 Sep 1996 is before the objection that the award decides on | Tue 1 Oct 1996 or a later day
          objections: { no: { on: 1996-09-20, claim: suit, amount: 5 }, more: { on: 1996-10-01, claim: suit } }, resolutions: { award: { on: 1996-09-30, claim: suit, kind: award, amount: 5 } } | Tue 1 Oct 1996 is after the award on the claim | Mon 30 Sep 1996 or an earlier day
          escrow_movements: { out: { on: 1996-10-08, kind: set-off, settles: out, shares: { bormann: 100 } } } | "out" is no claim of this record | the claim that the shares are set off against
          escrow_movements: { out: { on: 1996-10-08, kind: expenses, settles: suit, shares: { bormann: 100 } } } | "suit" is no expense and no award of this record | the expense, or the award whose costs, the shares pay
          escrow_movements: { out: { on: 1996-10-08, kind: release, settles: suit, shares: { bormann: 100 } } } | what is released to the sellers, or comes back, settles nothing | a set-off for a claim, a payment for an expense, or no settles
          """)
  void refuses(String record, String problem, String expected) {
    assertThat(problems(record))
        .singleElement()
        .satisfies(words -> assertThat(words).contains(problem).contains(expected));
  }

  /** The whole claim may be objected to by its amount, and an award may give nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          objections: { no: { on: 1996-09-03, claim: suit, amount: 77000 } }
          resolutions: { award: { on: 1996-09-03, claim: suit, kind: award, amount: 0, costs: 0 } }
          objections: { no: { on: 1996-09-30, claim: suit } }, resolutions: { award: { on: 1996-09-30, claim: suit, kind: award, amount: 5 } }
          objections: { no: { on: 1996-09-20, claim: suit, amount: 5 }, more: { on: 1996-09-21, claim: suit, amount: 5, adds: 4.99 } }
          arbitrators: { smith: { on: 1996-11-04, claim: suit, who: Smith }, jones: { on: 1996-11-05, claim: suit, who: Jones } }, resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: 5, arbitrators: [jones] }, peace: { on: 1997-01-06, claim: suit, kind: agreement, amount: 4 } }
          objections: { no: { on: 1996-10-01, claim: suit } }, resolutions: { award: { on: 1996-09-30, claim: suit, kind: award, amount: 5, at_seat: no } }
          resolutions: { peace: { on: 1996-12-02, claim: suit, kind: agreement, amount: 30000 }, award: { on: 1997-01-06, claim: suit, kind: award, amount: 30000 } }
          resolutions: { none: { on: 1996-12-02, claim: suit, kind: agreement, amount: 0 }, over: { on: 1997-01-06, claim: suit, kind: withdrawal, amount: 0 } }
          resolutions: { award: { on: 1996-12-02, claim: suit, kind: award, amount: 5, at_seat: no }, peace: { on: 1997-01-06, claim: suit, kind: agreement, amount: 4 } }
          escrow_movements: { out: { on: 1996-10-08, kind: set-off, settles: suit, shares: { bormann: 100 } } }
          """)
  void accepts(String record) {
    assertThat(problems(record)).isEmpty();
  }
}
