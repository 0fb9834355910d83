package longstop.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.calendar.Words;
import longstop.deal.ClosingEvent;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Party;
import longstop.deal.Roles;
import longstop.deal.Terms;
import longstop.located.Problems;

/**
 * The parts of a deal that transfers of shares are checked against.
 *
 * @param terms as in {@link Deal}
 * @param parties as in {@link Deal}
 * @param roles as in {@link Deal}
 * @param record as in {@link Deal}
 */
record Setting(Terms terms, Map<String, Party> parties, Roles roles, DealRecord record) {

  static Setting of(Deal deal) {
    return new Setting(deal.terms(), deal.parties(), deal.roles(), deal.record());
  }

  /** The same of a deal of which other parts cannot be read. */
  static Optional<Setting> of(Draft draft) {
    return Binder.bind(
        draft.only("terms", "parties", "roles", "record"), Setting.class, new Problems());
  }

  /** The day on which the shares were issued, or are to be. */
  LocalDate closing() {
    return record.closing().map(ClosingEvent::on).orElse(terms.closing().on());
  }

  /** That day in words. */
  String closingWords() {
    return "the Closing"
        + (record.closing().isPresent() ? "" : " to be held")
        + " on "
        + Words.day(closing());
  }
}
