package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void breaksBetweenWordsWhereTheNextOneDoesNotFit() {
    assertThat(Wrap.lines("one two three", 7, 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("one two three", 6, 7)).containsExactly("one", "two", "three");
    assertThat(Wrap.lines("one two three", 3, 9)).containsExactly("one", "two three");
  }

  @Test
  void countsRunsOfSpacesAndLineFeedsAsOneSpace() {
    assertThat(Wrap.lines("  one \n\n two\t", 80, 80)).containsExactly("one two");
  }

  @Test
  void givesOneEmptyLineForNoWords() {
    assertThat(Wrap.lines(" ", 10, 10)).containsExactly("");
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    assertThat(Wrap.lines("a abcdefghij", 4, 4)).containsExactly("a", "abcd", "efgh", "ij");
    assertThat(Wrap.lines("abcd ef", 2, 5)).containsExactly("", "abcd", "ef");
  }

  @Test
  void keepsADayAndAClauseTogether() {
    assertThat(Wrap.lines("was due by Mon 26 Aug 1996", 20, 20))
        .containsExactly("was due by", "Mon 26 Aug 1996");
    assertThat(Wrap.lines("waived under SPA 10.4", 18, 18))
        .containsExactly("waived under", "SPA 10.4");
  }

  @Test
  void countsCharactersNotUnits() {
    assertThat(Wrap.length("K\u00f6hler")).isEqualTo(6);
    assertThat(Wrap.length("\ud83d\ude00")).isEqualTo(1);
    assertThat(Wrap.pad("\u00f6", 3)).isEqualTo("\u00f6  ");
    assertThat(Wrap.pad("long", 3)).isEqualTo("long");
  }

  /** Whatever the words: no line is too long, none ends with a space, and no letter is lost. */
  @Test
  void losesNothingAndFits() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(30))
              .mapToObj(word -> "x".repeat(1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 9)))
              .collect(Collectors.joining(" "));
      int first = 1 + random.nextInt(30);
      int next = 1 + random.nextInt(30);
      List<String> lines = Wrap.lines(text, first, next);
      assertThat(lines.get(0).length()).isLessThanOrEqualTo(first);
      assertThat(lines.subList(1, lines.size())).allMatch(line -> line.length() <= next);
      assertThat(lines).allMatch(line -> !line.endsWith(" "));
      assertThat(lines.subList(1, lines.size())).doesNotContain("");
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }
}
