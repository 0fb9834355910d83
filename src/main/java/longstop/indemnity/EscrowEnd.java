package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.deal.Answer;
import longstop.deal.Publication;
import longstop.deal.PublicationForm;
import longstop.finding.Judged;

/**
 * The day on which the escrow ends (SPA 8.8(b), ESC 3): the first to occur of an anniversary of the
 * Closing Date and the publication of combined audited financial statements for a year (trap T-27).
 *
 * @param on the day, by what is known: that of the publication, or else the anniversary
 * @param yearEnd end of the year whose statements count; nothing can end it sooner
 * @param anniversary the anniversary
 * @param by the publication that ends it, in words, if one does
 * @param perhaps the first day on which another publication may have ended it sooner
 * @param needs what must be known to tell whether another publication ended it sooner
 */
public record EscrowEnd(
    DerivedDate on,
    LocalDate yearEnd,
    DerivedDate anniversary,
    Optional<String> by,
    Optional<LocalDate> perhaps,
    List<String> needs) {

  /** Keeps the list from being changed. */
  public EscrowEnd {
    needs = List.copyOf(needs);
  }

  /**
   * The day under what the record knows.
   *
   * @param closing the Closing Date
   * @param years which anniversary
   * @param yearEnd end of the year whose statements count
   * @param annualReport whether only an annual report filed with the SEC is such a publication;
   *     else anything that makes the statements public (trap T-28)
   */
  public static EscrowEnd of(
      DerivedDate closing,
      int years,
      LocalDate yearEnd,
      List<Publication> publications,
      boolean annualReport) {
    DerivedDate anniversary = closing.map(day -> day.plusYears(years));
    List<String> needs = new ArrayList<>();
    Optional<Publication> first = Optional.empty();
    Optional<LocalDate> perhaps = Optional.empty();
    List<Publication> candidates =
        publications.stream()
            .filter(one -> one.to().equals(yearEnd))
            .filter(one -> !one.from().isAfter(yearEnd.minusYears(1).plusDays(1)))
            .filter(one -> !annualReport || one.form() == PublicationForm.FORM_10_K)
            .filter(one -> anniversary.fixed().filter(one.on()::isAfter).isEmpty())
            .sorted(Comparator.comparing(Publication::on).thenComparing(Publication::id))
            .toList();
    for (Publication one : candidates) {
      Answer counts = Answer.all(one.audited(), one.combined());
      if (counts == Answer.YES) {
        first = Optional.of(one);
        break;
      }
      if (counts == Answer.UNKNOWN) {
        perhaps = perhaps.or(() -> Optional.of(one.on()));
        needs.add("whether what was published on " + Words.day(one.on()) + " is " + asked(one));
      }
    }
    return new EscrowEnd(
        first.map(one -> DerivedDate.of(one.on())).orElse(anniversary),
        yearEnd,
        anniversary,
        first.map(
            one ->
                "combined audited statements for the year through "
                    + Words.day(yearEnd)
                    + " were public on "
                    + Words.day(one.on())),
        perhaps,
        needs);
  }

  private static String asked(Publication one) {
    List<String> open = new ArrayList<>();
    if (one.audited() == Answer.UNKNOWN) {
      open.add("audited");
    }
    if (one.combined() == Answer.UNKNOWN) {
      open.add("combined");
    }
    return String.join(" and ", open);
  }

  /** Whether the escrow has ended by a day, the day itself included. */
  public boolean reachedBy(LocalDate day) {
    return on.fixed().filter(end -> !end.isAfter(day)).isPresent();
  }

  /**
   * Whether the escrow had ended by a day, the day itself included. A publication that ends it is
   * taken to be the first; without one the record must be complete through the day, unless the year
   * of the statements was not over by then.
   */
  Answer endedBy(Asked asked, LocalDate day) {
    if (reachedBy(day)) {
      return Answer.YES;
    }
    boolean certain = by.isPresent() || !day.isAfter(yearEnd) || asked.knownThrough(day);
    return certain && perhaps.filter(one -> !one.isAfter(day)).isEmpty()
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  /**
   * Whether a day lies before the end of the escrow.
   *
   * @param sameDay whether the day of the end itself does (D-60)
   */
  Answer before(Asked asked, LocalDate day, boolean sameDay) {
    return endedBy(asked, sameDay ? day.minusDays(1) : day).not();
  }

  /** What must be known to tell whether it had ended by a day. */
  List<String> needs(LocalDate day) {
    return needs.isEmpty()
        ? List.of("whether combined audited statements were public by " + Words.day(day))
        : needs;
  }

  /** That the day may still come sooner, as long as nothing has brought it. */
  public Optional<String> sooner(Asked asked) {
    return by.isPresent() || reachedBy(asked.asOf())
        ? Optional.empty()
        : Optional.of("or earlier, if combined audited results are published first");
  }

  /** The day in words, with the publication that made it the day. */
  String words() {
    return on.words() + by.map(publication -> " (" + publication + ")").orElse("");
  }

  /** When the escrow ends, or that this is not certain yet. */
  public Judged judge(Asked asked) {
    String how = by.orElse("the anniversary of the Closing Date is " + anniversary.words());
    if (!needs.isEmpty()) {
      return Judged.need(
              (reachedBy(asked.asOf()) ? "the escrow ended on " : "the escrow ends on ")
                  + on.words()
                  + " at the latest, or sooner: a publication may have ended it")
          .withBecause(List.of(how))
          .withNeeds(needs);
    }
    if (reachedBy(asked.asOf())) {
      LocalDate end = on.fixed().orElseThrow();
      return by.isPresent() || asked.knownThrough(end.minusDays(1))
          ? Judged.met("the escrow ended on " + Words.day(end)).withBecause(List.of(how))
          : Judged.need(
                  "the escrow ended on " + Words.day(end) + " at the latest",
                  "whether combined audited statements were public before")
              .withBecause(List.of(how));
    }
    return Judged.need(
            "the escrow ends on " + on.words() + " at the latest",
            "the publication of combined audited statements, or that day")
        .withBecause(List.of(how));
  }
}
