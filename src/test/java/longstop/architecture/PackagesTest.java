package longstop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which: the arrows of the design, one line each. */
class PackagesTest {

  private static final Path SOURCES = Path.of("src/main/java/longstop");

  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("calendar", Set.of()),
          Map.entry("located", Set.of()),
          Map.entry("deal", Set.of("calendar")),
          Map.entry("finding", Set.of("calendar", "deal")),
          Map.entry("binding", Set.of("located", "deal")),
          Map.entry("register", Set.of("binding", "located", "finding", "deal")),
          Map.entry("law", Set.of("binding", "located", "deal", "calendar")),
          Map.entry("intake", Set.of("binding", "located", "deal", "register", "calendar")),
          Map.entry("concluded", Set.of("deal", "law", "register", "finding", "calendar")),
          Map.entry("indemnity", Set.of("concluded", "deal", "register", "finding", "calendar")),
          Map.entry(
              "engine",
              Set.of("indemnity", "concluded", "deal", "law", "register", "finding", "calendar")),
          Map.entry(
              "question",
              Set.of(
                  "engine",
                  "indemnity",
                  "concluded",
                  "deal",
                  "law",
                  "register",
                  "finding",
                  "calendar")),
          // A reply shows the Closing that the rules concluded, and the ledger of the escrow.
          Map.entry(
              "report",
              Set.of(
                  "question", "indemnity", "concluded", "finding", "register", "deal", "calendar")),
          Map.entry(
              "batch",
              Set.of(
                  "question",
                  "report",
                  "intake",
                  "binding",
                  "located",
                  "register",
                  "deal",
                  "finding",
                  "calendar")),
          Map.entry(
              "cli",
              Set.of(
                  "batch",
                  "report",
                  "question",
                  "intake",
                  "engine",
                  "law",
                  "register",
                  "binding",
                  "located",
                  "deal",
                  "finding",
                  "calendar")));

  /** Each library has its packages; no other package may know it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.drools..", Set.of("engine"),
          "org.kie..", Set.of("engine"),
          "org.yaml..", Set.of("located"),
          "org.apache.commons.text..", Set.of("located", "cli"),
          "picocli..", Set.of("cli"),
          "de.siegmar.fastcsv..", Set.of("batch"),
          "biweekly..", Set.of("report"),
          "com.fasterxml.jackson..", Set.of("binding", "intake", "report", "batch", "cli"));

  /** All our classes but those that the rules are compiled to. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPath(Path.of("target/classes/longstop"))
          .that(not(resideInAPackage("longstop.rules..")));

  static Set<String> packages() {
    return new TreeSet<>(ARROWS.keySet());
  }

  static Set<String> libraries() {
    return new TreeSet<>(LIBRARIES.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyWhatItMay(String name) {
    knowing(name, ARROWS.get(name)).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isKnownOnlyWhereItMayBe(String library) {
    knownIn(library, LIBRARIES.get(library)).check(CLASSES);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching("longstop.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageHasArrowsAndSaysWhatItIsFor() throws IOException {
    for (String name : sourceFolders()) {
      assertThat(ARROWS).as("the arrows of longstop.%s", name).containsKey(name);
      assertThat(SOURCES.resolve(name).resolve("package-info.java")).exists();
    }
  }

  @Test
  void noticesAnArrowThatIsNotThere() {
    JavaClasses tests = new ClassFileImporter().importPackages("longstop.architecture.sample");
    assertThatThrownBy(() -> knowing("architecture.sample.lower", Set.of()).check(tests))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("longstop.architecture.sample.upper.Upper");
    assertThatThrownBy(
            () -> knownIn("java.math..", Set.of("architecture.sample.upper")).check(tests))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("longstop.architecture.sample.lower.Lower");
  }

  private static ArchRule knowing(String name, Set<String> others) {
    return noClasses()
        .that()
        .resideInAPackage("longstop." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("longstop..")
                .and(not(resideInAPackage("longstop." + name + "..")))
                .and(not(resideInAnyPackage(patterns(others)))))
        .allowEmptyShould(true);
  }

  private static ArchRule knownIn(String library, Set<String> owners) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(patterns(owners))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static String[] patterns(Set<String> names) {
    return names.stream().map(name -> "longstop." + name + "..").toArray(String[]::new);
  }

  private static List<String> sourceFolders() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
