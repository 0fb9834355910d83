package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import longstop.concluded.Asked;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * What was kept back when the escrow ended, and is delivered later (ESC 4(d)): once everything that
 * shares were kept back for is resolved.
 *
 * @param release what the escrow owes
 */
record Rest(Release release) {

  /**
   * The day from which on it is owed, if it is by a day; empty as long as something is open, or
   * nothing was kept back.
   */
  Optional<LocalDate> from(LocalDate day) {
    Optional<LocalDate> last = release.end().on().fixed().filter(on -> !on.isAfter(day));
    List<HeldBack> then = last.map(on -> heldAt(release.date().settled(day))).orElse(List.of());
    if (then.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = last.get();
    for (HeldBack one : then) {
      Optional<LocalDate> resolved = release.keeping().resolved(one, day);
      if (resolved.isEmpty()) {
        return Optional.empty();
      }
      latest = resolved.get().isAfter(latest) ? resolved.get() : latest;
    }
    return Optional.of(latest);
  }

  /**
   * The day from which on something is owed because a claim or expense was resolved, if it is by a
   * day: what that one no longer needs, or all that is left if it was the last one.
   */
  Optional<LocalDate> owed(HeldBack one, LocalDate day) {
    LocalDate settled = release.date().settled(day);
    List<HeldBack> then = heldAt(settled);
    if (!then.contains(one) || !release.end().reachedBy(day)) {
      return Optional.empty();
    }
    if (release.byClaim()) {
      return release.keeping().resolved(one, day).map(on -> on.isBefore(settled) ? settled : on);
    }
    Optional<HeldBack> last = then.stream().max(Comparator.comparing(held -> resolved(held, day)));
    return last.filter(one::equals).flatMap(held -> from(day));
  }

  /** The days after the end of the escrow from which on a part of it is owed, by a day. */
  NavigableSet<LocalDate> days(LocalDate day) {
    NavigableSet<LocalDate> days =
        release.keeping().knownBy(day).stream()
            .flatMap(one -> owed(one, day).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    release.end().on().fixed().ifPresent(end -> days.headSet(end, true).clear());
    return days;
  }

  private LocalDate resolved(HeldBack one, LocalDate day) {
    return release.keeping().resolved(one, day).orElse(LocalDate.MAX);
  }

  /** What shares were kept back for when the escrow ended. */
  private List<HeldBack> heldAt(LocalDate day) {
    return release.keeping().knownBy(day).stream()
        .filter(one -> one.counts() == Answer.YES)
        .filter(
            one ->
                release.keeping().shares(one, day).filter(number -> number.signum() == 0).isEmpty())
        .toList();
  }

  /** Whether it was kept back for more than one claim or expense, so that one may be owed alone. */
  boolean several(LocalDate day) {
    return heldAt(release.date().settled(day)).size() > 1;
  }

  /** What it was kept back for, and what must be there for all of it to be delivered. */
  Judged basis(Asked asked, Names names) {
    List<String> needs = new ArrayList<>(new Undelivered(release, asked, names).needs());
    release.keeping().knownBy(asked.asOf()).stream()
        .filter(one -> one.counts() == Answer.YES && one.owed(asked.asOf()).isEmpty())
        .map(HeldBack::amount)
        .forEach(needs::add);
    LocalDate day = release.lookedAt(asked);
    List<String> what = heldAt(day).stream().map(one -> one.words(day)).toList();
    return needs.isEmpty()
        ? Judged.note("kept back when the escrow ended: " + String.join("; ", what))
        : Judged.need("not all that was kept back can be delivered yet")
            .withBecause(what)
            .withNeeds(needs);
  }

  /** What is so as long as it is not owed. */
  Judged none(Asked asked) {
    EscrowEnd end = release.end();
    Optional<LocalDate> last = end.on().fixed().filter(day -> !day.isAfter(asked.asOf()));
    if (last.isEmpty()) {
      return Judged.need(
          "what is kept back when the escrow ends, on " + end.on().words() + ", is delivered later",
          "the end of the escrow");
    }
    LocalDate settled = release.date().settled(asked.asOf());
    List<String> open =
        heldAt(settled).stream()
            .filter(one -> release.keeping().resolved(one, asked.asOf()).isEmpty())
            .map(one -> one.words(asked.asOf()))
            .toList();
    List<String> perhaps =
        release.keeping().knownBy(settled).stream()
            .filter(one -> one.counts() == Answer.UNKNOWN)
            .map(one -> "whether " + one.question())
            .toList();
    if (open.isEmpty() && !perhaps.isEmpty()) {
      return Judged.need("it is not known whether shares were kept back").withNeeds(perhaps);
    }
    return open.isEmpty()
        ? Judged.exempt("nothing was kept back when the escrow ended")
        : Judged.need(
            "shares stay in the escrow for " + String.join("; ", open),
            "the resolution of " + String.join("; ", open));
  }
}
