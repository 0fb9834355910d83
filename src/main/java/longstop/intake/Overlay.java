package longstop.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.located.Mark;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.YamlReader;

/**
 * Reads deal files that build on other deal files: the file that the key {@code base} names, by a
 * path relative to this file, lies below, and this file is laid over it as a merge patch. Each
 * value keeps the place in its own file. A file that was read lately is not read again.
 */
final class Overlay {

  /** The key that names the file below. */
  static final String BASE = "base";

  /** Files that may lie over each other, the lowest included. */
  private static final int DEEPEST = 5;

  private final Map<Path, Node> trees = new Recent<>();

  /** The tree of a file with everything below it, or nothing and problems. */
  Optional<Node> read(Path file, Problems problems) {
    return read(file, Mark.startOf(file.toString()), List.of(), problems);
  }

  private Optional<Node> read(Path file, Mark named, List<Path> above, Problems problems) {
    Path identity = file.toAbsolutePath().normalize();
    if (above.contains(identity)) {
      problems.add(named, "the file builds on itself", "another deal file", "Name another file.");
      return Optional.empty();
    }
    if (above.size() == DEEPEST) {
      problems.add(
          named,
          "more than " + DEEPEST + " files lie over each other",
          "at most " + DEEPEST,
          "Join some of them.");
      return Optional.empty();
    }
    Optional<Node> known = Optional.ofNullable(trees.get(identity));
    if (known.isPresent()) {
      return known;
    }
    List<Path> here = new ArrayList<>(above);
    here.add(identity);
    Optional<Node> tree =
        YamlReader.read(file, problems).flatMap(node -> onBase(file, node, here, problems));
    tree.filter(t -> problems.isEmpty()).ifPresent(t -> trees.put(identity, t));
    return tree;
  }

  private Optional<Node> onBase(Path file, Node node, List<Path> here, Problems problems) {
    if (!(node instanceof Mapping mapping) || !mapping.entries().containsKey(BASE)) {
      return Optional.of(node);
    }
    Node base = mapping.entries().get(BASE).value();
    Map<String, Entry> own = new LinkedHashMap<>(mapping.entries());
    own.remove(BASE);
    return beside(file, base, problems)
        .flatMap(below -> read(below, base.mark(), here, problems))
        .map(below -> MergePatch.apply(below, new Mapping(mapping.mark(), own)));
  }

  /** The tree with this value under a key, whatever stood there. */
  static Node replaced(Node tree, String key, Node value) {
    if (!(tree instanceof Mapping mapping)) {
      return tree;
    }
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, new Entry(value.mark(), value));
    return new Mapping(mapping.mark(), entries);
  }

  /** The file that a value names, relative to the file it stands in. */
  static Optional<Path> beside(Path file, Node name, Problems problems) {
    if (name instanceof Scalar scalar && !scalar.isNull()) {
      try {
        return Optional.of(file.resolveSibling(scalar.text()).normalize());
      } catch (InvalidPathException e) {
        // Told below, as everything else that names no file.
      }
    }
    problems.add(name.mark(), name.words() + " stands here", "the path of a deal file", "");
    return Optional.empty();
  }
}
