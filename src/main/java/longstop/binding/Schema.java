package longstop.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of the files that the {@link Binder} binds to a record. Editors
 * use it to complete keys and to show what they mean. It cannot say everything that the binder
 * checks: quotes, the size of numbers, and what a record's constructor refuses.
 */
public final class Schema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private Schema() {}

  /** The schema of files that hold this record. Keys stand in the order of the components. */
  public static ObjectNode of(Class<? extends Record> type) {
    Definitions definitions = new Definitions();
    ObjectNode schema = Definitions.empty().put("$schema", DRAFT);
    schema.setAll(new RecordShape(type).schema(definitions));
    schema.set("$defs", definitions.all());
    return schema;
  }

  /** The same as indented text with a line feed at its end; the same bytes every time. */
  public static String text(Class<? extends Record> type) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(of(type)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
  }
}
