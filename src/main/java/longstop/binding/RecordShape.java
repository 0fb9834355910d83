package longstop.binding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.deal.Key;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Problems;
import longstop.located.Quoted;

/**
 * A record, written as a mapping whose keys are those {@linkplain KeyPath#keyOf of its components}.
 * A component that is marked as {@link Key} is not written there: it takes the key that the record
 * stands under. A record may be left out if all its components may.
 *
 * @param type the record class
 */
record RecordShape(Class<?> type) implements Shape {

  /** Looked up once for each class, and only when needed, so that a record may hold its like. */
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
      };

  /** A component: its key in the file, its form, what it means, and whether it takes the label. */
  private record Part(String key, Shape shape, Optional<String> meaning, boolean isLabel) {

    static Part of(RecordComponent component) {
      return new Part(
          KeyPath.keyOf(component),
          Shape.of(component.getGenericType()),
          Meaning.of(component),
          component.isAnnotationPresent(Key.class));
    }

    boolean mayBeAbsent() {
      return isLabel || shape.mayBeAbsent();
    }

    Optional<?> read(Mapping mapping, Label label, Problems problems) {
      if (isLabel) {
        return Optional.of(label.text());
      }
      Entry entry = mapping.entries().get(key);
      if (entry != null) {
        return shape.read(entry.value(), new Label(key, entry.keyMark()), problems);
      }
      if (mayBeAbsent()) {
        return shape.absent(new Label(key, label.mark()), problems);
      }
      problems.add(
          label.mark(),
          "the key " + Quoted.of(key) + " is missing",
          shape.expected(),
          "Add it" + meaning.map(m -> ": " + m).orElse("."));
      return Optional.empty();
    }
  }

  private List<Part> parts() {
    return PARTS.get(type);
  }

  /** The components that stand in the mapping itself. */
  private Stream<Part> written() {
    return parts().stream().filter(part -> !part.isLabel());
  }

  private List<String> keys() {
    return written().map(Part::key).toList();
  }

  @Override
  public String expected() {
    return "a mapping with keys from " + String.join(", ", keys());
  }

  @Override
  public boolean mayBeAbsent() {
    return parts().stream().allMatch(Part::mayBeAbsent);
  }

  @Override
  public Optional<?> absent(Label key, Problems problems) {
    return readPresent(new Mapping(key.mark(), Map.of()), key, problems);
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Mapping mapping)) {
      return mismatch(node, problems);
    }
    List<Object> values = new ArrayList<>();
    for (Part part : parts()) {
      part.read(mapping, key, problems).ifPresent(values::add);
    }
    boolean known = reportUnknownKeys(mapping, problems);
    return known && values.size() == parts().size()
        ? construct(values, key, problems)
        : Optional.empty();
  }

  /** Whether all keys are known. */
  private boolean reportUnknownKeys(Mapping mapping, Problems problems) {
    List<String> keys = keys();
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!keys.contains(key)) {
                problems.add(
                    entry.keyMark(),
                    "unknown key " + Quoted.of(key),
                    "one of " + String.join(", ", keys),
                    Nearest.hint(key, keys));
              }
            });
    return keys.containsAll(mapping.entries().keySet());
  }

  private Optional<?> construct(List<Object> values, Label key, Problems problems) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        problems.add(key.mark(), String.valueOf(refusal.getMessage()), "", "");
        return Optional.empty();
      }
      throw new IllegalStateException(type.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return definitions.reference(type, schema -> describe(schema, definitions));
  }

  /** Writes the schema of the mapping itself. */
  void describe(ObjectNode schema, Definitions definitions) {
    Meaning.of(type).ifPresent(meaning -> schema.put("description", meaning));
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.arrayNode();
    written()
        .forEach(
            part -> {
              ObjectNode property = part.shape().schema(definitions);
              part.meaning().ifPresent(meaning -> property.put("description", meaning));
              properties.set(part.key(), property);
              if (!part.mayBeAbsent()) {
                required.add(part.key());
              }
            });
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
  }
}
