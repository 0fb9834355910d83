package longstop.concluded;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.PlanRevision;
import longstop.finding.Judged;

/** Changes of Operating Plans once adopted, which need the consent of both sides (SPA 5.13). */
public final class PlanRevisions {

  private static final String PLAN = "SPA 5.13/plan";

  private PlanRevisions() {}

  /**
   * Whether every plan that was changed was changed by both. What is agreed before a plan is
   * adopted is no change of it. The plan of the year of the Closing is a schedule of the agreement.
   *
   * @param closing the Closing Date
   * @param acts the plans adopted, under {@code SPA 5.13/plan}, by the last day of their year
   */
  public static Judged judge(
      Asked asked,
      DerivedDate closing,
      Map<String, Map<String, Act>> acts,
      List<PlanRevision> revisions) {
    List<String> agreed = new ArrayList<>();
    List<String> imposed = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Map<String, Act> plans = acts.getOrDefault(PLAN, Map.of());
    for (PlanRevision one :
        revisions.stream()
            .sorted(Comparator.comparing(PlanRevision::on).thenComparing(PlanRevision::id))
            .toList()) {
      String what = "change of the plan for " + one.year() + " on " + Words.day(one.on());
      Optional<LocalDate> adopted = adopted(one.year(), closing, plans);
      Answer both = Answer.all(one.parentConsented(), one.managementConsented());
      if (adopted.isEmpty()) {
        needs.add("the plan that it changes, and when it was adopted: " + what);
      } else if (one.on().isBefore(adopted.get())) {
        notes.add("does not count, because the plan was not adopted yet: " + what);
      } else if (both == Answer.YES) {
        agreed.add(what);
      } else if (both == Answer.NO) {
        imposed.add(what);
      } else {
        needs.add("whether both Parent and the senior management consented: " + what);
      }
    }
    notes.addAll(agreed);
    return sum(asked, agreed, imposed, needs).withBecause(notes);
  }

  private static Judged sum(
      Asked asked, List<String> agreed, List<String> imposed, List<String> needs) {
    if (!imposed.isEmpty()) {
      return Judged.breach(
              "not with the consent of both Parent and the senior management of the Company: "
                  + String.join("; ", imposed),
              "the consent of both, or the plan as it was")
          .withNeeds(needs);
    }
    if (!needs.isEmpty()) {
      return Judged.need("a change of a plan is not known to be agreed").withNeeds(needs);
    }
    if (!agreed.isEmpty()) {
      return Judged.met("every plan was changed with the consent of both");
    }
    return asked.knownThrough(asked.asOf())
        ? Judged.exempt("no plan was changed, through " + Words.day(asked.asOf()))
        : Judged.need(
            "no change of a plan is recorded, and the record is not declared complete through "
                + Words.day(asked.asOf()),
            "whether an Operating Plan was changed");
  }

  private static Optional<LocalDate> adopted(
      int year, DerivedDate closing, Map<String, Act> plans) {
    return closing
        .fixed()
        .filter(day -> day.getYear() == year)
        .or(
            () ->
                Optional.ofNullable(plans.get(LocalDate.of(year, Month.DECEMBER, 31).toString()))
                    .map(Act::on));
  }
}
