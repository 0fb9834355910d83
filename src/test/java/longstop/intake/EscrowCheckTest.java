package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record of the Agent and the Escrow Agent is refused for. */
class EscrowCheckTest {

  /** What there is already: a resignation, and a sum that was asked for. */
  private static final String THERE =
      """
      record:
        escrow_departures: { left: { on: 1997-01-06, kind: resignation } }
        reimbursements: { sum: { on: 1997-01-10, under: ESC 12, what: a lawsuit, amount: 800, currency: USD } }
      """;

  private static List<String> problems(String change) {
    return Refusals.of(Refusals.CLOSED, THERE, "record: { " + change + " }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          agent_changes: { c: { on: 1997-01-06, successor: koehler, effective: 1997-01-05 } } | p.yaml:1:80: Sun 5 Jan 1997 is before the sellers decided on it
          acts: { SPA 1.5(c)/deposit: { shares: 0 } } | this is zero
          acts: { ESC 1(b)/instruction: { on: 1996-09-10, shares: 47500 } } | only the deposit in escrow has a number of shares
          agent_changes: { c: { on: 1997-01-06, successor: koehler, notices: [n] } } | "n" is no notice of this record
          agent_changes: { c: { on: 1997-01-06, successor: koehler, for_removal: [netcs] } } | "netcs" is no seller, and no heir of one, in this deal
          escrow_votes: { v: { on: 1997-01-06, what: a bylaw, cast: { haack: for } } } | p.yaml:1:71: no shares in escrow stand in the name of "haack"
          escrow_movements: { m: { on: 1997-01-08, kind: expenses, shares: { koehler: 5 }, instruction: { by: brueders, on: 1997-01-06 } } } | only what goes to the sellers is delivered as the Agent instructs
          escrow_movements: { m: { on: 1997-01-08, kind: release, shares: { koehler: 5 }, instruction: { by: brueders, on: 1997-01-09 } } } | Thu 9 Jan 1997 is after the delivery
          escrow_movements: { m: { on: 1997-01-08, kind: release, shares: { koehler: 5 }, instruction: { by: nobody, on: 1997-01-08 } } } | "nobody" is no party of this deal
          escrow_movements: { m: { on: 1997-01-08, kind: set-off, settles: siut, shares: { koehler: 5 } } } | "siut" is no event of this record
          escrow_movements: { m: { on: 1997-01-08, kind: return, undoes: frist, shares: { koehler: 5 } } } | "frist" is no event of this record
          tax_forms: { haack: { on: 1996-08-29, form: w-8 } } | "haack" is no holder of quotas in this deal
          escrow_departures: { d: { on: 1997-01-06, kind: removal, effective: 1997-01-05 } } | Sun 5 Jan 1997 is before it was declared
          escrow_departures: { d: { on: 1997-01-06, kind: resignation, signed: { isocor: president } } } | the instrument of a removal is signed, a resignation is given by notices
          escrow_successors: { s: { on: 1997-01-08, departure: sum, party: dresdner-bank } } | "sum" is no resignation or removal
          escrow_successors: { s: { on: 1997-01-08, departure: left, party: blawie } } | "blawie" is the Escrow Agent already
          escrow_successors: { s: { on: 1997-01-08, departure: left, party: koehler, bank: yes } } | Stefan Koehler is an individual, and no bank or trust company
          agent_changes: { c: { on: 1997-01-06, successor: brueders } } | "brueders" is the Agent already
          escrow_successors: { s: { on: 1997-01-05, departure: left, party: dresdner-bank } } | Sun 5 Jan 1997 is before anybody was to leave
          escrow_successors: { s: { on: 1997-01-08, departure: left, party: dresdner-bank, accepted: 1997-01-07 } } | Tue 7 Jan 1997 is before the appointment
          escrow_successors: { s: { on: 1997-01-08, departure: left, party: dresdner-bank, accepted: 1997-01-10, received: 1997-01-09 } } | Thu 9 Jan 1997 is before the successor came into office
          reimbursements: { r: { on: 1997-01-08, under: ESC 12, what: a lawsuit, amount: 0, currency: USD } } | this is zero
          reimbursements: { r: { on: 1997-01-08, under: ESC 9, what: a lawsuit, amount: 5, currency: USD } } | no rule looks for a sum under ESC 9
          payments: { p: { on: 1997-01-20, toward: left, by: isocor, amount: 5 } } | "left" is no sum that was asked for
          payments: { p: { on: 1997-01-09, toward: sum, by: isocor, amount: 5 } } | Thu 9 Jan 1997 is before the sum was asked for
          payments: { p: { on: 1997-01-20, toward: sum, by: isocor, amount: 0 } } | this is zero
          amendments: { a: { on: 1997-01-06, under: SPA 10.3, what: more notice, changes: { escrow.resignation_days: "60" } } } | escrow.resignation_days is a term of the escrow agreement, which SPA 10.3 does not amend
          amendments: { a: { on: 1997-01-06, under: ESC 7, what: more days, changes: { transfer.restricted_days: "60" } } } | transfer.restricted_days is a term of the purchase agreement, which ESC 7 does not amend
          amendments: { a: { on: 1997-01-06, under: ESC 7, what: no lock-up, lifts: [SPA 5.14] } } | "SPA 5.14" cannot be taken away by an amendment under ESC 7
          amendments: { a: { on: 1997-01-06, under: SPA 10.3, what: no lock-up, consented: [isocor] } } | the purchase agreement is amended by a signed writing
          """)
  void refusesWhatCannotBeAtItsPlace(String change, String what) {
    assertThat(problems(change)).hasSize(1);
    assertThat(problems(change).get(0)).contains(what);
  }
}
