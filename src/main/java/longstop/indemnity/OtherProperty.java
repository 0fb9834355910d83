package longstop.indemnity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.deal.Answer;
import longstop.deal.EscrowReceipt;
import longstop.finding.Judged;

/**
 * Rights or other property that joined the escrow (ESC 5), which no balance of shares or cash
 * counts: they go to the sellers with the rest when the escrow ends (ESC 4(d)).
 */
public final class OtherProperty {

  private OtherProperty() {}

  /**
   * Whether one thing that came on the escrowed shares has reached the sellers by the as-of day.
   */
  public static Judged judge(Asked asked, EscrowReceipt receipt, Release release) {
    String what = receipt.what() + ", which came on " + Words.day(receipt.on());
    if (receipt.joined() == Answer.NO) {
      return Judged.note(what + ", was not added to the escrow (ESC 5)");
    }
    Optional<LocalDate> delivered = receipt.delivered().filter(day -> !day.isAfter(asked.asOf()));
    if (delivered.isPresent()) {
      return Judged.note(what + ": delivered to the sellers on " + Words.day(delivered.get()));
    }
    if (!release.end().reachedBy(asked.asOf())) {
      return Judged.note(what + ", goes to the sellers when the escrow ends");
    }
    return Judged.need(
            what + ": not known to be delivered to the sellers, as it is owed promptly",
            "delivery to the sellers of " + receipt.what())
        .withBecause(
            List.of("for which claim other property is kept back, the agreements do not say"));
  }
}
