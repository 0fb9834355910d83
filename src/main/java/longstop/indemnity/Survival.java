package longstop.indemnity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.concluded.Asked;
import longstop.concluded.Days;
import longstop.deal.Answer;
import longstop.deal.IndemnityTerms;
import longstop.deal.Limitation;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * Until when claims can be made on what survives the Closing (SPA 8.1). Every day is the last good
 * one, inclusive (trap T-65), and a notice counts on its receipt.
 *
 * @param general for representations, also Parent's, and for covenants to be performed before the
 *     Closing
 * @param taxes for the representation on taxes
 */
public record Survival(DerivedDate general, DerivedDate taxes) {

  /** On what claims can be made until the general day, as a noun phrase. */
  public static final String GENERAL =
      "claims on representations, and on covenants to be performed before the Closing";

  /** On what claims can be made until the day for taxes, as a noun phrase. */
  public static final String TAXES = "claims on the representation on taxes";

  /** On what claims can be made without end, as a noun phrase. */
  public static final String WITHOUT_END = "claims on title and on section 419";

  private static final String SOME = "every period of limitation for taxes is recorded";

  /** Nothing but the Closing bounds the day, which may be past on the as-of date. */
  private static final String NONE =
      SOME + "; as none is, it can be any day since the Closing, and may be past";

  private static final DerivedDate NEVER =
      new DerivedDate.Never("these representations survive without end");

  private static final DerivedDate NO_TERM =
      new DerivedDate.Never("SPA 8.1 sets no term for what is to be performed after the Closing");

  private static final DerivedDate NOTHING =
      new DerivedDate.Never("nothing here survives that could end");

  /**
   * The last days.
   *
   * @param closing the Closing Date
   * @param limitations periods of limitation for taxes, with extensions and waivers
   * @param all whether these are all that there are
   * @param revives whether an extension counts that came after the promise had lapsed
   * @param roll {@code bgb-193} where a notice due on a day of rest may come on the next working
   *     day; else a last day stands
   */
  public static Survival of(
      DerivedDate closing,
      IndemnityTerms terms,
      List<Limitation> limitations,
      Answer all,
      boolean revives,
      String roll) {
    DerivedDate general = closing.plusMonths(12 * terms.survivalYears());
    DerivedDate taxes = taxes(closing, terms, limitations, all, revives);
    return new Survival(rolled(general, roll), rolled(taxes, roll));
  }

  /** The last period that runs out ends it; an extension is one more period. */
  private static DerivedDate taxes(
      DerivedDate closing,
      IndemnityTerms terms,
      List<Limitation> limitations,
      Answer all,
      boolean revives) {
    Optional<LocalDate> last =
        revives
            ? limitations.stream().map(Limitation::ends).max(LocalDate::compareTo)
            : unbroken(limitations, terms.taxSurvivalDays());
    DerivedDate known =
        last.map(DerivedDate::of)
            .map(day -> day.plusDays(terms.taxSurvivalDays()))
            .map(day -> closing.fixed().isPresent() ? day : closing.later(day))
            .orElse(closing);
    return all == Answer.YES && last.isPresent()
        ? known
        : known.later(new DerivedDate.NotBefore(LocalDate.MIN, last.isPresent() ? SOME : NONE));
  }

  /**
   * The end of the last period, where a further one for the same tax counts only if it came while
   * the promise still stood.
   */
  private static Optional<LocalDate> unbroken(List<Limitation> limitations, int days) {
    List<Limitation> byDay =
        limitations.stream()
            .sorted(Comparator.comparing(Limitation::on).thenComparing(Limitation::ends))
            .toList();
    Map<String, Limitation> first =
        byDay.stream().collect(Collectors.toMap(Limitation::tax, one -> one, (one, next) -> one));
    Optional<LocalDate> last =
        first.values().stream().map(Limitation::ends).max(LocalDate::compareTo);
    for (Limitation one : byDay) {
      last = last.map(end -> one.on().isAfter(end.plusDays(days)) ? end : later(end, one.ends()));
    }
    return last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static DerivedDate rolled(DerivedDate last, String roll) {
    return roll.equals("bgb-193") ? Days.rolled(roll, last) : last;
  }

  /** The last day for claims on a promise of this sort. */
  public DerivedDate last(Basis basis) {
    return switch (basis) {
      case COMPANY_REPRESENTATION,
          SELLER_REPRESENTATION,
          COMPANY_COVENANT,
          SELLER_COVENANT,
          BUYING_SIDE ->
          general;
      case TAX_REPRESENTATION -> taxes;
      case TITLE, ASSETS -> NEVER;
      case ASSET_LIABILITY,
          PARTNERSHIP,
          LATER_COMPANY_COVENANT,
          LATER_SELLER_COVENANT,
          LATER_BUYING_SIDE ->
          NO_TERM;
      case NONE -> NOTHING;
    };
  }

  /** The day for claims without end, which never comes. */
  public DerivedDate withoutEnd() {
    return NEVER;
  }

  /** Which of the last days a due date is, as the clause has several. */
  public static Optional<String> occasion(String which) {
    return Optional.of(which);
  }

  /** Where the time up to a last day stands on the as-of date. */
  public static DueState state(Asked asked, DerivedDate last) {
    return last.fixed()
        .map(day -> asked.asOf().isAfter(day) ? DueState.ELAPSED : DueState.RUNNING)
        .orElse(last instanceof DerivedDate.Never ? DueState.RUNNING : DueState.NOT_DETERMINABLE);
  }

  /** Until when what survives the Closing survives. */
  public Judged judge(Asked asked) {
    String sentence =
        "representations, and covenants to be performed before the Closing, "
            + words(asked, general)
            + "; those on taxes "
            + words(asked, taxes)
            + "; those on title and section 419 survive without end";
    Judged judged =
        general.fixed().isPresent() && taxes.fixed().isPresent()
            ? Judged.met(sentence)
            : Judged.need(
                sentence,
                general.fixed().isEmpty()
                    ? "the Closing"
                    : "every period of limitation for taxes, with its extensions and waivers");
    return judged.withBecause(
        List.of("the last day itself is in time, and a claim is made when its notice is received"));
  }

  private static String words(Asked asked, DerivedDate last) {
    return last.fixed()
            .map(day -> asked.asOf().isAfter(day) ? "survived through " : "survive through ")
            .orElse("survive through a day ")
        + last.words();
  }
}
