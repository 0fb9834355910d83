package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.deal.Arbitrator;
import longstop.deal.Ending;
import longstop.finding.DueState;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * Who is the one arbitrator of a claim (SPA 8.9(b)): the last whom Parent and the Agent agreed on
 * in time; else the one who was appointed after it; else who came in the place of one whose office
 * ended.
 *
 * @param all arbitrators of the record, by day
 * @param endings ends of the office of some of them
 * @param agreeBy last day to agree on one, inclusive
 */
record Arbitrators(List<Arbitrator> all, List<Ending> endings, DerivedDate agreeBy) {

  private static final String APPOINTMENT = "his appointment under SPA 8.9(b)";

  /** Keeps the lists from being changed. */
  Arbitrators {
    all = List.copyOf(all);
    endings = List.copyOf(endings);
  }

  /** The arbitrators of a claim, with what ended the office of one. */
  static Arbitrators of(
      List<Arbitrator> arbitrators, Collection<Ending> endings, DerivedDate agreeBy) {
    List<String> ids = arbitrators.stream().map(Arbitrator::id).toList();
    return new Arbitrators(
        arbitrators.stream()
            .sorted(Comparator.comparing(Arbitrator::on).thenComparing(Arbitrator::id))
            .toList(),
        endings.stream()
            .filter(one -> ids.contains(one.ends()))
            .sorted(Comparator.comparing(Ending::id))
            .toList(),
        agreeBy);
  }

  /** Where the time to agree on one stands. */
  DueState agreement(Asked asked) {
    Optional<LocalDate> day = agreeBy.fixed();
    if (day.isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    if (!all.isEmpty()) {
      return all.get(0).on().isAfter(day.get()) ? DueState.ELAPSED : DueState.MET;
    }
    int order = asked.asOf().compareTo(day.get());
    return order > 0 ? DueState.ELAPSED : order == 0 ? DueState.DUE_TODAY : DueState.UPCOMING;
  }

  /**
   * Whether there is one, agreed in time or else appointed.
   *
   * @param settled whether the claim needs none any more, as it was agreed or given up
   * @param decided whether there is an award
   */
  Judged judge(Asked asked, boolean settled, boolean decided) {
    if (all.isEmpty()) {
      return none(asked, settled);
    }
    Optional<Arbitrator> standing = Optional.empty();
    Optional<Judged> decisive = Optional.empty();
    List<Judged> each = new ArrayList<>();
    for (Arbitrator one : all) {
      Judged how = how(one, standing);
      each.add(how);
      if (how.effect() == Effect.MET) {
        standing = Optional.of(one);
      }
      if (how.effect() != Effect.BREACH || standing.isEmpty()) {
        decisive = Optional.of(how);
      }
    }
    Judged found =
        standing
            .filter(one -> !settled && !decided && goneBy(one, asked.asOf()).isPresent())
            .map(this::vacant)
            .orElse(decisive.orElseThrow());
    return found.withBecause(
        each.stream().map(Judged::sentence).filter(one -> !one.equals(found.sentence())).toList());
  }

  private Judged none(Asked asked, boolean settled) {
    if (settled) {
      return Judged.exempt("the claim was settled without an arbitrator");
    }
    return agreeBy.fixed().filter(asked.asOf()::isAfter).isPresent()
        ? Judged.need(
            "no arbitrator was agreed on by " + agreeBy.words() + ", as far as is recorded",
            APPOINTMENT + ", or whether one was agreed on")
        : Judged.need(
                "Parent and the Agent agree on an arbitrator by " + agreeBy.words(),
                "an arbitrator whom both accept")
            .dueBy(agreeBy);
  }

  private Judged vacant(Arbitrator gone) {
    return Judged.need(
        "the office of " + gone.who() + " ended on " + Words.day(ended(gone).orElseThrow()),
        "another arbitrator in his place");
  }

  private Optional<LocalDate> ended(Arbitrator one) {
    return endings.stream().filter(end -> end.ends().equals(one.id())).map(Ending::on).findFirst();
  }

  private Optional<LocalDate> goneBy(Arbitrator one, LocalDate day) {
    return ended(one).filter(end -> !end.isAfter(day));
  }

  /**
   * How one came to be.
   *
   * @param before who was arbitrator before, if somebody was
   */
  private Judged how(Arbitrator one, Optional<Arbitrator> before) {
    String who = one.who() + ", " + Words.day(one.on());
    boolean late = agreeBy.fixed().filter(one.on()::isAfter).isPresent();
    Optional<LocalDate> gone = before.flatMap(other -> goneBy(other, one.on()));
    String place =
        gone.map(
                day ->
                    ", in the place of "
                        + before.orElseThrow().who()
                        + ", whose office ended on "
                        + Words.day(day))
            .orElse("");
    return switch (one.agreed()) {
      case YES ->
          gone.isPresent()
              ? Judged.met("agreed on " + who + place)
              : late
                  ? Judged.breach(
                      "agreed on "
                          + who
                          + ", after "
                          + agreeBy.words()
                          + ", when he is to be appointed",
                      APPOINTMENT)
                  : Judged.met("agreed on " + who + ", by " + agreeBy.words());
      case NO ->
          gone.isPresent()
              ? Judged.met("appointed: " + who + place)
              : before.isPresent()
                  ? Judged.breach(
                      "appointed: "
                          + who
                          + ", beside "
                          + before.get().who()
                          + ", who is arbitrator",
                      "the end of the office of one of them")
                  : late
                      ? Judged.met(
                          "appointed: " + who + ", as nobody was agreed on by " + agreeBy.words())
                      : Judged.breach(
                          "appointed: "
                              + who
                              + ", while Parent and the Agent could still agree, through "
                              + agreeBy.words(),
                          "his acceptance by Parent and the Agent");
      case UNKNOWN ->
          Judged.need(
              "an arbitrator: " + who + "; it is not known how he came to be",
              "whether he was agreed on or appointed");
    };
  }
}
