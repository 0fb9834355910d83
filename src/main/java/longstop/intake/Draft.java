package longstop.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.binding.Positions;
import longstop.located.Mark;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;
import longstop.located.Problems;
import longstop.register.Register;

/**
 * The tree of a deal under check, of which it is not known yet whether it can be bound.
 *
 * @param tree the tree
 * @param register the clauses and readings it may name
 * @param today the day after which nothing can have happened
 * @param problems what was found wrong so far
 */
record Draft(Node tree, Register register, LocalDate today, Problems problems) {

  private static final Node NOTHING = new Scalar(Mark.startOf(""), "", false);

  /** Adds a problem where the value begins, unless something else is wrong there. */
  void atValue(KeyPath path, String what, String expected, String hint) {
    at(new Positions(tree).ofValue(path), what, expected, hint);
  }

  /** Adds a problem where the key begins, unless something else is wrong there. */
  void atKey(KeyPath path, String what, String expected, String hint) {
    at(new Positions(tree).ofKey(path), what, expected, hint);
  }

  private void at(Mark mark, String what, String expected, String hint) {
    if (problems.sorted().stream().noneMatch(problem -> problem.mark().equals(mark))) {
      problems.add(mark, what, expected, hint);
    }
  }

  /** The keys of the mapping that stands there; none if there is none. */
  Collection<String> keys(String... path) {
    return node(path) instanceof Mapping mapping ? mapping.entries().keySet() : List.of();
  }

  /** The texts of the list that stands there; none if there is none. */
  List<String> texts(String... path) {
    return node(path) instanceof Sequence list
        ? list.items().stream()
            .filter(Scalar.class::isInstance)
            .map(item -> ((Scalar) item).text())
            .toList()
        : List.of();
  }

  /** The tree with these keys only. */
  Node only(String... keys) {
    Map<String, Entry> kept = new LinkedHashMap<>();
    if (tree instanceof Mapping mapping) {
      kept.putAll(mapping.entries());
      kept.keySet().retainAll(List.of(keys));
    }
    return new Mapping(tree.mark(), kept);
  }

  /** The value that stands there. */
  Optional<Node> at(String... path) {
    return Optional.of(node(path)).filter(found -> !found.equals(NOTHING));
  }

  private Node node(String... path) {
    Node found = tree;
    for (String key : path) {
      found =
          found instanceof Mapping mapping
              ? Optional.ofNullable(mapping.entries().get(key)).map(Entry::value).orElse(NOTHING)
              : NOTHING;
    }
    return found;
  }
}
