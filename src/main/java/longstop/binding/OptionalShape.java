package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Problems;

/** A value that may be left out because it may be unknown. */
record OptionalShape(Shape value) implements Shape {

  @Override
  public String expected() {
    return value.expected();
  }

  @Override
  public boolean mayBeAbsent() {
    return true;
  }

  @Override
  public Optional<?> absent(Label key, Problems problems) {
    return Optional.of(Optional.empty());
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    Optional<?> known = value.readPresent(node, key, problems);
    // The outer one says that it could be read, the inner one that it is known.
    return known.isPresent() ? Optional.of(known) : known;
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return value.schema(definitions);
  }
}
