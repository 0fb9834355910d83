package longstop.concluded;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Ending;

/**
 * The moment "immediately prior to the Closing Date" (SPA 1.3(a), 6.2(k); D-23).
 *
 * @param last last day on which a right can still be cancelled, inclusive
 * @param before hour of that day before which it must be, if the hour matters
 */
public record Cutoff(DerivedDate last, Optional<LocalTime> before) {

  /**
   * The moment, as the words or as the business reads it.
   *
   * @param option {@code before-closing-hour}: on the Closing Date, before the hour of the Closing;
   *     any other: by the end of the day before
   */
  public static Cutoff of(String option, DerivedDate closing, LocalTime hour) {
    return option.equals("before-closing-hour")
        ? new Cutoff(closing, Optional.of(hour))
        : new Cutoff(Counting.priorTo(closing), Optional.empty());
  }

  /** Whether a right came to its end in time; unknown where only the hour could tell. */
  Answer met(Ending ending) {
    Optional<LocalDate> day = last.fixed();
    if (day.isEmpty()) {
      return Answer.YES;
    }
    int order = ending.on().compareTo(day.get());
    if (order != 0 || before.isEmpty()) {
      return Answer.of(order <= 0);
    }
    return ending.at().map(at -> Answer.of(at.isBefore(before.get()))).orElse(Answer.UNKNOWN);
  }

  /** The moment in words, to follow "cancelled". */
  String words() {
    return before.map(hour -> "before " + hour + " on ").orElse("by ") + last.words();
  }
}
