package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.finding.Effect;
import longstop.finding.Judged;

/** Whether an individual seller may receive shares: only once SPA 5.8 is complied with (1.5(d)). */
public final class ShareReceipt {

  private ShareReceipt() {}

  /**
   * Whether the seller is entitled to receive shares.
   *
   * @param married whether the seller is; an unmarried one has nothing to comply with (trap T-82)
   * @param consent the spouse's consent, if it was presented
   * @param due last good day for it, inclusive
   * @param lateCures whether a consent after that day still complies (trap T-06)
   * @param received the shares, if the seller has received them
   */
  public static Judged judge(
      Asked asked,
      Answer married,
      Optional<Act> consent,
      DerivedDate due,
      boolean lateCures,
      Optional<Act> received) {
    if (married == Answer.NO) {
      return Judged.met(asked.name() + " may receive shares: not married, and nothing to present");
    }
    Judged entitled = entitled(asked, married, consent, due, lateCures);
    Optional<LocalDate> handed = received.map(Act::on);
    boolean early =
        handed.isPresent() && consent.filter(act -> !act.on().isAfter(handed.get())).isEmpty();
    if (early && married == Answer.YES) {
      return Judged.breach(
          asked.name()
              + " received shares on "
              + Words.day(handed.get())
              + ", before the consent of the spouse was presented",
          "the consent of the spouse");
    }
    return entitled;
  }

  private static Judged entitled(
      Asked asked, Answer married, Optional<Act> consent, DerivedDate due, boolean lateCures) {
    String withheld = "the shares of " + asked.name() + " are withheld";
    String paper = SpousalConsent.of(asked.name());
    if (consent.isEmpty()) {
      boolean never = !lateCures && due.fixed().filter(asked::knownThrough).isPresent();
      return never && married == Answer.YES
          ? never(withheld, "no consent of the spouse came by " + due.words())
          : Judged.need(
              withheld + " until the consent of the spouse is presented",
              married == Answer.YES ? paper : paper + ", or that there is no spouse");
    }
    LocalDate on = consent.get().on();
    if (!lateCures && due.fixed().filter(on::isAfter).isPresent()) {
      return never(
          withheld, "the consent of the spouse came " + Words.day(on) + ", after " + due.words());
    }
    Judged judged = asPresented(asked, consent.get());
    return judged.effect() == Effect.MET
        ? Judged.met(
            asked.name()
                + " may receive shares: the consent of the spouse was presented "
                + Words.day(on))
        : Judged.need(withheld + ": " + judged.sentence())
            .withNeeds(
                judged.needs().isEmpty()
                    ? List.of(paper)
                    : judged.needs().stream().map(need -> paper + ": " + need).toList());
  }

  /** The paper that was presented, judged as SPA 5.8 does but for its day. */
  private static Judged asPresented(Asked asked, Act consent) {
    return Ground.judging(
            asked,
            SpousalConsent.by(asked, DerivedDate.of(consent.on())),
            new Deed(asked.clause(), asked.subject(), Optional.of(consent)),
            new Weight(asked.clause(), asked.subject(), Answer.UNKNOWN))
        .judged();
  }

  private static Judged never(String withheld, String why) {
    return Judged.breach(withheld + ": " + why);
  }
}
