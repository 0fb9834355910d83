package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.concluded.Departures;
import longstop.concluded.EscrowHeirs;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.EscrowReceipt;
import longstop.deal.MovementKind;
import longstop.indemnity.EscrowLedger;
import longstop.question.Reply;
import org.junit.jupiter.api.Test;

class EscrowTableTest {

  private static final LocalDate CLOSING = LocalDate.parse("1996-08-29");
  private static final Reply REPLY = Replies.of("isocor-netcs", "1996-08-29");

  private static EscrowMovement moved(
      String id, String on, MovementKind kind, String shares, String usd, String undoes) {
    return new EscrowMovement(
        id,
        LocalDate.parse(on),
        kind,
        Map.of("bormann", new BigDecimal(shares)),
        usd.isEmpty() ? Map.of() : Map.of("bormann", new BigDecimal(usd)),
        Optional.empty(),
        Optional.of(undoes).filter(one -> !one.isEmpty()),
        Answer.UNKNOWN,
        Optional.empty());
  }

  private static EscrowTable table(
      List<EscrowReceipt> receipts, List<EscrowMovement> movements, EscrowHeirs heirs) {
    return new EscrowTable(
        EscrowLedger.of(
            REPLY.allocation(),
            REPLY.deal().roles(),
            DerivedDate.of(CLOSING),
            Optional.of(Act.on(CLOSING)),
            List.of(),
            receipts,
            Departures.of(movements, List.of()),
            heirs),
        new Names(REPLY.deal()));
  }

  private static String text(EscrowTable table) {
    Page page = new Page(Style.PLAIN);
    table.events(page);
    table.holders(page);
    return page.text();
  }

  /** 20 percent of 47,500 shares are 9,500; a fifth of USD 4,750 are 950. */
  private static EscrowTable returnedAfterADeath() {
    LocalDate death = LocalDate.parse("1997-02-10");
    BigDecimal all = new BigDecimal(9500);
    return table(
        List.of(
            new EscrowReceipt(
                "cash",
                LocalDate.parse("1996-11-15"),
                "dividend",
                Optional.empty(),
                Optional.of(new BigDecimal(4750)),
                Answer.YES,
                Optional.empty())),
        List.of(
            moved("early", "1997-01-15", MovementKind.RELEASE, "9500", "950", ""),
            moved("back", "1997-02-20", MovementKind.RETURN, "9500", "950", "early")),
        new EscrowHeirs(
            List.of(new EscrowHeirs.Passing(death, "d", "bormann", "heir", all, all, false)),
            Map.of("bormann", death)));
  }

  @Test
  void tellsWhatCameBackAndPassedInWordsAndCutsNone() {
    String text = text(returnedAfterADeath());
    assertThat(text.replaceAll("\\s+", " "))
        .contains("9,500 and USD 950.00 of Bormann")
        .contains("released on")
        .contains("9,500 passed as")
        .doesNotContain("early")
        .doesNotContain("\u2026");
    assertThat(text.lines()).allMatch(line -> Wrap.length(line) <= 80);
    assertThat(text.lines()).anyMatch(line -> line.matches(" *heir +0 +\\+9,500 +9,500 +950.00"));
  }

  @Test
  void tellsTheSameInMarkdown() {
    assertThat(returnedAfterADeath().markdown())
        .contains(
            "9,500 and USD 950.00 of Bormann came back, released on Wed 15 Jan 1997",
            "9,500 passed as they came back, Carsten Bormann to heir");
  }

  @Test
  void leavesOutColumnsInWhichNothingMoved() {
    String text = text(table(List.of(), List.of(), EscrowHeirs.none()));
    assertThat(text).contains("came in", "held").doesNotContain("by death", "set off", "released");
    assertThat(text(returnedAfterADeath())).contains("by death").doesNotContain("expenses");
  }
}
