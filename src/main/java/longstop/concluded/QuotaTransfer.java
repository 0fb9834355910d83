package longstop.concluded;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.QuotaDelivery;
import longstop.finding.Judged;

/** The quotas that the holders assign (SPA 1.1), and the deed by which they do (SPA 1.5(b)). */
public final class QuotaTransfer {

  private QuotaTransfer() {}

  /** The assignment of a holder's quotas of Schedule 1.1, as a noun phrase. */
  public static String of(AdjustedQuotas quotas, Asked asked) {
    return "assignment of the quotas of "
        + asked.name()
        + ", "
        + quotas.currency()
        + " "
        + Numbers.words(quotas.of(asked.subject()));
  }

  /** The purchase of a holder's quotas of Schedule 1.1, as a noun phrase. */
  public static String purchase(AdjustedQuotas quotas, Asked asked) {
    return of(quotas, asked).replaceFirst("assignment", "purchase");
  }

  /** Whether exactly the quotas of Schedule 1.1 are assigned, each at its nominal amount. */
  public static Judged exact(Asked asked, AdjustedQuotas quotas, QuotaDelivery delivery) {
    List<BigDecimal> agreed = sorted(quotas.of(asked.subject()));
    String schedule = quotas.schedule(asked.subject());
    List<BigDecimal> given = sorted(delivery.quotas());
    if (given.isEmpty()) {
      return Judged.need(
          "which quotas " + asked.name() + " assigned is not recorded",
          "the nominal amounts of the quotas assigned by " + asked.name());
    }
    if (given.equals(agreed)) {
      return Judged.met("they are the quotas of " + schedule + ", no more and no fewer");
    }
    return Judged.breach(
        asked.name()
            + " assigned quotas of "
            + Numbers.words(given)
            + " ("
            + Numbers.words(Numbers.sum(given))
            + "), not those of "
            + schedule
            + ": "
            + Numbers.words(agreed)
            + " ("
            + Numbers.words(Numbers.sum(agreed))
            + ")",
        "the assignment of exactly the quotas of " + schedule);
  }

  /** Whether the quotas are assigned free of liens. */
  public static Judged free(Asked asked, QuotaDelivery delivery) {
    return switch (delivery.freeOfLiens()) {
      case YES -> Judged.met("they are free of liens");
      case NO ->
          Judged.breach(
              "the quotas that " + asked.name() + " assigned are not free of liens",
              "the release of every lien");
      case UNKNOWN ->
          Judged.need(
              "whether the quotas that "
                  + asked.name()
                  + " assigned are free of liens is not known",
              "whether the quotas of " + asked.name() + " are free of liens");
    };
  }

  /** Whether the deed has the agreed form. */
  public static Judged deed(Asked asked, QuotaDelivery delivery) {
    return switch (delivery.notarized()) {
      case YES -> Judged.met("the deed is notarized, in substantially the agreed form");
      case NO ->
          Judged.breach(
              "the deed of " + asked.name() + " is not notarized in substantially the agreed form",
              "a notarized deed in substantially the form of Schedule 1.5");
      case UNKNOWN ->
          Judged.need(
              "the form of the deed of " + asked.name() + " is not known",
              "whether the deed of "
                  + asked.name()
                  + " is notarized, in substantially the form of Schedule 1.5");
    };
  }

  /** The assignment of all quotas, as a noun phrase. */
  public static String whole(AdjustedQuotas quotas) {
    return "assignment of all " + quotas.words(quotas.all());
  }

  /** What is assigned so far, and of which assignment the amounts are not recorded. */
  public static Judged sofar(AdjustedQuotas quotas, Map<String, QuotaDelivery> deliveries) {
    String assigned =
        deliveries.isEmpty()
            ? "nothing is assigned yet"
            : "assigned: " + quotas.words(all(deliveries));
    List<String> unrecorded =
        deliveries.values().stream()
            .filter(delivery -> delivery.quotas().isEmpty())
            .map(delivery -> "the nominal amounts of the quotas assigned by " + delivery.holder())
            .sorted()
            .toList();
    return unrecorded.isEmpty()
        ? Judged.note(assigned)
        : Judged.need(assigned + ", and quotas whose amounts are not recorded")
            .withNeeds(unrecorded);
  }

  /**
   * The last assignment, once count and nominal amount of all together are those agreed, or could
   * be: every holder assigned quotas, and the amounts of some are not recorded.
   */
  public static Optional<QuotaDelivery> last(
      AdjustedQuotas quotas, List<String> holders, Map<String, QuotaDelivery> deliveries) {
    List<BigDecimal> given = all(deliveries);
    List<BigDecimal> whole = quotas.all();
    boolean exact =
        given.size() == whole.size() && Numbers.sum(given).compareTo(Numbers.sum(whole)) == 0;
    boolean possible =
        deliveries.keySet().containsAll(holders)
            && deliveries.values().stream().anyMatch(delivery -> delivery.quotas().isEmpty());
    return deliveries.values().stream()
        .filter(any -> exact || possible)
        .max(Comparator.comparing(QuotaDelivery::on).thenComparing(QuotaDelivery::holder));
  }

  private static List<BigDecimal> all(Map<String, QuotaDelivery> deliveries) {
    return deliveries.values().stream().map(QuotaDelivery::quotas).flatMap(List::stream).toList();
  }

  private static List<BigDecimal> sorted(List<BigDecimal> quotas) {
    return quotas.stream().map(Numbers::plain).sorted(Comparator.reverseOrder()).toList();
  }

  /** The day on which the holder's quotas are received, not before the Closing. */
  public static DerivedDate received(
      Asked asked, DerivedDate closing, Map<String, QuotaDelivery> given) {
    DerivedDate day =
        Optional.ofNullable(given.get(asked.subject()))
            .map(delivery -> DerivedDate.of(delivery.on()))
            .orElseGet(
                () ->
                    new DerivedDate.NotBefore(
                        asked.asOf(), "the quotas of " + asked.name() + " are received"));
    return closing.later(day);
  }
}
