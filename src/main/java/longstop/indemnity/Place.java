package longstop.indemnity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in the escrow. What passes by death is kept apart from what the heir had before, because
 * it alone bears what only the one who died answers for (SPA 8.4, ESC 1(c)).
 *
 * @param line for whom it is held, and before him those from whom it came to him, the last one
 *     first; at the end the seller for whom it was contributed
 */
record Place(List<String> line) {

  /** No id of a party has a space in it. */
  private static final String AFTER = " after ";

  /** Keeps the list from being changed. */
  Place {
    line = List.copyOf(line);
  }

  /** The place that {@link #id} names. */
  static Place of(String id) {
    return new Place(List.of(id.split(AFTER)));
  }

  /** How it is named: his own as the seller is. */
  String id() {
    return String.join(AFTER, line);
  }

  /** For whom it is held. */
  String whose() {
    return line.get(0);
  }

  /** The same place once it has passed to an heir. */
  Place passedTo(String heir) {
    return new Place(Stream.concat(Stream.of(heir), line.stream()).toList());
  }

  /** Whether it is or was that of one of these. */
  boolean of(Collection<String> sellers) {
    return !Collections.disjoint(line, sellers);
  }
}
