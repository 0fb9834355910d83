package longstop.binding;

import java.util.Optional;
import java.util.regex.Pattern;
import longstop.located.Mark;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Sequence;

/**
 * Where the values of a bound file stand, for checks that come after binding. What the file does
 * not hold is looked for in the nearest parent that it does hold.
 *
 * @param root the tree that was bound
 */
public record Positions(Node root) {

  private static final Pattern ITEM = Pattern.compile("[0-9]{1,9}");

  /** Where the value begins. */
  public Mark ofValue(KeyPath path) {
    return find(path).value().mark();
  }

  /** Where the value's key begins; for an item of a list, where the item begins. */
  public Mark ofKey(KeyPath path) {
    return find(path).keyMark();
  }

  private Entry find(KeyPath path) {
    Entry found = new Entry(root.mark(), root);
    for (String step : path.steps()) {
      Optional<Entry> next = step(found.value(), step);
      if (next.isEmpty()) {
        break;
      }
      found = next.get();
    }
    return found;
  }

  private static Optional<Entry> step(Node parent, String step) {
    if (parent instanceof Mapping mapping) {
      return Optional.ofNullable(mapping.entries().get(step));
    }
    if (parent instanceof Sequence sequence && ITEM.matcher(step).matches()) {
      return sequence.items().stream()
          .skip(Integer.parseInt(step))
          .findFirst()
          .map(item -> new Entry(item.mark(), item));
    }
    return Optional.empty();
  }
}
