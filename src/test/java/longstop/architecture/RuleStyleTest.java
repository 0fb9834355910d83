package longstop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleStyleTest {

  private static final String GOOD =
      """
      package longstop.rules
      import longstop.concluded.Asked
      import longstop.concluded.Duty
      // (as of 1996-08-29: 3 days)
      rule "SPA 5.8: a married seller's spouse consents"
      @clause("SPA 5.8")
      when
        $q1 : Asked( clause == "SPA 5.8", $subject : subject )
        $count : Reading( id == "spousal-consent-count" )
        not Duty( clause == "SPA 5.8(b)", subject == $subject )
        exists Asked( subject.length > 1 )
      then
        insertLogical( Duty.by($q1, "; consent").inWriting() );
      end
      query "duties"
        $duty : Duty()
      end
      """;

  static List<RuleFile> files() {
    return RuleFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isOurStyle(RuleFile file) {
    assertThat(RuleStyle.departures(file)).isEmpty();
  }

  @Test
  void acceptsWhatIsOurStyle() {
    assertThat(departures("spa/5.8-spousal-consents.drl", GOOD)).isEmpty();
    assertThat(departures("spa/5-covenants.drl", GOOD)).isEmpty();
    assertThat(departures("shapes/duty.drl", GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          package longstop.rules        | package longstop.other                | another package
          // (                          | global java.util.List all // (        | a global
          // (                          | declare Fact end // (                 | a declared type
          // (                          | function int two() { return 1; } // ( | a function
          // (                          | dialect "java" // (                   | an attribute of the package
          concluded.Duty                | concluded.*                           | an import of
          import longstop.concluded.Duty | import java.time.LocalDate            | an import of
          @clause("SPA 5.8")            | @clause(5.8)                          | no quoted @clause
          @clause("SPA 5.8")            | ``                                    | no quoted @clause
          @clause("SPA 5.8")            | @clause("SPA 5.9")                    | a name that is not
          rule "SPA 5.8: a              | rule "A                               | a name that is not
          a married seller's spouse consents | x                                     | a name that is not
          when                          | salience 1 when                       | the attribute salience
          when                          | agenda-group "a" when                 | the attribute agenda-group
          when                          | no-loop true when                     | the attribute no-loop
          when                          | dialect "mvel" when                   | the attribute dialect
          when                          | date-effective "1-Jan-96" when        | the attribute date-effective
          when                          | date-expires "1-Jan-96" when          | the attribute date-expires
          consents"                     | consents" extends "x"                 | an inheritance
          exists Asked( subject.length  | eval( true ) Asked( subject.length    | an eval
          subject.length > 1            | eval( subject.length > 1 )            | an eval
          exists Asked(                 | exists( Asked() and not Duty() ) Asked( | a not inside an exists
          exists Asked(                 | exists( Asked() or not Duty() ) Asked( | a not inside an exists
          length > 1                    | length > 2                            | a number;
          length > 1                    | length > 0.5 && subject.length < 10.0 | a number;
          "SPA 5.8(b)"                  | "750000"                              | a number in quotes
          "SPA 5.8(b)"                  | "1996-08-29"                          | a date
          exists Asked(                 | Reading( id == "a", option == "b" ) exists Asked( | a reading that is matched
          exists Asked(                 | Reading() exists Asked(               | a reading that is matched
          insertLogical(                | insert(                               | another consequence
          insertLogical(                | insertLogical( Duty.of() ); insertLogical( | another consequence
          insertLogical(                | modify( $q1 ) {} insertLogical(       | another consequence
          Duty.by(                      | new Duty(                             | another consequence
          Duty.by(                      | $q1.by(                               | another consequence
          """)
  void noticesWhatIsNot(String written, String instead, String departure) {
    assertThat(GOOD).contains(written);
    assertThat(
            departures(
                "spa/5.8-spousal-consents.drl",
                GOOD.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(instead))))
        .anySatisfy(told -> assertThat(told).contains(departure));
  }

  @ParameterizedTest
  @CsvSource({
    "spa/spousal-consents.drl, does not begin with the number of its section",
    "spa/5.9-books.drl, the file of another section",
    "spa/5.80-spousal-consents.drl, the file of another section",
    "spa/6-conditions.drl, the file of another section",
    "escrow/5.80-spousal-consents.drl, the file of another section"
  })
  void noticesAFileOfAnotherSection(String path, String departure) {
    assertThat(departures(path, GOOD))
        .singleElement()
        .satisfies(told -> assertThat(told).contains(departure));
  }

  private static List<String> departures(String path, String text) {
    return RuleStyle.departures(RuleFile.of(Path.of(path), text));
  }
}
