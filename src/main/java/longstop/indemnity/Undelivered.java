package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * What stays in the escrow after its end although nobody has a claim on it: the parts of holders
 * without a tax form (ESC 1(b)), and fractions of shares (trap T-19).
 *
 * @param release what the escrow owes
 * @param asked on which day
 * @param names names of the holders
 */
record Undelivered(Release release, Asked asked, Names names) {

  /** Whose part waits because no form of his is known to be there, in words. */
  Optional<String> waiting() {
    List<String> whose = without().stream().map(names::of).toList();
    return whose.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "waits for an executed tax form, as of "
                + Words.day(asked.asOf())
                + ": the part of "
                + String.join(", ", whose));
  }

  /** What must be there, or be known, for all of it to be delivered. */
  List<String> needs() {
    List<String> needs = new ArrayList<>();
    without().forEach(holder -> needs.add(form(holder)));
    fractions().ifPresent(needs::add);
    return needs;
  }

  private String form(String holder) {
    boolean dead = release.ledger().heirs().dead(holder, asked.asOf());
    String form = "an executed W-9 or W-8 of " + (dead ? "each heir of " : "") + names.of(holder);
    return dead || missing(holder)
        ? form + straight(holder)
        : "whether " + form + " was with the Escrow Agent, and since when";
  }

  /**
   * That to partners who gave forms of their own their parts could go straight. The partnership
   * receives for them otherwise (ESC Annex B), and gives its form.
   */
  private String straight(String holder) {
    LocalDate day = asked.asOf();
    Interests there = release.keeping().after(day);
    List<String> own =
        Interests.of(holder, there.roles()).stream()
            .filter(partner -> !partner.equals(holder))
            .filter(partner -> there.held().getOrDefault(partner, BigDecimal.ZERO).signum() > 0)
            .filter(partner -> release.hasForm(partner, day))
            .map(names::of)
            .toList();
    return own.isEmpty()
        ? ""
        : ", or the delivery of their own parts to those who gave their own forms: "
            + String.join(", ", own);
  }

  /**
   * That more is owed to a holder, if it is: whole shares, or cash.
   *
   * @param received what he received, in words
   */
  Optional<Judged> more(String holder, String received) {
    LocalDate day = asked.asOf();
    if (!release.end().reachedBy(day) || !release.owes(holder, day)) {
      return Optional.empty();
    }
    BigDecimal shares =
        release
            .outstanding(day)
            .getOrDefault(holder, BigDecimal.ZERO)
            .setScale(0, RoundingMode.DOWN);
    BigDecimal usd = release.outstandingCash(day).getOrDefault(holder, BigDecimal.ZERO);
    String still =
        Stream.of(
                Optional.of(
                        Numbers.words(shares)
                            + (shares.compareTo(BigDecimal.ONE) == 0 ? " share" : " shares"))
                    .filter(words -> shares.signum() > 0),
                Optional.of(Amounts.words(AveragePrice.USD, usd))
                    .filter(words -> usd.compareTo(ProRata.CENT) > 0))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" and "));
    return Optional.of(
        Judged.need(
            received + "; still owed: " + still,
            without().contains(holder)
                ? form(holder)
                : "the delivery of "
                    + still
                    + " to "
                    + names.of(holder)
                    + ", due as SPA 8.8(b) and"
                    + " ESC 4(d) say"));
  }

  /** Those of whose part something stays, and who gave no executed form as far as is known. */
  private List<String> without() {
    LocalDate day = asked.asOf();
    Map<String, BigDecimal> shares = release.outstanding(day);
    Map<String, BigDecimal> cash = release.outstandingCash(day);
    return shares.keySet().stream()
        .filter(
            holder ->
                shares.get(holder).signum() > 0
                    || cash.getOrDefault(holder, BigDecimal.ZERO).signum() > 0)
        .filter(holder -> !release.hasForm(holder, day))
        .toList();
  }

  private boolean missing(String holder) {
    return Optional.ofNullable(release.forms().get(holder))
        .map(form -> form.executed() == Answer.NO || form.on().isAfter(asked.asOf()))
        .orElseGet(() -> asked.knownThrough(asked.asOf()));
  }

  /** The fractions that stay once all whole shares are delivered, and nothing is kept back. */
  private Optional<String> fractions() {
    Map<String, BigDecimal> left = new LinkedHashMap<>();
    for (Map.Entry<String, BigDecimal> one : release.outstanding(asked.asOf()).entrySet()) {
      BigDecimal fraction = one.getValue().subtract(one.getValue().setScale(0, RoundingMode.DOWN));
      if (fraction.signum() > 0) {
        left.put(one.getKey(), Numbers.plain(fraction));
      }
    }
    if (left.isEmpty() || release.keeps(asked.asOf())) {
      return Optional.empty();
    }
    List<String> each =
        left.entrySet().stream()
            .map(one -> Numbers.words(one.getValue()) + " of " + names.of(one.getKey()))
            .toList();
    return Optional.of(
        "how fractions of a share are rounded, or their payment in cash at the Average Price: "
            + String.join(", ", each)
            + ", "
            + Numbers.words(Numbers.plain(Numbers.sum(left.values())))
            + " shares in all");
  }
}
