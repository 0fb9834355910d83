package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.AuditorAppointment;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** Who appoints the accountants and auditors of the Company (SPA 5.12). */
public final class Auditors {

  private static final String WHAT =
      "Parent or Acquisition Sub appoints the accountants and auditors of the Company";

  private Auditors() {}

  /**
   * Whether nobody but Parent and Acquisition Sub made an appointment, from the Closing Date on.
   *
   * @param closing the Closing Date
   */
  public static Judged judge(
      Asked asked, DerivedDate closing, List<AuditorAppointment> all, Roles roles, Names names) {
    Optional<LocalDate> first = closing.fixed().filter(day -> !asked.asOf().isBefore(day));
    if (first.isEmpty()) {
      return Judged.need(WHAT + ", from the Closing on", "the Closing");
    }
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (AuditorAppointment one :
        all.stream()
            .sorted(
                Comparator.comparing(AuditorAppointment::on).thenComparing(AuditorAppointment::id))
            .toList()) {
      String what = one.who() + " appointed on " + Words.day(one.on());
      String by = one.by().map(party -> what + " by " + names.of(party)).orElse(what);
      if (one.on().isBefore(first.get())) {
        facts.add("does not count, because it was before the Closing: " + by);
      } else if (one.by().isEmpty()) {
        needs.add("who made the appointment: " + what);
      } else if (roles.buying(one.by().get())) {
        facts.add(by);
      } else {
        wrong.add(by);
      }
    }
    return sum(asked, wrong, needs).withBecause(facts);
  }

  private static Judged sum(Asked asked, List<String> wrong, List<String> needs) {
    if (!wrong.isEmpty()) {
      return Judged.breach(
              "not by Parent or Acquisition Sub: " + String.join("; ", wrong),
              "an appointment by Parent or Acquisition Sub")
          .withNeeds(needs);
    }
    if (!needs.isEmpty()) {
      return Judged.need(WHAT + ": an appointment is not known to be theirs").withNeeds(needs);
    }
    String day = Words.day(asked.asOf());
    return asked.knownThrough(asked.asOf())
        ? Judged.met(WHAT + ", so far, through " + day)
        : Judged.need(
            WHAT + ": not confirmed through " + day,
            "whether anybody else made an appointment through " + day);
  }
}
