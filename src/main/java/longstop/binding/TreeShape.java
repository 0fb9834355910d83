package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Problems;

/** Anything at all: kept as the tree that stands there, for a later reader. */
record TreeShape() implements Shape {

  @Override
  public String expected() {
    return "a value";
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    return Optional.of(node);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.empty();
  }
}
