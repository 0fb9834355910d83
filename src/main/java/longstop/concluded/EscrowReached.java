package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.LegalProcess;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * Whether legal process for a seller's debt takes or reaches his shares while they are in escrow
 * (ESC 1(c)). The shares of a partner stand in the partnership's name (trap T-17). What reached
 * them stays a breach when it is lifted, or the shares are delivered.
 */
public final class EscrowReached {

  private static final Comparator<LegalProcess> ORDER =
      Comparator.comparing(LegalProcess::on).thenComparing(LegalProcess::id);

  private EscrowReached() {}

  /**
   * Looks at all process that is recorded.
   *
   * @param holdings what everybody holds; empty before the Closing
   */
  public static Judged judge(
      Asked asked,
      List<LegalProcess> all,
      List<Span> spans,
      List<Holdings> holdings,
      Roles roles,
      Names names) {
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> free = new ArrayList<>();
    for (LegalProcess one : all.stream().sorted(ORDER).toList()) {
      BigDecimal escrowed = escrowed(one, holdings, roles);
      String what =
          one.what()
              + " against "
              + names.of(one.seller())
              + spans.stream()
                  .filter(span -> span.id().equals(one.id()))
                  .map(span -> ", " + span.words())
                  .findFirst()
                  .orElse("");
      if (escrowed.signum() == 0) {
        free.add(what + ": the escrow held no shares of the seller on " + Words.day(one.on()));
      } else if (one.reaches() == Answer.NO) {
        free.add(what + ": does not reach the " + Numbers.words(escrowed) + " shares in escrow");
      } else {
        (one.reaches() == Answer.YES ? wrong : open)
            .add(what + ": " + Numbers.words(escrowed) + " shares in escrow");
      }
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(
              "legal process reaches shares before the Escrow Agent delivers them: "
                  + String.join("; ", wrong),
              "the lifting of the process from the escrowed shares")
          .withBecause(free);
    }
    if (!open.isEmpty()) {
      return Judged.need(
              "not known whether legal process reaches escrowed shares: " + String.join("; ", open),
              "whether it takes or reaches the shares in escrow, or an interest in them")
          .withBecause(free);
    }
    return asked.knownThrough(asked.asOf())
        ? Judged.met("no legal process for a debt of a seller reaches escrowed shares, so far")
            .withBecause(free)
        : Judged.need(
                "what legal process there is against the sellers is not known through "
                    + Words.day(asked.asOf()),
                "whether legal process for a debt of a seller reaches escrowed shares")
            .withBecause(free);
  }

  /** What the escrow holds for him at the end of the day on which the process began. */
  private static BigDecimal escrowed(LegalProcess one, List<Holdings> holdings, Roles roles) {
    String holder = roles.holderFor(one.seller());
    return holdings.stream()
        .map(all -> all.on(one.on(), holder).escrowed())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
