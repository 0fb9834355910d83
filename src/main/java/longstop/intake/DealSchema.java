package longstop.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import longstop.binding.Schema;
import longstop.deal.Deal;

/**
 * The JSON Schema of deal files: that of a deal, and for a file with a {@code base} that of a merge
 * patch on a deal, in which everything may be left out and an empty value deletes.
 */
final class DealSchema {

  private static final String DEFINITIONS = "$defs";
  private static final String REFERENCE = "$ref";
  private static final String DEAL = "#/$defs/Deal";
  private static final String CHANGED = "Change";

  private DealSchema() {}

  /** The schema as indented text; the same bytes every time. */
  static String text() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema()) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
  }

  private static ObjectNode schema() {
    ObjectNode schema = Schema.of(Deal.class);
    ObjectNode definitions = (ObjectNode) schema.get(DEFINITIONS);
    ObjectNode all = definitions.deepCopy();
    definitions
        .properties()
        .forEach(entry -> all.set(entry.getKey() + CHANGED, change(entry.getValue())));
    ObjectNode change = (ObjectNode) all.get("Deal" + CHANGED);
    ((ObjectNode) change.get("properties"))
        .putObject(Overlay.BASE)
        .put("description", "Path of the deal file that this file changes, relative to this file.")
        .put("type", "string");
    schema.remove(List.of(REFERENCE, DEFINITIONS));
    schema.putObject("if").putArray("required").add(Overlay.BASE);
    schema.putObject("then").put(REFERENCE, DEAL + CHANGED);
    schema.putObject("else").put(REFERENCE, DEAL);
    schema.set(DEFINITIONS, all);
    return schema;
  }

  /** The schema of a change: nothing is required, and each value may be empty. */
  private static JsonNode change(JsonNode definition) {
    ObjectNode change = definition.deepCopy();
    if (!change.has("properties")) {
      return change;
    }
    change.remove("required");
    ObjectNode properties = (ObjectNode) change.get("properties");
    properties
        .properties()
        .forEach(entry -> entry.setValue(optional((ObjectNode) entry.getValue())));
    return change;
  }

  private static ObjectNode optional(ObjectNode value) {
    ObjectNode optional = value.objectNode();
    if (value.has("description")) {
      optional.set("description", value.remove("description"));
    }
    if (value.has("additionalProperties")) {
      value.set("additionalProperties", optional((ObjectNode) value.get("additionalProperties")));
    }
    if (value.has(REFERENCE)) {
      value.put(REFERENCE, value.get(REFERENCE).textValue() + CHANGED);
    }
    optional.putArray("anyOf").add(value).addObject().put("type", "null");
    return optional;
  }
}
