package longstop.batch;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.intake.Intake;
import org.junit.jupiter.api.Test;

/** Rules and code know no deal: no party, no day and no large number of one stands in them. */
class NamesTest {

  /** Words of names that are words of the language, or of the trade, as well. */
  private static final Set<String> COMMON =
      Set.of(
          "agreement",
          "american",
          "company",
          "corporation",
          "group",
          "law",
          "professional",
          "stock",
          "transfer",
          "trust",
          "venture",
          "bank",
          "a",
          "ag",
          "gmbh",
          "gbr",
          "l.l.p",
          "oliver",
          "thomas",
          "stefan",
          "marco",
          "rick",
          "baker");

  /** Smaller numbers mean many things. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(20_000);

  private static List<Path> sources(String... roots) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : roots) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(Files::isRegularFile).forEach(sources::add);
      }
    }
    return sources;
  }

  /** Numbers of the law stand in files of their own, and may be those of a deal by chance. */
  private static boolean ofTheLaw(Path file) {
    return file.startsWith("rules/law") && file.toString().endsWith(".yaml");
  }

  private static Deal deal() {
    return ((Intake.Result.Accepted)
            new Intake(Clock.systemUTC()).read(Path.of("fixtures/deals/isocor-netcs.yaml")))
        .deal();
  }

  private static List<String> holding(Set<String> words, List<Path> sources) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      words.stream()
          .filter(
              word ->
                  Pattern.compile(
                          "(?<![\\w.,-])" + Pattern.quote(word) + "(?![\\w-])",
                          Pattern.CASE_INSENSITIVE)
                      .matcher(text)
                      .find())
          .map(word -> source + ": " + word)
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void noPartyOfTheDealIsNamed() throws IOException {
    Set<String> names = new TreeSet<>();
    deal()
        .parties()
        .values()
        .forEach(
            party ->
                Stream.concat(Stream.of(party.name()), party.aliases().stream())
                    .flatMap(name -> Stream.of(name.split("[\\s,&]+")))
                    .filter(word -> word.length() > 2)
                    .filter(not(word -> COMMON.contains(word.toLowerCase(Locale.ROOT))))
                    .forEach(names::add));
    assertThat(names).contains("ISOCOR", "Brueders", "Dresdner");
    assertThat(holding(names, sources("rules", "src/main/java"))).isEmpty();
  }

  @Test
  void noLargeNumberOfTheDealIsWritten() throws IOException {
    Set<String> numbers = new TreeSet<>();
    collect(deal().terms(), BigDecimal.class, numbers);
    numbers.removeIf(number -> new BigDecimal(number).compareTo(SMALL) < 0);
    assertThat(numbers).contains("475000", "350000", "750000");
    List<Path> sources = sources("rules", "src/main/java");
    sources.removeIf(NamesTest::ofTheLaw);
    assertThat(holding(numbers, sources)).isEmpty();
  }

  /** In the code, days of the deal stand as examples in messages. */
  @Test
  void noDayOfTheDealIsWrittenInARule() throws IOException {
    Set<String> days = new TreeSet<>();
    collect(deal().terms(), LocalDate.class, days);
    assertThat(days).contains("1996-08-29", "1996-09-30");
    assertThat(holding(days, sources("rules"))).isEmpty();
  }

  private static void collect(Object value, Class<?> type, Set<String> values) {
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(record), type, values);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    } else if (type.isInstance(value)) {
      values.add(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
  }
}
