package longstop.located;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the tree from the parser's events and reports what a deal file may not use. */
final class TreeBuilder {

  /** How deep values may be nested; it also bounds the recursion here and in the readers. */
  static final int LIMIT_DEPTH = 40;

  private static final String MERGE_KEY = "<<";
  private static final String WRITE_OUT = "Write it out.";

  private final Mark start;
  private final Parser parser;
  private final Problems problems;

  /** Whether the tree lacks something that the file says, so that judging it would mislead. */
  private boolean incomplete;

  /** Whether the file is nested too deep to read on. */
  private boolean tooDeep;

  /** A builder for a text that begins at this line. */
  TreeBuilder(Mark start, Parser parser, Problems problems) {
    this.start = start;
    this.parser = parser;
    this.problems = problems;
  }

  /** The tree, or nothing if there is none that could be judged further. */
  Optional<Node> build() {
    parser.getEvent(); // the stream begins
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return empty();
    }
    parser.getEvent(); // the document begins
    Node root = node(parser.getEvent(), 1);
    if (tooDeep) {
      return Optional.empty();
    }
    parser.getEvent(); // the document ends
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      problems.add(
          mark(parser.peekEvent()),
          "a second document begins here",
          "one document in a file",
          "Remove the line \"---\", or put the rest in a file of its own.");
    }
    if (root instanceof Scalar scalar && scalar.isNull()) {
      return empty();
    }
    return incomplete ? Optional.empty() : Optional.of(root);
  }

  private Optional<Node> empty() {
    problems.add(start, "the file is empty", "a mapping", "Write \"key: value\".");
    return Optional.empty();
  }

  private Node node(Event event, int depth) {
    Mark mark = mark(event);
    if (event instanceof NodeEvent properties) {
      checkAnchor(mark, properties);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(mark, scalar);
    }
    if (event instanceof CollectionStartEvent collection) {
      checkTag(mark, collection.getTag());
      if (depth > LIMIT_DEPTH) {
        problems.add(
            mark, "this is nested too deep", "at most " + LIMIT_DEPTH + " levels", "Flatten it.");
        tooDeep = true;
      }
      return event instanceof MappingStartEvent ? mapping(mark, depth) : sequence(mark, depth);
    }
    // An alias: the parser yields no other event where a value is due. The tree is given up.
    incomplete = true;
    return new Scalar(mark, "alias", false);
  }

  private Scalar scalar(Mark mark, ScalarEvent event) {
    checkTag(mark, event.getTag());
    String text = event.getValue();
    text.codePoints()
        .filter(codePoint -> !Characters.allowed(codePoint))
        .findFirst()
        .ifPresent(
            codePoint ->
                problems.add(
                    mark,
                    "the text holds the character " + Characters.name(codePoint),
                    "text that people can see",
                    "Remove the escape."));
    return new Scalar(mark, text, event.getScalarStyle() == ScalarStyle.PLAIN);
  }

  private Sequence sequence(Mark mark, int depth) {
    List<Node> items = new ArrayList<>();
    while (goesOn(Event.ID.SequenceEnd)) {
      items.add(node(parser.getEvent(), depth + 1));
    }
    return new Sequence(mark, items);
  }

  private Mapping mapping(Mark mark, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (goesOn(Event.ID.MappingEnd)) {
      Node key = node(parser.getEvent(), depth + 1);
      if (!tooDeep) {
        Node value = node(parser.getEvent(), depth + 1);
        key(key, entries).ifPresent(k -> entries.put(k, new Entry(key.mark(), value)));
      }
    }
    return new Mapping(mark, entries);
  }

  /** Whether the collection has another part; steps over its end if not. */
  private boolean goesOn(Event.ID end) {
    if (tooDeep) {
      return false;
    }
    if (parser.checkEvent(end)) {
      parser.getEvent();
      return false;
    }
    return true;
  }

  /** The key's text, or nothing and a problem if it cannot be a key of these entries. */
  private Optional<String> key(Node key, Map<String, Entry> entries) {
    if (!(key instanceof Scalar scalar)) {
      problems.add(
          key.mark(),
          key.words() + " stands where a key belongs",
          "a word as the key",
          "Put a text that begins with [ or { in quotes.");
      return Optional.empty();
    }
    if (scalar.text().isEmpty()) {
      problems.add(key.mark(), "the key is missing", "\"key: value\"", "Write a key.");
      return Optional.empty();
    }
    if (scalar.plain() && scalar.text().equals(MERGE_KEY)) {
      problems.add(key.mark(), "merge keys (<<) are not used here", "plain keys", WRITE_OUT);
      incomplete = true;
      return Optional.empty();
    }
    Entry first = entries.get(scalar.text());
    if (first != null) {
      problems.add(
          key.mark(),
          "the key " + Quoted.of(scalar.text()) + " stands twice, first at " + at(first.keyMark()),
          "each key once",
          "Remove one of the two, or rename it.");
      return Optional.empty();
    }
    return Optional.of(scalar.text());
  }

  private static String at(Mark mark) {
    return "line " + mark.line() + ", column " + mark.column();
  }

  private void checkAnchor(Mark mark, NodeEvent event) {
    if (event instanceof AliasEvent) {
      problems.add(
          mark,
          "aliases (*" + event.getAnchor() + ") are not used here",
          "the value itself",
          "Write it out; a text that begins with * goes in quotes.");
    } else if (event.getAnchor() != null) {
      problems.add(
          mark,
          "anchors (&" + event.getAnchor() + ") are not used here",
          "the value itself",
          "Remove the anchor; a text that begins with & goes in quotes.");
    }
  }

  private void checkTag(Mark mark, String tag) {
    if (tag != null) {
      problems.add(
          mark,
          "tags (" + Quoted.of(tag) + ") are not used here",
          "the value itself",
          "Remove the tag; a text that begins with ! goes in quotes.");
    }
  }

  private Mark mark(Event event) {
    return mark(start, event.getStartMark());
  }

  /** The parser counts lines and columns from 0, people from 1. */
  static Mark mark(Mark start, org.yaml.snakeyaml.error.Mark mark) {
    return new Mark(start.file(), start.line() + mark.getLine(), mark.getColumn() + 1);
  }
}
