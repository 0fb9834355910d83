package longstop.binding;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The named parts of a schema, one for each record and enum, sorted by name. */
final class Definitions {

  private record Definition(Class<?> type, ObjectNode schema) {}

  private final Map<String, Definition> definitions = new TreeMap<>();

  /** An empty schema of a JSON type. */
  static ObjectNode type(String name) {
    return empty().put("type", name);
  }

  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * A reference to the definition of a class, which is written when it is first asked for.
   *
   * @throws IllegalStateException if another class of the same simple name is already defined
   */
  ObjectNode reference(Class<?> type, Consumer<ObjectNode> describe) {
    String name = type.getSimpleName();
    Definition known = definitions.get(name);
    if (known == null) {
      Definition added = new Definition(type, empty());
      definitions.put(name, added); // before it is written, as a record may hold its like
      describe.accept(added.schema());
    } else if (known.type() != type) {
      throw new IllegalStateException(known.type() + " and " + type + " have one name");
    }
    return empty().put("$ref", "#/$defs/" + name);
  }

  /** All definitions asked for so far. */
  ObjectNode all() {
    ObjectNode all = empty();
    definitions.forEach((name, definition) -> all.set(name, definition.schema()));
    return all;
  }
}
