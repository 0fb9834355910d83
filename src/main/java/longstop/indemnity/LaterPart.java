package longstop.indemnity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.concluded.Asked;
import longstop.concluded.Deed;
import longstop.concluded.Duty;
import longstop.deal.Act;

/**
 * What a holder could not receive when the escrow ended, and can receive since: his tax form came
 * later (ESC 1(b)), or something joined the escrow after its end (ESC 5). It is owed promptly from
 * that day on.
 *
 * @param holder id of the holder
 * @param name his name
 * @param owed whether there is such a part
 * @param since from which day on, inclusive; never, where there is none
 * @param done the day on which he had all of it, if he had
 */
public record LaterPart(
    String holder, String name, boolean owed, DerivedDate since, Optional<LocalDate> done) {

  /** What is so of a holder on the as-of date. */
  public static LaterPart of(Asked asked, Release release) {
    String holder = asked.subject();
    Optional<LocalDate> since =
        release
            .end()
            .on()
            .fixed()
            .filter(end -> !end.isAfter(asked.asOf()))
            .flatMap(end -> since(holder, end, release))
            .filter(day -> !day.isAfter(asked.asOf()))
            .filter(day -> given(holder, day, release) || release.owes(holder, day));
    return new LaterPart(
        holder,
        asked.name(),
        since.isPresent(),
        since
            .<DerivedDate>map(DerivedDate::of)
            .orElseGet(() -> new DerivedDate.Never("nothing is owed later")),
        since.flatMap(day -> release.done(holder, day, asked.asOf())));
  }

  /** The day of his form, or of the last that joined the escrow, if it came after the end. */
  private static Optional<LocalDate> since(String holder, LocalDate end, Release release) {
    return release
        .form(holder)
        .flatMap(
            form ->
                Stream.concat(
                        Stream.of(form),
                        release.ledger().entries().stream()
                            .filter(entry -> entry.kind() == EscrowLedger.Kind.RECEIPT)
                            .map(EscrowLedger.Entry::on)
                            .filter(form::isBefore))
                    .max(Comparator.naturalOrder()))
        .filter(end::isBefore);
  }

  /** Whether something was delivered to him on a day. */
  private static boolean given(String holder, LocalDate day, Release release) {
    return release.ledger().entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE && entry.on().equals(day))
        .anyMatch(entry -> entry.shares().containsKey(holder) || entry.usd().containsKey(holder));
  }

  /** The duty to deliver it, under a clause that asks for it. */
  public Duty duty(Asked asked) {
    return Duty.promptly(asked, since, "delivery of the part of " + name);
  }

  /** What was delivered of it. */
  public Deed deed(Asked asked) {
    return new Deed(asked.clause(), asked.subject(), done.map(Act::on));
  }

  /** Which of several such duties it is: that to this holder. */
  public Optional<String> occasion() {
    return Optional.of(holder);
  }
}
