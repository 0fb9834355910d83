package longstop.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/**
 * A defect of Drools that our rules are written around: apache/incubator-kie issue 7115. A rule
 * that asks for {@code exists ( A() and not B() )} may stay silent although it is satisfied, if a
 * rule of another package asks for {@code exists ( A() and ... )} too. Hence our rules stand in one
 * package, and none has {@code not} inside {@code exists}.
 */
public class NotInsideExistsTest {

  /** A fact that is there. */
  public record Share(String holder) {}

  /** A fact that is not there. */
  public record Lien(String holder) {}

  /** What the rule concludes. */
  public record Free(String holder) {}

  private static final String FREE =
      "rule \"free\" when exists ( Share() and not Lien() ) then insert( new Free(\"a\") ); end\n";

  private static final String PLEDGED =
      "rule \"pledged\" when exists ( Share() and Lien() ) then insert( new Free(\"b\") ); end\n";

  /** The share is derived, as it has to be for the defect to show. */
  private static final String DERIVED =
      "rule \"derived\" when String() then insert( new Share(\"a\") ); end\n";

  @Test
  void firesInOnePackage() throws ReflectiveOperationException {
    assertThat(conclusions(drl("one", DERIVED + FREE + PLEDGED))).containsExactly(new Free("a"));
  }

  @Test
  void staysSilentBesideAnotherPackage() throws ReflectiveOperationException {
    assertThat(conclusions(drl("one", DERIVED), drl("three", FREE))).hasSize(1);
    assertThat(conclusions(drl("one", DERIVED), drl("three", FREE), drl("two", PLEDGED)))
        .as("if this is no longer empty, Drools is mended and our rules may be freer")
        .isEmpty();
  }

  private static String drl(String packageName, String rules) {
    return String.format(
        "package %s\nimport %s\nimport %s\nimport %s\n%s",
        packageName,
        Share.class.getCanonicalName(),
        Lien.class.getCanonicalName(),
        Free.class.getCanonicalName(),
        rules);
  }

  private static List<Object> conclusions(String... files) throws ReflectiveOperationException {
    KieSession session =
        KieBaseBuilder.createKieBaseFromModel(
                models(files), RuleBaseFactory.newKnowledgeBaseConfiguration())
            .newKieSession();
    try {
      session.insert("the first fact");
      session.fireAllRules();
      return List.copyOf(session.getObjects(Free.class::isInstance));
    } finally {
      session.dispose();
    }
  }

  /** The models of the files, by the names of their packages. */
  private static List<Model> models(String... files) throws ReflectiveOperationException {
    KieFileSystem system = KieServices.get().newKieFileSystem();
    for (int at = 0; at < files.length; at++) {
      system.write("src/main/resources/" + at + ".drl", files[at]);
    }
    InternalKieModule module =
        (InternalKieModule)
            KieServices.get()
                .newKieBuilder(system)
                .buildAll(ExecutableModelProject.class)
                .getKieModule();
    ClassLoader loader =
        new ClassLoader(NotInsideExistsTest.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) {
            byte[] code = module.getBytes(name.replace('.', '/') + ".class");
            return defineClass(name, code, 0, code.length);
          }
        };
    String listed =
        module.getFileNames().stream()
            .filter(name -> name.endsWith("/drools-model"))
            .findFirst()
            .orElseThrow();
    List<Model> models = new ArrayList<>();
    for (String name : new String(module.getBytes(listed), UTF_8).lines().skip(1).toList()) {
      Class<? extends Model> model = loader.loadClass(name).asSubclass(Model.class);
      models.add(model.getDeclaredConstructor().newInstance());
    }
    models.sort(Comparator.comparing(Model::getName));
    return models;
  }
}
