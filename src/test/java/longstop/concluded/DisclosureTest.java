package longstop.concluded;

import static longstop.concluded.Samples.LATE_LETTER;
import static longstop.concluded.Samples.LETTER;
import static longstop.concluded.Samples.asked;
import static longstop.concluded.Samples.askedOfAnOpenRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.finding.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

  @ParameterizedTest
  @CsvSource({
    "2.5, 2.5, YES",
    "2.12, 2.12(d), YES",
    "2.10(b), 2.10, YES",
    "2.14(a), 2.14(a)(iv), YES",
    "2.14(a), 2.14(b), NO",
    "2.1, 2.10, NO",
    "2.1, 2.12(a), NO",
    "2.2(a), 2.2(b), NO",
    "Schedule IIA, Schedule IIA, YES",
    "Schedule IIA, 2.5, NO",
    "anywhere, 2.22, YES",
    "anywhere, Schedule IIA, YES",
    "anywhere, SEC Documents, NO",
  })
  void countsUnderTheOwnSectionNumber(String place, String under, Answer covers) {
    assertThat(LETTER.covers(asked("SPA 2.1", place), List.of(under))).isEqualTo(covers);
  }

  @Test
  void isNoDefenceWhereTheClauseNamesNoPlace() {
    assertThat(LETTER.covers(asked("SPA 2.7(b)", ""), List.of("2.7(b)"))).isEqualTo(Answer.NO);
  }

  @Test
  void isForParentToSayInALateLetter() {
    assertThat(LATE_LETTER.covers(asked("SPA 2.5", "2.5"), List.of("2.5")))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(LATE_LETTER.covers(asked("SPA IIA(g)", "Schedule IIA"), List.of("Schedule IIA")))
        .isEqualTo(Answer.YES);
  }

  @Test
  void mayStillComeWhereTheLetterIsNotDelivered() {
    LocalDate due = LocalDate.parse("1996-08-24");
    Disclosure none =
        new Disclosure(Optional.empty(), DerivedDate.of(due), false, Answer.UNKNOWN, Map.of());

    assertThat(none.covers(askedOfAnOpenRecord("SPA 2.5", "2.5"), List.of("2.5")))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(none.covers(asked("SPA 2.5", "2.5"), List.of("2.5")))
        .as("a letter that did not come by its day, in a complete record, discloses nothing")
        .isEqualTo(Answer.NO);
    assertThat(none.waiting())
        .isEqualTo("delivery of the Disclosure Letter, due by Sat 24 Aug 1996");
  }

  @ParameterizedTest
  @CsvSource({"YES, BREACH", "UNKNOWN, NEED", "NO, NOTE"})
  void weighsAnItemByWhetherItCounts(Answer counts, Effect effect) {
    Listed item = new Listed(counts, "a thing", "whether it counts", List.of(), Answer.YES);

    assertThat(LETTER.weigh(asked("SPA 2.5", "2.5"), item).effect()).isEqualTo(effect);
  }

  @Test
  void doesNotAskWhetherADisclosedItemCounts() {
    Listed item =
        new Listed(Answer.UNKNOWN, "a thing", "whether it counts", List.of("2.5"), Answer.YES);

    assertThat(LETTER.weigh(asked("SPA 2.5", "2.5"), item).effect()).isEqualTo(Effect.NOTE);
  }
}
