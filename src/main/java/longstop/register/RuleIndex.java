package longstop.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The rules that the build compiled, by the clause they are annotated with.
 *
 * @param rules sorted by name
 */
public record RuleIndex(List<Rule> rules) {

  private static final String RESOURCE = "/longstop/rules.index";

  /**
   * One rule.
   *
   * @param name its name: the clause, and after a colon what the rule says
   * @param clause id of its clause, or {@code shape} and the name of the shape that it serves
   * @param file the file it stands in, from the root of the sources
   */
  public record Rule(String name, String clause, String file) {

    /** What the rule says, without its clause. */
    public String says() {
      return name.substring(name.indexOf(": ") + 2);
    }
  }

  /** The index that the build wrote. */
  public static RuleIndex standard() {
    try (InputStream in = RuleIndex.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the index of the rules is missing");
      }
      return new RuleIndex(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t", -1))
              .map(parts -> new Rule(parts[0], parts[1], parts[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules that decide a clause: its own, and for a clause that shares the rule of its shape, or
   * is a limb named after a slash, those too.
   */
  public List<Rule> of(Clause clause) {
    String section = clause.id().replaceFirst("/.*", "");
    String shape = "shape " + clause.shape().name().toLowerCase(Locale.ROOT);
    return rules.stream()
        .filter(
            rule ->
                rule.clause().equals(clause.id())
                    || rule.clause().equals(section)
                    || rule.clause().equals(shape))
        .toList();
  }
}
