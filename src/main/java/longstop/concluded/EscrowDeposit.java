package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.deal.Answer;
import longstop.deal.Certificate;
import longstop.deal.DealRecord;
import longstop.deal.PriceTerms;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** What is deposited in escrow, and for whom (SPA 8.8(a), ESC 1(a)). */
public final class EscrowDeposit {

  private EscrowDeposit() {}

  /**
   * Whether the certificates in escrow make up what must be there, and are registered in the name
   * of the Escrow Agent or his nominee.
   */
  public static Judged certificates(
      Asked asked,
      DealRecord record,
      EscrowAmount escrow,
      Closing closing,
      EscrowOffice office,
      Names names) {
    if (closing.event().isEmpty()) {
      return Judged.need("nothing is in escrow before the Closing", "the Closing");
    }
    List<Certificate> held =
        record.certificates().values().stream()
            .filter(one -> one.escrow() == Answer.YES)
            .filter(
                one ->
                    record.endings().values().stream()
                        .noneMatch(end -> end.ends().equals(one.id())))
            .toList();
    BigDecimal due = due(asked, record, escrow, closing.event().get().on());
    BigDecimal sum = Numbers.plain(Numbers.sum(held.stream().map(Certificate::shares).toList()));
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    if (held.isEmpty() && due.signum() > 0) {
      needs.add("the certificates of the " + Numbers.words(due) + " escrow shares");
    } else if (sum.compareTo(due) != 0) {
      String numbers =
          "certificates in escrow over "
              + Numbers.words(sum)
              + " shares, where "
              + Numbers.words(due)
              + " must be there";
      if (asked.knownThrough(asked.asOf())) {
        wrong.add(numbers);
      } else {
        needs.add("certificates of the other escrow shares: " + numbers);
      }
    }
    held.forEach(one -> registration(one, office.on(asked.asOf()), office, names, wrong, needs));
    String what = "certificates of the Escrow Amount in the name of the Escrow Agent";
    if (!wrong.isEmpty()) {
      return Judged.breach(String.join("; ", wrong), what).withNeeds(needs);
    }
    return needs.isEmpty()
        ? Judged.met(
            "certificates over "
                + Numbers.words(sum)
                + " shares are in escrow, in the name of the Escrow Agent or his nominee")
        : Judged.need("not known to be in escrow as they must be: " + what).withNeeds(needs);
  }

  /**
   * The Escrow Amount and what joined it, less what left, each restated for the splits since (ESC
   * 5).
   */
  private static BigDecimal due(
      Asked asked, DealRecord record, EscrowAmount escrow, LocalDate closing) {
    Splits splits = Splits.of(List.copyOf(record.recapitalizations().values()));
    BigDecimal left =
        Numbers.sum(
            record.escrowMovements().values().stream()
                .map(
                    one ->
                        splits.restate(
                            one.out(Numbers.sum(one.shares().values())), one.on(), asked.asOf()))
                .toList());
    BigDecimal joined =
        Numbers.sum(
            record.escrowReceipts().values().stream()
                .filter(one -> one.joined() == Answer.YES)
                .flatMap(
                    one ->
                        one.shares().stream()
                            .map(number -> splits.restate(number, one.on(), asked.asOf())))
                .toList());
    return Numbers.plain(
        splits.restate(escrow.shares(), closing, asked.asOf()).add(joined).subtract(left));
  }

  private static void registration(
      Certificate one,
      String agent,
      EscrowOffice office,
      Names names,
      List<String> wrong,
      List<String> needs) {
    String what = "certificate " + one.id();
    Optional<String> registered = one.registered();
    if (one.nominee() == Answer.YES || registered.filter(agent::equals).isPresent()) {
      return;
    }
    if (registered.isEmpty()) {
      needs.add("in whose name " + what + " is registered");
    } else if (office.held(registered.get())) {
      needs.add(
          "a certificate in the name of "
              + names.of(agent)
              + " in place of "
              + what
              + ", which is registered for "
              + names.of(registered.get())
              + ", not the Escrow Agent now");
    } else if (one.nominee() == Answer.UNKNOWN) {
      needs.add(
          "whether "
              + names.of(registered.get())
              + ", in whose name "
              + what
              + " is registered, is a nominee of the Escrow Agent");
    } else {
      wrong.add(
          what
              + " is registered in the name of "
              + names.of(registered.get())
              + ", and not of the Escrow Agent or his nominee");
    }
  }

  /**
   * Whether Annex B agrees with the Escrow Amount, gives everybody that part of what he is entitled
   * to, and gives the partners together what the partnership has. It is printed for the shares as
   * agreed, before any recapitalization.
   *
   * @param tie what becomes of half a share, as in {@link EscrowAmount#of}
   */
  public static Judged annex(
      PriceTerms terms, Roles roles, Allocation allocation, Names names, String tie) {
    AggregateShares agreed = AggregateShares.of(terms.aggregateShares());
    BigDecimal escrow = EscrowAmount.of(agreed, terms, tie).shares();
    List<String> wrong = new ArrayList<>();
    BigDecimal sum = sum(terms, roles.holders());
    if (sum.compareTo(escrow) != 0) {
      wrong.add(
          "the holders' shares add up to "
              + Numbers.words(sum)
              + ", not to the Escrow Amount of "
              + Numbers.words(escrow));
    }
    for (String seller : roles.sellers()) {
      BigDecimal entitled = agreed.percent(allocation.of(seller).percentage()).number();
      BigDecimal part = Numbers.plain(entitled.multiply(terms.escrowPercent()).movePointLeft(2));
      if (part.compareTo(printed(terms, seller)) != 0) {
        wrong.add(
            names.of(seller)
                + " has "
                + Numbers.words(printed(terms, seller))
                + ", not "
                + Numbers.words(part)
                + ", "
                + Numbers.words(terms.escrowPercent())
                + " % of "
                + Numbers.words(entitled));
      }
    }
    Optional<BigDecimal> partnership = roles.partnership().map(id -> printed(terms, id));
    BigDecimal partners = sum(terms, roles.partners());
    partnership
        .filter(own -> own.compareTo(partners) != 0)
        .ifPresent(
            own ->
                wrong.add(
                    "the partners' shares add up to "
                        + Numbers.words(partners)
                        + ", not to the partnership's "
                        + Numbers.words(own)));
    if (!wrong.isEmpty()) {
      return Judged.breach(
          "ESC Annex B: " + String.join("; ", wrong), "a corrected ESC Annex B, agreed in writing");
    }
    return Judged.met(
            "ESC Annex B makes up the Escrow Amount of "
                + Numbers.words(escrow)
                + " shares, each having "
                + Numbers.words(terms.escrowPercent())
                + " % of what he is entitled to")
        .withBecause(fractions(terms, roles, names));
  }

  private static List<String> fractions(PriceTerms terms, Roles roles, Names names) {
    Map<String, BigDecimal> some = terms.escrowShares();
    List<String> parts =
        roles.sellers().stream()
            .filter(some::containsKey)
            .filter(id -> Numbers.plain(some.get(id)).scale() > 0)
            .map(id -> names.of(id) + " " + Numbers.words(some.get(id)))
            .toList();
    return parts.isEmpty()
        ? List.of()
        : List.of(
            "no whole numbers: "
                + parts.stream().collect(Collectors.joining(", "))
                + "; their release needs a rounding instruction, or cash at the Average Price"
                + " (T-19)");
  }

  private static BigDecimal sum(PriceTerms terms, List<String> ids) {
    return Numbers.plain(Numbers.sum(ids.stream().map(id -> printed(terms, id)).toList()));
  }

  private static BigDecimal printed(PriceTerms terms, String party) {
    return terms.escrowShares().getOrDefault(party, BigDecimal.ZERO);
  }
}
