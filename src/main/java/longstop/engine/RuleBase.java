package longstop.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules, as the build compiled them: loaded on first use, and kept for the life of the process.
 *
 * <p>The build writes the name of the model class into a small resource. No rule compiler is on the
 * class path of the running program, so a model that is missing cannot be made up for here.
 */
final class RuleBase {

  private static final String MODEL = "/longstop/rules.model";

  /** The names of the rules, each after those that derive what it matches. */
  private static final String ORDER = "/longstop/rules.order";

  private static KieBase loaded;

  private RuleBase() {}

  /**
   * All rules; the same object at every call. Sessions made from it are independent of each other
   * and may run in different threads.
   *
   * @throws IllegalStateException if the rules were not compiled
   */
  static synchronized KieBase kieBase() {
    if (loaded == null) {
      loaded = load(MODEL);
    }
    return loaded;
  }

  /** The rules of the model that the given resource names in its property {@code model}. */
  static KieBase load(String resource) {
    try (InputStream in = RuleBase.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the rules were not compiled; build with mvn package");
      }
      Properties description = new Properties();
      description.load(in);
      Class<? extends Model> model =
          Class.forName(description.getProperty("model")).asSubclass(Model.class);
      return KieBaseBuilder.createKieBaseFromModel(
          inOrder(model.getDeclaredConstructor().newInstance()),
          // Given, because the default is looked up in the compiler, which is not there.
          RuleBaseFactory.newKnowledgeBaseConfiguration());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "the compiled rules do not fit this program; build with mvn clean package", e);
    }
  }

  /**
   * The same rules in the order in which their facts are derived. Among rules that could fire the
   * engine takes those that were given first, so that a rule waits until all that it rests on is
   * there, and fires once instead of many times. What the rules conclude does not turn on it.
   */
  private static Model inOrder(Model model) throws IOException {
    try (InputStream in = RuleBase.class.getResourceAsStream(ORDER)) {
      Map<String, Integer> places = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(name -> places.put(name, places.size()));
      List<Rule> rules = new ArrayList<>(model.getRules());
      rules.sort(Comparator.comparing(rule -> places.get(rule.getName())));
      return new ModelImpl(model.getName()).withRules(rules).withQueries(model.getQueries());
    }
  }
}
