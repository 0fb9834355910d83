import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/**
 * The build step that turns the rules into classes, so that none is compiled while the program
 * runs.
 *
 * <p>Usage: {@code java -cp CLASSPATH CompileRules.java RULES CLASSES}; the facts that the rules
 * speak of are compiled already, into CLASSES. The step adds the classes of the executable model,
 * and three texts:
 *
 * <ul>
 *   <li>{@code longstop/rules.model}: the properties {@code model}, the name of the model class,
 *       and {@code rules}, the number of rules;
 *   <li>{@code longstop/rules.index}: one line per rule, sorted by name: name, clause and DRL file,
 *       separated by tabs;
 *   <li>{@code longstop/rules.order}: the names of the rules, one per line, each after those that
 *       derive what it matches.
 * </ul>
 *
 * <p>It does nothing if rules, classes, libraries and the step itself are those of its last good
 * run. Errors are reported as {@code FILE:LINE: rule "NAME": MESSAGE} and end it with exit code 1.
 */
public final class CompileRules {

  private static final String PACKAGE = "longstop.rules";

  /**
   * Drools 10.2 asks whether the name of an accessor is <em>contained in</em> these names of its
   * own methods, where it should ask whether it is equal, and then fails without a message.
   */
  private static final String MISTAKEN = "D.alphaIndexedBy D.betaIndexedBy";

  /** Names that the rule language, or the model builder, takes for its own. */
  private static final Set<String> RESERVED = Set.of("and", "bind", "not", "or");

  /** The type of a pattern, with what is matched of it in brackets. */
  private static final Pattern MATCHED = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");

  /** The type that a consequence derives. */
  private static final Pattern DERIVED = Pattern.compile("insertLogical\\(\\s*([A-Z]\\w*)");

  private final Path rules;
  private final Path classes;
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> errors = new TreeSet<>();

  private CompileRules(Path rules, Path classes) {
    this.rules = rules;
    this.classes = classes;
  }

  public static void main(String[] args) throws Exception {
    Path rules = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Path stamp = classes.resolveSibling("rules.stamp");
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint(rules, classes))) {
      return;
    }
    // One rule after the other, so that the names that Drools makes up are the same in each build.
    System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
    CompileRules step = new CompileRules(rules, classes);
    step.run();
    if (!step.errors.isEmpty()) {
      step.errors.forEach(System.err::println);
      System.err.println("The rules do not compile. Errors: " + step.errors.size());
      System.exit(1);
    }
    Files.writeString(stamp, fingerprint(rules, classes));
  }

  /** A digest of all that the step reads and writes, itself and its libraries included. */
  private static String fingerprint(Path rules, Path classes) throws Exception {
    List<Path> files = new ArrayList<>();
    files.add(
        Path.of(CompileRules.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    files.addAll(files(rules, ".drl"));
    files.addAll(files(classes, ""));
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(System.getProperty("java.class.path").getBytes(UTF_8));
    for (Path file : files) {
      digest.update(file.toString().getBytes(UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path root, String suffix) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  private void run() throws Exception {
    for (Path former : files(classes.resolve(PACKAGE.replace('.', '/')), "")) {
      Files.delete(former);
    }
    for (Path file : files(rules, ".drl")) {
      parse(file);
    }
    sources.forEach(this::check);
    if (sources.stream().allMatch(source -> source.rules().isEmpty())) {
      errors.add(rules + ": no rule in any .drl file of this folder");
    }
    if (errors.isEmpty()) {
      compile();
    }
  }

  private void parse(Path file) throws IOException, DroolsParserException {
    String path = file.toString();
    String text = Files.readString(file);
    DrlParser parser = new DrlParser();
    PackageDescr tree = parser.parse(false, text);
    if (parser.hasErrors()) {
      parser.getErrors().forEach(error -> report(path, error.getLines()[0], error.getMessage()));
    } else {
      sources.add(new Source(path, text, tree));
    }
  }

  /** Checks what Drools would report badly or not at all. */
  private void check(Source source) {
    if (!source.tree().getName().equals(PACKAGE)) {
      report(source.path(), 1, "package " + PACKAGE + " expected: all rules are of one package");
    }
    for (ImportDescr imported : source.tree().getImports()) {
      Optional<Class<?>> fact = classOf(imported.getTarget());
      if (fact.isEmpty()) {
        report(source.path(), imported.getLine(), "no class " + imported.getTarget());
      }
      fact.map(Class::getRecordComponents).stream()
          .flatMap(Arrays::stream)
          .map(RecordComponent::getName)
          .filter(name -> MISTAKEN.contains(name) || RESERVED.contains(name))
          .map(name -> imported.getTarget() + ": Drools fails on components named " + name)
          .forEach(text -> report(source.path(), imported.getLine(), text));
    }
    for (RuleDescr rule : source.rules()) {
      AnnotationDescr clause = rule.getAnnotation("clause");
      if (clause == null || !clause.getSingleValueAsString().matches("\"[^\"]+\"")) {
        report(source.path(), rule.getLine(), "after the name, @clause(\"...\") expected, quoted");
      }
    }
  }

  /** The class of an import; a nested class is named with a dot there. */
  private static Optional<Class<?>> classOf(String name) {
    try {
      return Optional.of(Class.forName(name, false, CompileRules.class.getClassLoader()));
    } catch (ClassNotFoundException notFound) {
      String nested = name.replaceFirst("(\\.[A-Z]\\w*)\\.(\\w+)$", "$1\\$$2");
      return nested.equals(name) ? Optional.empty() : classOf(nested);
    }
  }

  private void compile() throws Exception {
    try {
      Map<String, String> texts = new TreeMap<>();
      sources.forEach(source -> texts.put(source.path(), source.text()));
      KieBuilder builder = build(texts);
      List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
      if (messages.isEmpty()) {
        write((InternalKieModule) builder.getKieModule());
      }
      messages.forEach(message -> explain(message, messages));
      if (errors.isEmpty()) {
        messages.forEach(message -> errors.add(message.getPath() + ": " + message.getText()));
      }
    } catch (RuntimeException crash) {
      errors.add(rules + ": Drools itself fails: " + crash);
      sources.forEach(source -> reportEachThatFailsAlone(source, "Drools fails on this rule"));
    }
  }

  private static KieBuilder build(Map<String, String> texts) {
    KieFileSystem files = KieServices.get().newKieFileSystem();
    texts.forEach((path, text) -> files.write("src/main/resources/" + path, text));
    return KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
  }

  /**
   * Finds the rules that a message is about: Drools may name the line, only the file, or neither.
   */
  private void explain(Message message, List<Message> all) {
    String text = message.getText().lines().findFirst().orElse("");
    Optional<Source> source =
        sources.stream().filter(each -> each.path().equals(message.getPath())).findFirst();
    if (source.isPresent() && message.getLine() > 0) {
      report(message.getPath(), message.getLine(), text);
    } else if (source.isPresent()) {
      reportEachThatFailsAlone(source.get(), text);
    } else if (message.getLine() > 0) {
      // About a generated class; a second message of the same path, without a line, shows its text.
      all.stream()
          .filter(other -> other.getPath().equals(message.getPath()) && other.getLine() == 0)
          .forEach(generated -> reportEachGeneratedInto(generated.getText(), text));
    }
  }

  private void reportEachThatFailsAlone(Source source, String text) {
    for (RuleDescr rule : source.tree().getRules()) {
      boolean fails;
      try {
        KieBuilder alone = build(Map.of(source.path(), source.alone(rule)));
        fails = alone.getResults().hasMessages(Message.Level.ERROR);
      } catch (RuntimeException crash) {
        fails = true;
      }
      if (fails) {
        report(source.path(), rule.getLine(), text);
      }
    }
  }

  /** A consequence stands in its class as written; a condition's class names its rules. */
  private void reportEachGeneratedInto(String generated, String text) {
    String dense = withoutBlanks(generated);
    for (Source source : sources) {
      for (RuleDescr rule : source.rules()) {
        if (dense.contains(withoutBlanks(rule.getConsequence().toString()))
            || generated.contains('"' + rule.getName() + '"')) {
          report(source.path(), rule.getLine(), text);
        }
      }
    }
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s", "");
  }

  private void report(String path, int line, String text) {
    String rule =
        sources.stream()
            .filter(source -> source.path().equals(path))
            .flatMap(source -> source.tree().getRules().stream())
            .filter(each -> each.getLine() <= line && line <= each.getEndLine())
            .map(each -> "rule \"" + each.getName() + "\": ")
            .findFirst()
            .orElse("");
    errors.add(path + ":" + line + ": " + rule + text);
  }

  private void write(InternalKieModule module) throws Exception {
    String folder = PACKAGE.replace('.', '/') + '/';
    String model = null;
    for (String name : module.getFileNames()) {
      if (name.startsWith(folder) && name.endsWith(".class")) {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        model = new String(module.getBytes(name), UTF_8).lines().skip(1).findFirst().orElseThrow();
      }
    }
    // Loaded as the program will load it: a model that cannot be loaded fails the build.
    Model loaded = (Model) Class.forName(model).getDeclaredConstructor().newInstance();
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            loaded, RuleBaseFactory.newKnowledgeBaseConfiguration());
    List<String> index = new ArrayList<>();
    for (Source source : sources) {
      for (RuleDescr written : source.rules()) {
        Rule rule = base.getRule(PACKAGE, written.getName());
        // The model keeps the quotes of an annotation's text.
        String clause = rule.getMetaData().get("clause").toString().replace("\"", "");
        index.add(String.join("\t", rule.getName(), clause, source.path()) + '\n');
      }
    }
    Collections.sort(index);
    Path longstop = classes.resolve("longstop");
    Files.writeString(longstop.resolve("rules.index"), String.join("", index));
    Files.writeString(
        longstop.resolve("rules.model"), "model=" + model + "\nrules=" + index.size() + "\n");
    Files.writeString(longstop.resolve("rules.order"), String.join("\n", inOrder()) + "\n");
    System.out.println("Compiled " + index.size() + " rules of " + sources.size() + " files");
  }

  /** The names of the rules by the number of derivations that lie before each, then by name. */
  private List<String> inOrder() {
    Map<String, Set<String>> matched = new TreeMap<>();
    Map<String, String> derived = new TreeMap<>();
    for (Source source : sources) {
      for (RuleDescr rule : source.rules()) {
        String[] halves = source.text(rule).split("(?m)^then$", 2);
        matched.put(
            rule.getName(),
            MATCHED.matcher(halves[0]).results().map(r -> r.group(1)).collect(Collectors.toSet()));
        Matcher type = DERIVED.matcher(halves[halves.length - 1]);
        derived.put(rule.getName(), type.find() ? type.group(1) : "");
      }
    }
    Map<String, Integer> ranks = new TreeMap<>();
    // That nothing derived rests on itself is a test; here it would only end the search later.
    for (int round = 0; round < derived.size(); round++) {
      Map<String, Integer> types = new TreeMap<>();
      derived.forEach(
          (rule, type) -> types.merge(type, ranks.getOrDefault(rule, 0) + 1, Math::max));
      Map<String, Integer> next = new TreeMap<>();
      matched.forEach(
          (rule, names) ->
              next.put(
                  rule, names.stream().mapToInt(t -> types.getOrDefault(t, 0)).max().orElse(0)));
      if (next.equals(ranks)) {
        break;
      }
      ranks.putAll(next);
    }
    return ranks.keySet().stream().sorted(Comparator.comparing(ranks::get)).toList();
  }

  /** A DRL file, and what the parser made of it. */
  private record Source(String path, String text, PackageDescr tree) {

    List<RuleDescr> rules() {
      return tree.getRules().stream().filter(rule -> !rule.isQuery()).toList();
    }

    /** The text of one rule. */
    String text(RuleDescr rule) {
      return text.substring(rule.getStartCharacter(), rule.getEndCharacter());
    }

    /** The text with every other rule and query blanked out. */
    String alone(RuleDescr wanted) {
      StringBuilder alone = new StringBuilder(text);
      for (RuleDescr rule : tree.getRules()) {
        if (rule != wanted) {
          for (int at = rule.getStartCharacter(); at < rule.getEndCharacter(); at++) {
            alone.setCharAt(at, ' ');
          }
        }
      }
      return alone.toString();
    }
  }
}
