package longstop.located;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into a tree with places.
 *
 * <p>Accepted is the plain part of YAML that people write by hand, and so all of JSON: UTF-8, one
 * document, at most 4 MiB and 40 levels, each key a word that stands once in its mapping; no tags,
 * anchors, aliases or merge keys. Whatever the file holds, the answer is a tree or problems.
 */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads a file and adds every problem found. Nothing is returned if no tree came about that could
   * be judged further; a returned tree may still have had problems, so ask {@link
   * Problems#isEmpty()} before believing it.
   */
  public static Optional<Node> read(Path file, Problems problems) {
    Mark start = Mark.startOf(file.toString());
    return SourceText.of(file, problems).flatMap(text -> parse(start, text, problems));
  }

  /**
   * Reads a text, as {@link #read(Path, Problems)} reads a file.
   *
   * @param name stands for the file's name in places and messages
   */
  public static Optional<Node> read(String name, String text, Problems problems) {
    Mark start = Mark.startOf(name);
    return SourceText.of(start, text, problems).flatMap(t -> parse(start, t, problems));
  }

  /** The tree of a text that has been found fit to be read, and that begins at this line. */
  static Optional<Node> parse(Mark start, String text, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(SourceText.LIMIT_BYTES);
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
    try {
      return new TreeBuilder(start, parser, problems).build();
    } catch (YAMLException e) {
      problems.add(SyntaxProblem.of(start, e));
      return Optional.empty();
    }
  }
}
