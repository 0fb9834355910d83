package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Country;
import longstop.deal.Means;
import longstop.deal.Notice;
import longstop.deal.NoticeTerms;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.register.AfterTermination;
import longstop.register.Shape;
import longstop.register.SpeaksOf;
import longstop.register.WaivedBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Labor Day is Mon 2 Sep 1996; 3 October is a holiday in Berlin only, 14 October in the U.S. only.
 */
class NoticeReceiptTest {

  private static final LocalDate AS_OF = LocalDate.of(1996, 12, 31);
  private static final NoticeTerms TERMS = new NoticeTerms(List.of(new Country("US")), 5, 2);

  /** Counted by hand: see the dates of the calendar. */
  @ParameterizedTest
  @CsvSource({
    "registered-air-mail, 1996-08-29, joint, Fri 6 Sep 1996",
    "registered-air-mail, 1996-08-29, berlin, Thu 5 Sep 1996",
    "registered-air-mail, 1996-08-29, us-federal, Fri 6 Sep 1996",
    "registered-air-mail, 1996-08-29, california-civil-code, Thu 5 Sep 1996",
    "registered-air-mail, 1996-08-31, joint, Mon 9 Sep 1996",
    "registered-air-mail, 1996-09-30, joint, Tue 8 Oct 1996",
    "registered-air-mail, 1996-09-30, us-federal, Mon 7 Oct 1996",
    "courier, 1996-08-31, joint, Thu 5 Sep 1996",
    "courier, 1996-08-31, berlin, Wed 4 Sep 1996",
    "courier, 1996-08-31, california-civil-code, Wed 4 Sep 1996",
    "courier, 1996-10-11, joint, Wed 16 Oct 1996",
    "courier, 1996-10-11, berlin, Tue 15 Oct 1996"
  })
  void countsBusinessDaysFromDeposit(
      String means, LocalDate deposited, String calendar, String received) {
    assertThat(judge(notice(means, deposited, Optional.empty()), calendar, "earlier-of").sentence())
        .endsWith("received on " + received);
  }

  @ParameterizedTest
  @CsvSource({
    "earlier-of, 1996-09-11, Wed 11 Sep 1996",
    "earlier-of, 1996-09-16, Thu 12 Sep 1996",
    "actual-first, 1996-09-11, Wed 11 Sep 1996",
    "actual-first, 1996-09-16, Mon 16 Sep 1996",
    "deemed-only, 1996-09-11, Thu 12 Sep 1996",
    "deemed-only, 1996-09-16, Thu 12 Sep 1996"
  })
  void weighsActualAgainstDeemedReceipt(String reading, LocalDate actual, String received) {
    Notice notice = notice("courier", LocalDate.of(1996, 9, 10), Optional.of(actual));
    assertThat(judge(notice, "joint", reading).sentence()).endsWith("received on " + received);
  }

  @Test
  void doesNotKnowAReceiptThatComesAfterTheDayOfTheQuestion() {
    Notice notice =
        notice("registered-air-mail", AS_OF.minusDays(1), Optional.of(AS_OF.plusDays(1)));
    assertThat(judge(notice, "joint", "actual-first").effect()).isEqualTo(Effect.NEED);
  }

  /** Deposited on Mon 30 Dec 2030, five business days end in 2031; Sat 4 Jan is the earliest. */
  @ParameterizedTest
  @CsvSource({"earlier-of, NEED", "deemed-only, NEED", "actual-first, MET"})
  void asksForABusinessDayBeyondTheHolidayTables(String reading, Effect effect) {
    LocalDate deposit = LocalDate.of(2030, 12, 30);
    Notice notice = notice("registered-air-mail", deposit, Optional.of(LocalDate.of(2031, 1, 8)));
    Asked asked = asked(LocalDate.of(2031, 2, 1));
    assertThat(judge(asked, notice, "joint", reading).effect()).isEqualTo(effect);
  }

  private static Judged judge(Notice notice, String calendar, String reading) {
    return judge(asked(AS_OF), notice, calendar, reading);
  }

  private static Judged judge(Asked asked, Notice notice, String calendar, String reading) {
    return NoticeReceipt.underPurchase(
            asked, notice, TERMS, Samples.ROLES, List.of(), List.of(), List.of(), calendar, reading)
        .judge(
            asked,
            Samples.ROLES,
            AgentInOffice.of(Samples.ROLES, List.of(), EscrowHeirs.none()),
            new EscrowOffice(List.of(new EscrowOffice.Tenure("escrow", LocalDate.MIN)), List.of()),
            new Names(Map.of()));
  }

  private static Asked asked(LocalDate asOf) {
    return new Asked(
        "SPA 11.1",
        "one",
        "one",
        "Notices",
        "one",
        Optional.empty(),
        Shape.OWN,
        SpeaksOf.SIGNING_AND_CLOSING,
        false,
        "",
        WaivedBy.NOBODY,
        AfterTermination.STAYS,
        "",
        asOf,
        LocalDate.MIN);
  }

  private static Notice notice(String means, LocalDate on, Optional<LocalDate> received) {
    return new Notice(
        "one",
        on,
        Optional.empty(),
        "parent",
        "agent",
        Optional.empty(),
        "a claim",
        means.equals("courier") ? Means.COURIER : Means.REGISTERED_AIR_MAIL,
        Optional.of(new Country("US")),
        received,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.YES);
  }
}
