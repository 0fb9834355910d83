package longstop.binding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.deal.Answer;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;

/**
 * One constant of an enum, written in small letters with hyphens. An {@link Answer} may be left
 * out, is then unknown, and may also be written {@code true} or {@code false}.
 *
 * @param type the enum
 * @param constants the constants by the words for them, in order of declaration
 */
record ChoiceShape(Class<?> type, Map<String, Object> constants) implements Shape {

  private static final Map<String, Object> TRUTH_VALUES =
      Map.of("true", Answer.YES, "false", Answer.NO);

  static ChoiceShape of(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(word(((Enum<?>) constant).name()), constant);
    }
    return new ChoiceShape(type, Collections.unmodifiableMap(constants));
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean isAnswer() {
    return type == Answer.class;
  }

  @Override
  public String expected() {
    return "one of " + String.join(", ", constants.keySet());
  }

  @Override
  public boolean mayBeAbsent() {
    return isAnswer();
  }

  @Override
  public Optional<?> absent(Label key, Problems problems) {
    return Optional.of(Answer.UNKNOWN);
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Scalar scalar)) {
      return mismatch(node, problems);
    }
    Object constant = constants.get(scalar.text());
    if (constant == null && isAnswer() && scalar.plain()) {
      constant = TRUTH_VALUES.get(scalar.text());
    }
    if (constant == null) {
      problems.add(
          scalar.mark(),
          "unknown value " + Quoted.of(scalar.text()),
          expected(),
          Nearest.hint(scalar.text(), constants.keySet()));
    }
    return Optional.ofNullable(constant);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return definitions.reference(type, this::describe);
  }

  private void describe(ObjectNode schema) {
    Stream<String> meanings =
        Arrays.stream(type.getFields())
            .filter(Field::isEnumConstant)
            .flatMap(
                field -> Meaning.of(field).map(m -> word(field.getName()) + ": " + m).stream());
    String description =
        Stream.concat(Meaning.of(type).stream(), meanings).collect(Collectors.joining("\n"));
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    ArrayNode values = schema.putArray("enum");
    constants.keySet().forEach(values::add);
    if (isAnswer()) {
      values.add(true).add(false);
    }
  }
}
