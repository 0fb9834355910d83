package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.deal.EscrowReceipt;
import longstop.deal.TaxForm;
import longstop.finding.Judged;

/** How the Escrow Agent keeps and hands out the escrow (ESC 1(b), 4, 5). */
public final class EscrowKeeping {

  private EscrowKeeping() {}

  /** What came in is what went out and what is held (ESC 4(a)); more cannot leave than is there. */
  public static Judged balance(Asked asked, EscrowLedger ledger) {
    if (!ledger.deposited()) {
      return Judged.need("nothing is in escrow yet", "the deposit of the Escrow Amount");
    }
    EscrowLedger.Entry first = ledger.entries().get(0);
    EscrowLedger.Entry last = ledger.entries().get(ledger.entries().size() - 1);
    BigDecimal in =
        Numbers.plain(
            Numbers.sum(
                ledger.entries().stream()
                    .filter(entry -> incoming(entry.kind()))
                    .map(EscrowLedger.Entry::sharesInAll)
                    .toList()));
    String sum =
        Numbers.words(in)
            + " shares came in = "
            + Numbers.words(ledger.out(EscrowLedger.Kind.SET_OFF))
            + " set off + "
            + Numbers.words(ledger.out(EscrowLedger.Kind.EXPENSES))
            + " for expenses + "
            + Numbers.words(ledger.out(EscrowLedger.Kind.RELEASE))
            + " released + "
            + Numbers.words(last.heldInAll())
            + " held";
    Optional<EscrowLedger.Entry> overdrawn = ledger.overdrawn();
    if (overdrawn.isPresent()) {
      return Judged.breach(
              "on "
                  + Words.day(overdrawn.get().on())
                  + " more left the escrow than it held for one of the holders ("
                  + overdrawn.get().id()
                  + ")",
              "a corrected record, or the return of what was delivered too much")
          .withBecause(List.of(sum));
    }
    return Judged.met(sum)
        .withBecause(
            List.of(
                "since the deposit of "
                    + Words.day(first.on())
                    + "; so far through "
                    + Words.day(asked.asOf())));
  }

  private static boolean incoming(EscrowLedger.Kind kind) {
    return kind == EscrowLedger.Kind.DEPOSIT
        || kind == EscrowLedger.Kind.SPLIT
        || kind == EscrowLedger.Kind.RECEIPT;
  }

  /** Nothing is distributed to a holder who has not given a tax form (ESC 1(b)). */
  public static Judged form(Asked asked, EscrowLedger ledger, Map<String, TaxForm> forms) {
    Optional<TaxForm> form = Optional.ofNullable(forms.get(asked.subject()));
    Optional<LocalDate> given = form.filter(one -> one.executed() == Answer.YES).map(TaxForm::on);
    Optional<EscrowLedger.Entry> early =
        ledger.entries().stream()
            .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
            .filter(
                entry -> entry.shares().getOrDefault(asked.subject(), BigDecimal.ZERO).signum() < 0)
            .filter(entry -> given.filter(day -> !day.isAfter(entry.on())).isEmpty())
            .findFirst();
    String whose = "tax form of " + asked.name();
    if (early.isPresent()) {
      String what =
          Numbers.words(early.get().shares().get(asked.subject()).negate())
              + " shares were delivered to "
              + asked.name()
              + " on "
              + Words.day(early.get().on());
      return form.filter(one -> one.executed() == Answer.UNKNOWN).isPresent()
              || (form.isEmpty() && !asked.knownThrough(early.get().on()))
          ? Judged.need(
              what + "; the record does not say that his tax form was executed by then",
              "whether an executed W-9 or W-8 was with the Escrow Agent by then")
          : Judged.breach(
              what + ", before an executed tax form was with the Escrow Agent",
              "a waiver by all parties to the escrow agreement (ESC 7, 13(g))");
    }
    return given
        .map(
            day ->
                Judged.met(
                    "the executed " + whose + " was with the Escrow Agent on " + Words.day(day)))
        .orElseGet(
            () ->
                Judged.need(
                    "nothing is distributed to " + asked.name() + " before his tax form is there",
                    "an executed W-9 or W-8 of " + asked.name() + ", given to the Escrow Agent"));
  }

  /** Nobody receives more than his part of what is distributed (ESC 4(d)). */
  public static Judged proRata(Asked asked, EscrowLedger ledger, Release release) {
    List<String> parts = new ArrayList<>();
    for (EscrowLedger.Entry entry : ledger.entries()) {
      if (entry.kind() != EscrowLedger.Kind.RELEASE) {
        continue;
      }
      BigDecimal given = entry.shares().getOrDefault(asked.subject(), BigDecimal.ZERO).negate();
      BigDecimal part =
          release
              .freeBefore(entry.id(), entry.on())
              .getOrDefault(asked.subject(), BigDecimal.ZERO)
              .max(BigDecimal.ZERO);
      String what =
          Numbers.words(given)
              + " shares on "
              + Words.day(entry.on())
              + ", of a part of "
              + Numbers.words(part);
      if (given.subtract(part).compareTo(BigDecimal.ONE) >= 0) {
        return Judged.breach(
            asked.name() + " received more than his part: " + what,
            "the return of what he received too much");
      }
      parts.add(what);
    }
    return parts.isEmpty()
        ? Judged.need("nothing was distributed to the sellers yet", "the first distribution")
        : Judged.met(asked.name() + " received " + String.join("; ", parts));
  }

  /** Dividends and other distributions join the escrow (ESC 5). */
  public static Judged receipts(Asked asked, List<EscrowReceipt> receipts, EscrowPrice price) {
    List<EscrowReceipt> sorted =
        receipts.stream()
            .sorted(Comparator.comparing(EscrowReceipt::on).thenComparing(EscrowReceipt::id))
            .toList();
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (EscrowReceipt one : sorted) {
      String what = one.what() + ", " + Words.day(one.on());
      (one.joined() == Answer.NO ? wrong : one.joined() == Answer.YES ? joined : open).add(what);
    }
    price
        .splits()
        .forEach(
            split ->
                joined.add(split.what() + ", " + Words.day(split.on()) + ": numbers adjusted"));
    if (!wrong.isEmpty()) {
      return Judged.breach(
              "not added to the escrow: " + String.join("; ", wrong), "its payment into the escrow")
          .withBecause(joined);
    }
    if (!open.isEmpty()) {
      return Judged.need(
              "not known to be added to the escrow: " + String.join("; ", open),
              "whether it was added to the escrow")
          .withBecause(joined);
    }
    if (!asked.knownThrough(asked.asOf())) {
      return Judged.need(
              "what was distributed on the escrowed shares is not known through "
                  + Words.day(asked.asOf()),
              "whether anything was distributed on the escrowed shares")
          .withBecause(joined);
    }
    return joined.isEmpty()
        ? Judged.met("nothing was distributed on the escrowed shares so far")
        : Judged.met("added to the escrow: " + String.join("; ", joined));
  }
}
