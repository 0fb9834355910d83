package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Dues;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.finding.Deadline;

/**
 * The release date, before which a claim is made for which shares are kept back (SPA 8.8(b)): the
 * day on which the escrow ends, or that on which shares are in fact released after it.
 *
 * @param end when the escrow ends
 * @param actual whether it is the day on which shares are in fact released
 * @param releases the days on which shares went to the sellers, in order
 */
public record ReleaseDate(EscrowEnd end, boolean actual, List<LocalDate> releases) {

  /** Keeps the list from being changed. */
  public ReleaseDate {
    releases = List.copyOf(releases);
  }

  /** The date under a reading of these words. */
  public static ReleaseDate of(EscrowEnd end, List<EscrowMovement> movements, boolean actual) {
    return new ReleaseDate(
        end,
        actual,
        movements.stream()
            .filter(one -> one.kind() == MovementKind.RELEASE)
            .map(EscrowMovement::on)
            .distinct()
            .sorted()
            .toList());
  }

  /** The first day on which shares went to the sellers once the escrow had, or may have, ended. */
  private Optional<LocalDate> released() {
    Optional<LocalDate> over = end.perhaps().or(() -> end.on().fixed());
    return over.flatMap(day -> releases.stream().filter(one -> !one.isBefore(day)).findFirst());
  }

  /**
   * Whether a day lies before the release date.
   *
   * @param sameDay whether that day itself does (D-60)
   */
  Answer before(Asked asked, LocalDate day, boolean sameDay) {
    LocalDate last = sameDay ? day.minusDays(1) : day;
    Answer ended = end.endedBy(asked, last);
    if (!actual || ended == Answer.NO || released().filter(one -> !one.isAfter(last)).isPresent()) {
      return ended.not();
    }
    return released().isPresent() || asked.knownThrough(last) ? Answer.YES : Answer.UNKNOWN;
  }

  /** What must be known to tell whether it had come by a day. */
  List<String> needs(LocalDate day) {
    List<String> needs = new ArrayList<>();
    if (actual) {
      needs.add("whether shares were released to the sellers by " + Words.day(day));
    }
    if (!actual || !end.reachedBy(day)) {
      needs.addAll(end.needs(day));
    }
    return needs;
  }

  /** The day on which it is settled what is kept back, of those up to a day. */
  LocalDate settled(LocalDate day) {
    Optional<LocalDate> last = end.on().fixed().filter(on -> !on.isAfter(day));
    return actual && last.isPresent()
        ? releases.stream()
            .filter(one -> !one.isBefore(last.get()) && !one.isAfter(day))
            .findFirst()
            .orElse(day)
        : last.orElse(day);
  }

  /** The date in words, to follow "not before". */
  String words() {
    return released()
        .filter(day -> actual)
        .map(day -> "the release of shares on " + Words.day(day))
        .orElseGet(() -> "the end of the escrow, " + end.on().words());
  }

  /**
   * The last day on which the Agent can receive a claim for which shares are kept back.
   *
   * @param sameDay whether a claim of the release date itself is still in time
   */
  public Deadline lastClaim(Asked asked, boolean sameDay) {
    DerivedDate date =
        actual && end.reachedBy(asked.asOf())
            ? releases.stream()
                .filter(day -> end.reachedBy(day))
                .findFirst()
                .map(DerivedDate::of)
                .orElseGet(() -> new DerivedDate.NotBefore(asked.asOf(), "the shares are released"))
            : end.on();
    DerivedDate last = sameDay ? date : Counting.priorTo(date);
    Deadline limit = Dues.limit(asked, "claim on the escrow, received by the Agent", last);
    return end.sooner(asked).map(limit::noting).orElse(limit);
  }
}
