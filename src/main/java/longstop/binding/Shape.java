package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Country;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;

/**
 * The form that a type takes in a file. Each shape knows both how it is read and how the schema
 * describes it, side by side, so that the two cannot drift apart.
 */
interface Shape {

  /** What belongs here, as a noun phrase for messages. */
  String expected();

  /**
   * Reads a value that is there.
   *
   * @param key what the value stands under; problems with the value as a whole are placed there
   * @return the value, or nothing if a problem was added
   */
  Optional<?> readPresent(Node node, Label key, Problems problems);

  /** The JSON Schema of the value. */
  ObjectNode schema(Definitions definitions);

  /** Whether the key may be left out. */
  default boolean mayBeAbsent() {
    return false;
  }

  /** The value of a key that was left out; asked only if it {@linkplain #mayBeAbsent() may be}. */
  default Optional<?> absent(Label key, Problems problems) {
    throw new IllegalStateException("required: " + expected());
  }

  /** Reads a value; a key with nothing behind it is a problem, as it may be forgotten. */
  default Optional<?> read(Node node, Label key, Problems problems) {
    if (node instanceof Scalar scalar && scalar.isNull()) {
      problems.add(
          key.mark(), "no value is written here", expected(), "Write a value, or remove the line.");
      return Optional.empty();
    }
    return readPresent(node, key, problems);
  }

  /** Adds the problem that something else stands here than expected. */
  default Optional<?> mismatch(Node node, Problems problems) {
    problems.add(node.mark(), node.words() + " stands here", expected(), "");
    return Optional.empty();
  }

  /** The shape of a type. Other types than those listed here have no form in a file. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Shape last = of(arguments[arguments.length - 1]);
      if (generic.getRawType() == Optional.class) {
        return new OptionalShape(last);
      }
      if (generic.getRawType() == List.class) {
        return new ListShape(last);
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new MapShape(last);
      }
    }
    if (type == String.class) {
      return new TextShape();
    }
    if (type == LocalDate.class) {
      return new DateShape();
    }
    if (type == LocalTime.class) {
      return new TimeShape();
    }
    if (type == Node.class) {
      return new TreeShape();
    }
    if (type == Country.class) {
      return new CountryShape();
    }
    if (NumberShape.TYPES.contains(type)) {
      return new NumberShape((Class<?>) type);
    }
    if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
      return ChoiceShape.of(enumeration);
    }
    if (type instanceof Class<?> group && group.isRecord()) {
      return new RecordShape(group);
    }
    throw new IllegalArgumentException("no form in a file for " + type.getTypeName());
  }
}
