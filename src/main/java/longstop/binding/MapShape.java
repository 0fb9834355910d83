package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Node.Mapping;
import longstop.located.Problems;

/** Values under keys that the file chooses, in file order; none if left out. */
record MapShape(Shape value) implements Shape {

  @Override
  public String expected() {
    return "a mapping from ids to values";
  }

  @Override
  public boolean mayBeAbsent() {
    return true;
  }

  @Override
  public Optional<?> absent(Label key, Problems problems) {
    return Optional.of(Map.of());
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Mapping mapping)) {
      return mismatch(node, problems);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (id, entry) ->
                value
                    .read(entry.value(), new Label(id, entry.keyMark()), problems)
                    .ifPresent(read -> values.put(id, read)));
    return values.size() == mapping.entries().size()
        ? Optional.of(Collections.unmodifiableMap(values))
        : Optional.empty();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = Definitions.type("object");
    schema.set("additionalProperties", value.schema(definitions));
    return schema;
  }
}
