package longstop.located;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value in a file, with its place. What the value means is for its reader to judge. */
public sealed interface Node {

  /** Where the value begins. */
  Mark mark();

  /** What stands here, in words for a message, for example {@code a list}. */
  String words();

  /**
   * A value under a key.
   *
   * @param keyMark where the key begins
   * @param value the value
   */
  record Entry(Mark keyMark, Node value) {}

  /**
   * Keys with values.
   *
   * @param mark where the first key begins
   * @param entries the entries by key, in file order, unmodifiable
   */
  record Mapping(Mark mark, Map<String, Entry> entries) implements Node {

    /** Copies the entries and keeps their order. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String words() {
      return "a mapping";
    }
  }

  /**
   * A list of values.
   *
   * @param mark where the list begins
   * @param items the values in file order, unmodifiable
   */
  record Sequence(Mark mark, List<Node> items) implements Node {

    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String words() {
      return "a list";
    }
  }

  /**
   * A single value, as text.
   *
   * @param mark where the text begins; for a key without a value, just behind its colon
   * @param text the text, without quotes
   * @param plain whether it stands bare: not in quotes and not as a block
   */
  record Scalar(Mark mark, String text, boolean plain) implements Node {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether YAML reads this as "no value". */
    public boolean isNull() {
      return plain && NULLS.contains(text);
    }

    @Override
    public String words() {
      return isNull() ? "no value" : Quoted.of(text);
    }
  }
}
