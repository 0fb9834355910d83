package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import longstop.concluded.Allocation;
import longstop.concluded.Allocation.Part;
import longstop.question.Reply;
import org.junit.jupiter.api.Test;

class AllocationTableTest {

  private static final Names NAMES = new Names(Replies.of("isocor-netcs", "1996-08-29").deal());

  private static Part part(String party, String whole, String fraction, String cash) {
    return new Part(
        party,
        new BigDecimal("33.333333"),
        new BigDecimal(whole),
        new BigDecimal(fraction),
        new BigDecimal("1234.5"),
        new BigDecimal(whole).subtract(new BigDecimal("1234.5")),
        Optional.ofNullable(cash).map(BigDecimal::new));
  }

  private static String text(Part... parts) {
    Allocation allocation =
        new Allocation(
            new BigDecimal("100000"),
            new BigDecimal("10000"),
            Optional.empty(),
            List.of(parts),
            List.of());
    Page page = new Page(Style.PLAIN);
    new AllocationTable(allocation, NAMES).on(page);
    return page.text();
  }

  /** Schedule 1.2 and ESC Annex B: 25 percent of 475,000 shares, a tenth of them in escrow. */
  @Test
  void showsWhatEachHolderGetsAndTheTotal() {
    Reply reply = Replies.of("isocor-netcs", "1996-08-29");
    Page page = new Page(Style.PLAIN);
    new AllocationTable(reply.allocation(), NAMES).on(page);
    assertThat(page.text().lines())
        .anyMatch(line -> line.matches(" *Stefan Koehler +25 +118,750 +11,875 +106,875 +0.00"))
        .anyMatch(line -> line.matches(" *Total +100 +475,000 +47,500 +427,500 +0.00"))
        .anyMatch(line -> line.matches(" *Cornelia Sternke +0.5 +2,375 +237.5 +2,137.5 +\u2013"));
  }

  @Test
  void cutsDecimalsOpenlyAndLeavesOutWhatIsNotKnown() {
    assertThat(text(part("bormann", "95000", "0.3333333", null)))
        .contains("33.3333\u2026", "95,000.3333\u2026", "1,234.5", "\u2013");
    assertThat(text(part("bormann", "95000", "0.25", "1234.5"))).contains("95,000.25", "1,234.50");
  }

  @Test
  void breaksANameThatWouldNotFit() {
    String text = text(part("a holder with a name " + "x".repeat(60), "95000", "0", "0"));
    assertThat(text.replaceAll("[^x]", "")).hasSize(60);
    assertThat(text.lines()).allMatch(line -> Wrap.length(line) <= 80);
  }
}
