package longstop.concluded;

import java.util.Map;
import longstop.calendar.Words;
import longstop.deal.QuotaDelivery;
import longstop.finding.Judged;

/** Title to the quotas (SPA IIA(a)), as their delivery shows it. */
public final class Title {

  private Title() {}

  /** A lien on quotas delivered shows that they were not free of liens; nothing else decides. */
  public static Judged judge(Asked asked, Map<String, QuotaDelivery> deliveries, Weight weight) {
    QuotaDelivery delivered = deliveries.get(asked.subject());
    if (delivered == null) {
      return Judged.note("no quotas are delivered yet");
    }
    String day = "the quotas delivered on " + Words.day(delivered.on());
    return switch (delivered.freeOfLiens()) {
      case YES -> Judged.note(day + " are free of liens");
      case NO ->
          Judged.breach(
                  asked.title() + ", " + asked.broken() + ": " + day + " are not free of liens",
                  "their release from the liens")
              .weighing(weight.material());
      case UNKNOWN ->
          Judged.need(
              asked.title() + ": it is not known whether " + day + " are free of liens",
              "whether " + day + " are free of liens");
    };
  }
}
