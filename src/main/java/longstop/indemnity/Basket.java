package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * The aggregate Damages for untrue representations, against the amount up to which nothing is owed
 * (SPA 8.5). Exactly that amount gives nothing, one cent more gives all of them (trap T-39).
 *
 * @param amount the amount, in USD
 * @param parts what each claim adds that adds something or may, by id
 */
public record Basket(BigDecimal amount, List<BasketPart> parts) {

  /** Keeps the list from being changed. */
  public Basket {
    parts = List.copyOf(parts);
  }

  /** The basket with what all claims add. */
  public static Basket of(BigDecimal amount, List<BasketPart> all) {
    return new Basket(
        Numbers.plain(amount),
        all.stream().filter(part -> part.counts() != Answer.NO).sorted(BasketPart.ORDER).toList());
  }

  /** What they come to, as far as that is certain. */
  public BigDecimal certain() {
    return Numbers.plain(Numbers.sum(parts.stream().map(BasketPart::certain).toList()));
  }

  /** Whether they go beyond the amount, so that all of them are owed. */
  public Answer exceeded() {
    if (certain().compareTo(amount) > 0) {
      return Answer.YES;
    }
    return parts.stream().anyMatch(BasketPart::open) ? Answer.UNKNOWN : Answer.NO;
  }

  /** The same, if a claim that was agreed or awarded added its Damages like any other. */
  Answer exceeded(Damages own) {
    List<BasketPart> others =
        parts.stream().filter(part -> !part.claim().equals(own.claim())).toList();
    return new Basket(
            amount,
            Stream.concat(
                    others.stream(), Stream.of(new BasketPart(own.claim(), Answer.YES, own.usd())))
                .toList())
        .exceeded();
  }

  private String sum() {
    return "the Damages for untrue representations come to "
        + Amounts.words(AveragePrice.USD, certain())
        + (exceeded() != Answer.UNKNOWN ? "" : " so far");
  }

  private String limit() {
    return Amounts.words(AveragePrice.USD, amount);
  }

  private List<String> claims() {
    return parts.stream()
        .map(
            part ->
                "claim "
                    + part.claim()
                    + ": "
                    + (part.open() ? "not known" : Amounts.words(AveragePrice.USD, part.certain())))
        .toList();
  }

  private List<String> needs() {
    List<String> needs = new ArrayList<>();
    parts.stream()
        .filter(BasketPart::open)
        .forEach(
            part ->
                needs.add(
                    (part.counts() == Answer.UNKNOWN
                            ? "whether claim " + part.claim() + " is in time and indemnified"
                            : "")
                        + (part.counts() == Answer.UNKNOWN && part.usd().isEmpty() ? ", and " : "")
                        + (part.usd().isEmpty()
                            ? "what claim " + part.claim() + " comes to"
                            : "")));
    return needs;
  }

  /** Where the basket stands. */
  public Judged judge() {
    if (parts.isEmpty()) {
      return Judged.exempt("no claim on an untrue representation counts so far");
    }
    return judge(sum());
  }

  /** What it means for one claim. */
  public Judged judge(Answering answering, Dispute dispute) {
    if (!answering.basis().represented()) {
      return Judged.exempt(
          "only representations are counted; the claim rests on " + answering.basis().words());
    }
    if (dispute.cameToNothing()) {
      return Judged.exempt("the claim came to nothing, and adds nothing to the Damages");
    }
    return dispute.settled()
        ? Judged.exempt(
                "what was agreed or awarded on the claim, "
                    + Amounts.words(AveragePrice.USD, dispute.accepted())
                    + ", binds Parent and the sellers (SPA 8.9(b), 9.1(c)), and is not measured"
                    + " again; it counts for other claims")
            .withBecause(claims())
        : judge(sum());
  }

  private Judged judge(String sum) {
    return verdict(sum).withBecause(claims());
  }

  private Judged verdict(String sum) {
    return switch (exceeded()) {
      case YES ->
          Judged.met(sum + ", beyond " + limit() + ": all of them are owed, from the first");
      case NO ->
          Judged.breach(
              sum + ", not beyond " + limit() + ": nothing is owed for them",
              "more Damages for untrue representations, so that they exceed " + limit());
      case UNKNOWN -> Judged.need(sum + ", and may go beyond " + limit()).withNeeds(needs());
    };
  }
}
