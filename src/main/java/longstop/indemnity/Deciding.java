package longstop.indemnity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Arbitrator;
import longstop.deal.Ending;
import longstop.deal.Resolution;

/**
 * Who may decide a claim on a day (SPA 8.9(b)): one arbitrator, whom Parent and the Agent agreed on
 * or who was appointed. Where the record has several of them in office, the one they agreed on goes
 * before one who was appointed no earlier, and a later agreement before an earlier one.
 *
 * @param day the day
 * @param inOffice arbitrators of the claim who had become so by then and whose office had not ended
 *     before it, by day
 */
record Deciding(LocalDate day, List<Arbitrator> inOffice) {

  /** Keeps the list from being changed. */
  Deciding {
    inOffice = List.copyOf(inOffice);
  }

  /** Who may decide on a day, of the arbitrators of a claim. */
  static Deciding on(LocalDate day, List<Arbitrator> arbitrators, Collection<Ending> endings) {
    return new Deciding(
        day,
        arbitrators.stream()
            .filter(one -> !one.on().isAfter(day))
            .filter(
                one ->
                    endings.stream()
                        .noneMatch(end -> end.ends().equals(one.id()) && end.on().isBefore(day)))
            .sorted(Comparator.comparing(Arbitrator::on).thenComparing(Arbitrator::id))
            .toList());
  }

  /**
   * Whether an award of that day was made by him who may decide.
   *
   * @param lacks to which is added why it was not
   * @param needs to which is added what must be known to tell
   */
  void ask(Resolution award, List<String> lacks, List<String> needs) {
    List<String> makers = award.arbitrators();
    if (makers.isEmpty()) {
      if (inOffice.size() > 1) {
        needs.add(
            "which of " + words(inOffice) + " made " + award.id() + ", and that he was alone");
      }
      return;
    }
    if (makers.size() > 1) {
      lacks.add("by several, where one arbitrator decides");
      return;
    }
    List<Arbitrator> others = inOffice.stream().filter(one -> !makers.contains(one.id())).toList();
    if (others.size() == inOffice.size()) {
      lacks.add(
          "by one who was not its arbitrator on "
              + Words.day(day)
              + (inOffice.isEmpty() ? "" : ", as " + words(inOffice) + " was"));
      return;
    }
    Arbitrator maker =
        inOffice.stream().filter(one -> makers.contains(one.id())).findFirst().orElseThrow();
    List<Arbitrator> before = others.stream().filter(one -> precedes(one, maker)).toList();
    if (!before.isEmpty()) {
      lacks.add("by " + maker.who() + ", where the arbitrator is " + words(before));
    } else if (!others.stream().allMatch(one -> precedes(maker, one))) {
      needs.add(
          "which of "
              + words(inOffice)
              + " is the one arbitrator of the claim, and the end of the office of the other");
    }
  }

  private static boolean precedes(Arbitrator one, Arbitrator other) {
    return one.agreed() == Answer.YES
        && switch (other.agreed()) {
          case YES -> other.on().isBefore(one.on());
          case NO -> !other.on().isBefore(one.on());
          case UNKNOWN -> false;
        };
  }

  private static String words(List<Arbitrator> some) {
    return String.join(" and ", some.stream().map(Arbitrator::who).toList());
  }
}
