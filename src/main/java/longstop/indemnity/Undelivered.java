package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.deal.Answer;

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
    for (String holder : without()) {
      boolean dead = release.ledger().heirs().dead(holder, asked.asOf());
      String form = "an executed W-9 or W-8 of " + (dead ? "each heir of " : "") + names.of(holder);
      needs.add(
          dead || missing(holder)
              ? form
              : "whether " + form + " was with the Escrow Agent, and since when");
    }
    fractions().ifPresent(needs::add);
    return needs;
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
