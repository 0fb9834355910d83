package longstop.concluded;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;

/**
 * A notice that somebody must have of something: the first of those recorded that counts.
 *
 * @param whom who must have it, in words
 * @param receipt the notice with its receipt, if one is recorded
 */
record NoticeGiven(String whom, Optional<NoticeReceipt> receipt) {

  /**
   * The notice to whoever must have it, among these ids; one in writing before others, the earliest
   * first.
   *
   * @param party party id of the one who must have a notice that arrives on a day
   */
  static NoticeGiven to(
      String whom,
      Function<LocalDate, String> party,
      List<String> ids,
      Collection<NoticeReceipt> receipts) {
    return new NoticeGiven(
        whom,
        receipts.stream()
            .filter(one -> ids.contains(one.notice().id()))
            .filter(one -> one.notice().to().equals(party.apply(one.arrival())))
            .min(
                Comparator.<NoticeReceipt, Answer>comparing(
                        one -> one.written() == Answer.NO ? Answer.NO : Answer.YES)
                    .thenComparing(one -> one.received().orElse(LocalDate.MAX))
                    .thenComparing(one -> one.notice().on())
                    .thenComparing(one -> one.notice().id())));
  }

  /** Adds what is wrong with it, what is not known of it, or else what it was. */
  void tell(Asked asked, List<String> wrong, List<String> needs, List<String> facts) {
    if (receipt.isEmpty()) {
      needs.add("written notice to " + whom);
      return;
    }
    NoticeReceipt one = receipt.get();
    switch (one.written()) {
      case NO -> wrong.add("the notice to " + whom + " is not in writing");
      case UNKNOWN -> needs.add("whether the notice to " + whom + " is in writing");
      case YES -> {}
    }
    if (one.received().isEmpty()) {
      needs.add("when the notice to " + whom + " was received");
    } else {
      LocalDate day = one.received().get();
      facts.add(
          "notice to "
              + whom
              + (day.isAfter(asked.asOf()) ? ": deemed received on " : ": received on ")
              + Words.day(day));
    }
  }

  /** The day on which it was given: handed over, transmitted or deposited. */
  DerivedDate givenOr(Asked asked) {
    return receipt
        .map(one -> DerivedDate.of(one.notice().on()))
        .orElseGet(() -> notBefore(asked, "given"));
  }

  /** The day on which it was received, or is deemed to be. */
  DerivedDate receivedOr(Asked asked) {
    return receipt
        .flatMap(NoticeReceipt::received)
        .map(DerivedDate::of)
        .orElseGet(() -> notBefore(asked, "received"));
  }

  /** A day, or that on which the notice was received, where that is known to be later. */
  LocalDate notBefore(LocalDate day) {
    return receipt
        .flatMap(NoticeReceipt::received)
        .filter(received -> received.isAfter(day))
        .orElse(day);
  }

  /** Where the record is complete, a notice that it does not have can only come later. */
  private DerivedDate notBefore(Asked asked, String verb) {
    LocalDate known = asked.completeThrough();
    LocalDate earliest =
        receipt
            .map(one -> one.notice().on())
            .orElseGet(() -> known.equals(LocalDate.MIN) ? asked.asOf() : known.plusDays(1));
    return new DerivedDate.NotBefore(earliest, "written notice to " + whom + " is " + verb);
  }
}
