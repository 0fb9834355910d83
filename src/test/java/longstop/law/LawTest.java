package longstop.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

  private static final Law LAW = Law.standard();

  /** Periods of an issuer who reports: 40 days, one year, six months. */
  @ParameterizedTest
  @CsvSource({
    "1990-05-02, 40 days, NO, 902(o)",
    "1998-04-26, 40 days, NO, 902(o)",
    "1998-04-27, 1 year, YES, 902(k)",
    "2008-02-14, 1 year, YES, 902(k)",
    "2008-02-15, 6 months, YES, 902(k)"
  })
  void regulationSOfADay(LocalDate day, String length, String restricted, String usPerson) {
    RegulationS version = LAW.regulationS(day);
    assertThat(version.reporting().length().words()).isEqualTo(length);
    assertThat(version.other().length().words()).isEqualTo("1 year");
    assertThat(version.reporting().restricted()).hasToString(restricted);
    assertThat(version.lettering().usPerson()).isEqualTo(usPerson);
  }

  /** Two years until 28 April 1997, one year from the next day, six months from 2008. */
  @ParameterizedTest
  @CsvSource({
    "1997-04-28, 2 years, 3 years, EVERYBODY, 500",
    "1997-04-29, 1 year, 2 years, EVERYBODY, 500",
    "2008-02-14, 1 year, 2 years, EVERYBODY, 500",
    "2008-02-15, 1 year, 1 year, AFFILIATES, 5000"
  })
  void rule144OfADay(LocalDate day, String holding, String free, Bound bound, String shares) {
    Rule144 version = LAW.rule144(day);
    assertThat(version.holding().words()).isEqualTo(holding);
    assertThat(version.freeAfter().words()).isEqualTo(free);
    assertThat(version.volume().of()).isEqualTo(bound);
    assertThat(version.notice().shares()).isEqualByComparingTo(shares);
    assertThat(version.holdingIfReporting().isPresent()).isEqualTo(bound == Bound.AFFILIATES);
  }

  @Test
  void saysWhichDaysItCovers() {
    assertThat(LAW.covers(LocalDate.of(1990, 5, 1))).isFalse();
    assertThat(LAW.covers(LocalDate.of(1990, 5, 2))).isTrue();
  }

  /** Poolings ended with combinations initiated after 30 June 2001. */
  @Test
  void knowsPoolingsUntilTheyEnded() {
    assertThat(LAW.pooling().covers(LocalDate.of(2001, 6, 30))).isTrue();
    assertThat(LAW.pooling().covers(LocalDate.of(2001, 7, 1))).isFalse();
  }

  /** The fourteenth of November 1998 is a Saturday; 2003 is where accelerated filers part. */
  @ParameterizedTest
  @CsvSource({
    "1996-09-30, false, 1996-11-14, 1996-11-19",
    "1996-12-31, true, 1997-03-31, 1997-04-15",
    "1998-09-30, false, 1998-11-16, 1998-11-23",
    "1999-12-31, true, 2000-03-30, 2000-04-14",
    "2003-12-14, false, 2004-01-28, 2004-02-02"
  })
  void reportsAreDue(LocalDate end, boolean ofYear, LocalDate due, LocalDate extended) {
    ReportTimes.Time time = LAW.reportTimes(end).time(ofYear).orElseThrow();
    assertThat(time.due(end)).isEqualTo(DerivedDate.of(due));
    assertThat(time.extended(due)).isEqualTo(DerivedDate.of(extended));
    assertThat(LAW.reportTimes(LocalDate.of(2003, 12, 15)).time(ofYear)).isEmpty();
  }

  @Test
  void addsLengthsByTheCalendar() {
    LocalDate closing = LocalDate.of(1996, 8, 29);
    assertThat(length(40, 0, 0).after(closing)).isEqualTo("1996-10-08");
    assertThat(length(0, 6, 0).after(closing)).isEqualTo("1997-02-28");
    assertThat(length(0, 0, 2).after(closing)).isEqualTo("1998-08-29");
  }

  @Test
  void refusesALengthOfTwoUnitsAndAGap() {
    assertThatThrownBy(() -> length(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Law(
                    LAW.regulationS(),
                    without1997(),
                    LAW.prospectus(),
                    LAW.reportTimes(),
                    LAW.pooling()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gap before 2008-02-15");
  }

  private static Map<String, Rule144> without1997() {
    Map<String, Rule144> versions = new LinkedHashMap<>(LAW.rule144());
    versions.remove("1997");
    return versions;
  }

  private static Length length(int days, int months, int years) {
    return new Length(some(days), some(months), some(years));
  }

  private static Optional<Integer> some(int number) {
    return Optional.of(number).filter(one -> one > 0);
  }
}
