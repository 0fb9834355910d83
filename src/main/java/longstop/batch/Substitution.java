package longstop.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;
import longstop.register.Clause;

/**
 * Puts a clause into a scenario that is played for several.
 *
 * @param words what stands for what
 */
record Substitution(Map<String, String> words) {

  /** The scenario stands as it is written. */
  static final Substitution NONE = new Substitution(Map.of());

  /** {@code CLAUSE} stands for the clause, {@code SECTION} for its section of the letter. */
  static Substitution of(Clause clause) {
    return new Substitution(
        Map.of("CLAUSE", clause.id(), "SECTION", clause.disclosure().orElse("SECTION")));
  }

  /** The tree with the words put in, in keys and in texts. */
  Node in(Node node) {
    if (words.isEmpty()) {
      return node;
    }
    if (node instanceof Mapping mapping) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (key, entry) -> entries.put(in(key), new Entry(entry.keyMark(), in(entry.value()))));
      return new Mapping(mapping.mark(), entries);
    }
    if (node instanceof Sequence sequence) {
      return new Sequence(sequence.mark(), sequence.items().stream().map(this::in).toList());
    }
    Scalar scalar = (Scalar) node;
    String text = in(scalar.text());
    // What was put in is a text, however it looks.
    return new Scalar(scalar.mark(), text, scalar.plain() && text.equals(scalar.text()));
  }

  private String in(String text) {
    String found = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      found = found.replace(word.getKey(), word.getValue());
    }
    return found;
  }
}
