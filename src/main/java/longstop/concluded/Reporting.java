package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.Market;
import longstop.deal.Publication;
import longstop.deal.PublicationForm;
import longstop.finding.Judged;
import longstop.law.Length;
import longstop.law.Rule144;

/**
 * Whether Parent reports to the SEC, and has filed what it had to.
 *
 * @param market what is public about Parent
 * @param late reports that were late
 * @param reports quarterly and annual reports that the record names, by day
 */
public record Reporting(Market market, List<Late> late, List<Publication> reports) {

  private static final String FILED = "Parent had filed all reports that it owed the SEC by ";

  private static final Set<PublicationForm> PERIODIC =
      Set.of(PublicationForm.FORM_10_Q, PublicationForm.FORM_10_K);

  private static final Comparator<Late> ORDER =
      Comparator.comparing((Late one) -> one.span().from()).thenComparing(Late::what);

  /** What the record says of it. */
  public static Reporting of(DealRecord record, List<Late> late) {
    return new Reporting(
        record.market(),
        late.stream().sorted(ORDER).toList(),
        record.publications().values().stream()
            .filter(one -> PERIODIC.contains(one.form()))
            .sorted(Comparator.comparing(Publication::on).thenComparing(Publication::id))
            .toList());
  }

  /**
   * Whether Parent is a reporting issuer on a day: it has to report, and has filed everything for
   * the twelve months before or the shorter time for which it had to.
   */
  Answer reporting(Asked asked, LocalDate day) {
    return Answer.all(since(day, Optional.empty()), filed(asked, day));
  }

  /** What must be known to say so, worded to follow "whether". */
  String question(LocalDate day) {
    return "Parent was a reporting issuer on "
        + Words.day(day)
        + ": since when it has had to report, and whether it had filed all reports";
  }

  /** Whether it has had to report for so long on the day; long or not, if no length is given. */
  Answer since(LocalDate day, Optional<Length> length) {
    return market
        .reportingSince()
        .map(start -> Answer.of(!day.isBefore(length.map(l -> l.after(start)).orElse(start))))
        .orElse(Answer.UNKNOWN);
  }

  /** The first day on which it has had to report for so long. */
  Optional<LocalDate> longEnough(Length length) {
    return market.reportingSince().map(length::after);
  }

  /**
   * Current public information (Rule 144(c)): what had to be filed in the time before the sale that
   * the Rule of its day names.
   */
  Judged information(Asked asked, LocalDate day, Rule144 law) {
    return lately(law.reportsFor()).current(asked, day, law.reportingFor());
  }

  /** The same, where no report matters that was due longer before a sale than this. */
  private Reporting lately(Length reportsFor) {
    return new Reporting(
        market, late.stream().map(one -> one.mattering(reportsFor)).toList(), reports);
  }

  private Judged current(Asked asked, LocalDate day, Length length) {
    Optional<LocalDate> enough = longEnough(length);
    if (enough.filter(day::isBefore).isPresent()) {
      return Judged.breach(
              "Parent has not been reporting to the SEC for "
                  + length.words()
                  + " on "
                  + Words.day(day),
              "waiting until " + Words.day(enough.get()))
          .until(DerivedDate.of(enough.get()));
    }
    Optional<Late> missing = missing(asked, day);
    if (missing.isPresent()) {
      return Judged.breach(
              "current public information is missing: " + missing.get().what() + " is late",
              "the report that is late")
          .until(filedAgain(asked, day));
    }
    List<String> needs = new ArrayList<>();
    if (enough.isEmpty()) {
      needs.add("since when Parent has had to report to the SEC");
    }
    if (filed(asked, day) == Answer.NO) {
      return Judged.breach("Parent has not filed all reports that it owes", "the missing reports");
    }
    if (filed(asked, day) == Answer.UNKNOWN) {
      needs.add("whether " + FILED + Words.day(day));
    }
    return needs.isEmpty()
        ? Judged.met("Parent's reports are current")
        : Judged.need("it is not known whether current public information is there")
            .withNeeds(needs);
  }

  private Answer filed(Asked asked, LocalDate day) {
    if (missing(asked, day).isPresent()) {
      return Answer.NO;
    }
    return market.reportsComplete() == Answer.YES && !asked.knownThrough(day)
        ? Answer.UNKNOWN
        : market.reportsComplete();
  }

  /** A report that was late and not filed on the day. */
  private Optional<Late> missing(Asked asked, LocalDate day) {
    return late.stream().filter(one -> one.spell(asked.asOf()).covers(day)).findFirst();
  }

  private DerivedDate filedAgain(Asked asked, LocalDate day) {
    List<Spell> spells = late.stream().map(one -> one.spell(asked.asOf())).toList();
    LocalDate free = Spell.firstOutside(spells, day);
    return spells.stream().anyMatch(spell -> spell.open() && !spell.from().isAfter(free))
        ? new DerivedDate.NotBefore(free, "Parent files what is late")
        : DerivedDate.of(free);
  }
}
