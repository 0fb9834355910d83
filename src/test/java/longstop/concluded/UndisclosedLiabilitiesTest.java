package longstop.concluded;

import static longstop.concluded.Samples.BALANCE_SHEET;
import static longstop.concluded.Samples.CLOSING;
import static longstop.concluded.Samples.LATE_LETTER;
import static longstop.concluded.Samples.LETTER;
import static longstop.concluded.Samples.amount;
import static longstop.concluded.Samples.asked;
import static longstop.concluded.Samples.representations;
import static longstop.concluded.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.Liability;
import longstop.finding.Effect;
import longstop.finding.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndisclosedLiabilitiesTest {

  private static final Asked AT = asked("SPA 2.8/balance-sheet", "2.8");
  private static final Asked SINCE = asked("SPA 2.8/since", "2.8");

  @ParameterizedTest
  @CsvSource({"25000, 25000, MET", "25000, 25000.01, BREACH", "0, 0, MET", "50000.01, 0, BREACH"})
  void addsUpWhatTheBalanceSheetDoesNotShow(String one, String two, Effect effect) {
    assertThat(at(LETTER, liability("a", one, "1996-07-31"), liability("b", two, "1996-01-01")))
        .extracting(Judged::effect)
        .isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({"1996-07-31, BREACH", "1996-08-01, MET"})
  void looksAtTheEndOfTheBalanceSheetDate(LocalDate arose, Effect effect) {
    assertThat(at(LETTER, liability("a", "60000", arose.toString())).effect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({"1996-07-31, MET", "1996-08-01, BREACH"})
  void countsWhatWasPaidOnlyAfterThatDate(LocalDate paid, Effect effect) {
    Liability loan = liability("a", "60000", "1996-01-01");
    Ending ending = new Ending("end", paid, "a", Optional.empty(), Optional.empty());
    Undisclosed one =
        Undisclosed.at(BALANCE_SHEET, AT, loan, Span.of(loan, Optional.of(ending)), LETTER);

    assertThat(judgeAt(LETTER, List.of(one)).effect()).isEqualTo(effect);
  }

  @Test
  void leavesItOpenWhereOnlyALateLetterWouldHelp() {
    Liability shown = liability("a", "60000", "1996-01-01", Answer.YES, "2.8");

    assertThat(at(LETTER, shown).effect()).isEqualTo(Effect.MET);
    assertThat(at(LATE_LETTER, shown).effect()).isEqualTo(Effect.NEED);
    assertThat(at(LATE_LETTER, shown, liability("b", "50000.01", "1996-01-01")).effect())
        .isEqualTo(Effect.BREACH);
  }

  @ParameterizedTest
  @CsvSource({
    // Outside the ordinary course, within it; any is too much, or only more than the amount.
    "0, 50000, true, MET",
    "0, 50000.01, true, BREACH",
    "0.01, 0, true, BREACH",
    "0.01, 0, false, MET",
    "50000, 50000, false, MET",
    "50000.01, 0, false, BREACH",
    "0, 50000.01, false, BREACH",
  })
  void boundsWhatWasIncurredSince(String outside, String inside, boolean any, Effect effect) {
    assertThat(
            since(
                    any,
                    liability("a", outside, "1996-08-01", Answer.NO),
                    liability("b", inside, "1996-08-29", Answer.YES))
                .effect())
        .isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({"1996-07-31, MET", "1996-08-01, BREACH", "1996-08-29, BREACH", "1996-08-30, MET"})
  void looksAtTheDaysAfterTheBalanceSheetDateThroughClosing(LocalDate arose, Effect effect) {
    assertThat(since(true, liability("a", "1", arose.toString(), Answer.NO)).effect())
        .isEqualTo(effect);
  }

  @Test
  void asksForTheCourseOfBusinessOnlyWhereItMatters() {
    Liability unclear = liability("a", "10000", "1996-08-05", Answer.UNKNOWN);

    assertThat(since(true, unclear).effect()).isEqualTo(Effect.NEED);
    assertThat(since(true, unclear).needs())
        .containsExactly(
            "whether it arose in the ordinary course: thing a (Mon 5 Aug 1996, USD 10,000)");
    assertThat(since(false, unclear).effect()).isEqualTo(Effect.MET);
  }

  @Test
  void weighsAsSomebodyDecidedOrElseAsTheLiabilities() {
    Liability big = liability("a", "60000", "1996-01-01");
    Undisclosed one =
        Undisclosed.at(BALANCE_SHEET, AT, big, Span.of(big, Optional.empty()), LETTER);

    assertThat(judgeAt(LETTER, List.of(one)).material()).isEqualTo(Answer.YES);
    assertThat(
            UndisclosedLiabilities.atBalanceSheet(
                    AT, representations(), List.of(one), weight(Answer.NO), LETTER)
                .material())
        .isEqualTo(Answer.NO);
  }

  private static Judged at(Disclosure letter, Liability... liabilities) {
    return judgeAt(
        letter,
        Stream.of(liabilities)
            .map(
                one ->
                    Undisclosed.at(BALANCE_SHEET, AT, one, Span.of(one, Optional.empty()), letter))
            .toList());
  }

  private static Judged judgeAt(Disclosure letter, List<Undisclosed> liabilities) {
    return UndisclosedLiabilities.atBalanceSheet(
        AT, representations(), liabilities, weight(Answer.UNKNOWN), letter);
  }

  /** Outside the ordinary course and within it, whichever decides. */
  private static Judged since(boolean any, Liability... liabilities) {
    List<Undisclosed> all =
        Stream.of(liabilities)
            .map(
                one ->
                    Undisclosed.after(BALANCE_SHEET, SINCE, one, DerivedDate.of(CLOSING), LETTER))
            .toList();
    Weight open = weight(Answer.UNKNOWN);
    return Stream.of(
            UndisclosedLiabilities.outside(SINCE, representations(), all, open, LETTER, any),
            UndisclosedLiabilities.ordinary(SINCE, representations(), all, open, LETTER))
        .min(Judged.ORDER)
        .orElseThrow();
  }

  private static Liability liability(String id, String usd, String arose) {
    return liability(id, usd, arose, Answer.YES);
  }

  private static Liability liability(
      String id, String usd, String arose, Answer ordinary, String... disclosedUnder) {
    return new Liability(
        id,
        LocalDate.parse(arose),
        "thing " + id,
        amount(usd),
        ordinary,
        List.of(disclosedUnder),
        Answer.YES);
  }
}
