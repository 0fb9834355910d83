package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Node.Sequence;
import longstop.located.Problems;

/** Any number of values in order; none if left out. */
record ListShape(Shape item) implements Shape {

  @Override
  public String expected() {
    return "a list, its items on lines that begin with \"- \"";
  }

  @Override
  public boolean mayBeAbsent() {
    return true;
  }

  @Override
  public Optional<?> absent(Label key, Problems problems) {
    return Optional.of(List.of());
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Sequence sequence)) {
      return mismatch(node, problems);
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Node each = sequence.items().get(i);
      item.read(each, new Label(Integer.toString(i), each.mark()), problems).ifPresent(items::add);
    }
    return items.size() == sequence.items().size()
        ? Optional.of(List.copyOf(items))
        : Optional.empty();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = Definitions.type("array");
    schema.set("items", item.schema(definitions));
    return schema;
  }
}
