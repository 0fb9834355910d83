package longstop.concluded;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import longstop.deal.Notice;
import longstop.deal.Party;

/**
 * The day on which a fax is delivered. It arrives in the moment in which it is sent, but where it
 * goes from one time zone to another the clocks at its two ends can tell two days: nine hours lie
 * between California and Berlin (dates D-68). The agreements do not say which of them counts.
 *
 * @param notice id of the notice
 * @param on the day; empty where the record does not tell it
 */
public record FaxDay(String notice, Optional<LocalDate> on) {

  /**
   * The day by one of the two clocks.
   *
   * @param parties everybody, of whom the time zones matter
   * @param senders whether the clock of the sender counts, and not that of the one who receives it
   */
  public static FaxDay of(Notice notice, Collection<Party> parties, boolean senders) {
    Optional<ZoneId> from = zone(notice.from(), parties);
    Optional<ZoneId> to = zone(notice.to(), parties);
    boolean known = from.isPresent() && to.isPresent();
    LocalDate first = known ? there(notice, LocalTime.MIN, from.get(), to.get()) : LocalDate.MIN;
    LocalDate last = known ? there(notice, LocalTime.MAX, from.get(), to.get()) : LocalDate.MAX;
    return new FaxDay(
        notice.id(),
        senders ? ofSender(notice, known, first, last) : ofRecipient(notice, first, last));
  }

  /**
   * The day of receipt; where that is not recorded, the one day that it can be, if there is one.
   */
  private static Optional<LocalDate> ofRecipient(Notice notice, LocalDate first, LocalDate last) {
    return notice.received().or(() -> Optional.of(first).filter(last::equals));
  }

  /** The day of transmission, unless it was received on a day that cannot be the same moment. */
  private static Optional<LocalDate> ofSender(
      Notice notice, boolean known, LocalDate first, LocalDate last) {
    return notice
        .received()
        .filter(day -> !known || day.isBefore(first) || day.isAfter(last))
        .or(() -> Optional.of(notice.on()));
  }

  /**
   * The day at the other end in the hour of transmission, or else in a given one, of the sender.
   */
  private static LocalDate there(Notice notice, LocalTime otherwise, ZoneId from, ZoneId to) {
    return notice
        .on()
        .atTime(notice.at().orElse(otherwise))
        .atZone(from)
        .withZoneSameInstant(to)
        .toLocalDate();
  }

  private static Optional<ZoneId> zone(String id, Collection<Party> parties) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .flatMap(party -> party.addressZone().stream())
        .map(ZoneId::of)
        .findFirst();
  }
}
