package longstop.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * A DRL file as its parser reads it.
 *
 * @param path where it lies, below the folder of the rules
 * @param text what it says
 * @param tree what the parser made of it
 */
record RuleFile(Path path, String text, PackageDescr tree) {

  private static final Path RULES = Path.of("rules");

  /** {@code insertLogical( Type.factory(...) );}, which may go on in a chain of calls. */
  private static final Pattern CONSEQUENCE =
      Pattern.compile("insertLogical\\( ?([A-Z]\\w*)\\.(\\w+)\\(.*\\) ?\\);");

  static List<RuleFile> all() {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .map(file -> of(RULES.relativize(file), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleFile of(Path path, String text) {
    try {
      DrlParser parser = new DrlParser();
      PackageDescr tree = parser.parse(false, text);
      if (parser.hasErrors()) {
        throw new IllegalArgumentException(path + ": " + parser.getErrors());
      }
      return new RuleFile(path, text, tree);
    } catch (DroolsParserException e) {
      throw new IllegalArgumentException(path.toString(), e);
    }
  }

  /** The rules; a query is none. */
  List<RuleDescr> rules() {
    return tree.getRules().stream().filter(rule -> !rule.isQuery()).toList();
  }

  /** The type and the factory of a rule's only consequence; empty if it has another form. */
  static List<String> consequence(RuleDescr rule) {
    String then = rule.getConsequence().toString().strip().replaceAll("\\s+", " ");
    Matcher matcher = CONSEQUENCE.matcher(then);
    boolean single = then.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ';').count() == 1;
    return single && matcher.matches() ? List.of(matcher.group(1), matcher.group(2)) : List.of();
  }

  /** A part of a rule's conditions, and each part below it. */
  static List<BaseDescr> parts(BaseDescr top) {
    List<BaseDescr> parts = new ArrayList<>(List.of(top));
    if (top instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(below -> parts.addAll(parts(below)));
    }
    if (top instanceof PatternDescr pattern && pattern.getSource() != null) {
      parts.addAll(parts(pattern.getSource()));
    }
    if (top instanceof AccumulateDescr accumulate && accumulate.getInput() != null) {
      parts.addAll(parts(accumulate.getInput()));
    }
    return parts;
  }

  /**
   * The class that a simple name means in this file.
   *
   * @throws IllegalArgumentException if no class of that name is imported
   */
  Class<?> classOf(String simpleName) {
    return Stream.concat(
            tree.getImports().stream().map(imported -> imported.getTarget()),
            Stream.of("java.lang." + simpleName))
        .filter(name -> name.endsWith("." + simpleName))
        .map(RuleFile::load)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(path + ": no class " + simpleName));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      return dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
          ? load(name.substring(0, dot) + "$" + name.substring(dot + 1))
          : null;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
