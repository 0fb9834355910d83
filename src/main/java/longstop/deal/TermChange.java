package longstop.deal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A change of one term by an amendment: the term is named as the deal file names it, such as {@code
 * closing.latest}.
 */
public final class TermChange {

  private TermChange() {}

  /**
   * The terms with one of them changed.
   *
   * @param path group and term, as in {@code closing.latest}
   * @param value the new value, as the deal file would write it
   * @throws IllegalArgumentException if there is no such term, it cannot be changed, or the value
   *     is not of its kind; the message is for people
   */
  public static Terms apply(Terms terms, String path, String value) {
    return (Terms) apply((Record) terms, List.of(path.split("\\.", -1)), path, value);
  }

  private static Record apply(Record record, List<String> steps, String path, String value) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean found = false;
    for (int i = 0; i < components.length; i++) {
      Object old = valueOf(components[i], record);
      boolean hit = key(components[i]).equals(steps.get(0));
      found |= hit;
      values[i] = hit ? changed(old, steps, path, value) : old;
    }
    if (!found) {
      throw new IllegalArgumentException(
          "there is no term "
              + path
              + "; there are "
              + Arrays.stream(components).map(TermChange::key).collect(Collectors.joining(", ")));
    }
    return construct(record.getClass(), components, values);
  }

  private static Object changed(Object old, List<String> steps, String path, String value) {
    if (steps.size() > 1) {
      if (old instanceof Record group) {
        return apply(group, steps.subList(1, steps.size()), path, value);
      }
      throw new IllegalArgumentException("there is no term " + path);
    }
    try {
      if (old instanceof LocalDate) {
        return LocalDate.parse(value);
      }
      if (old instanceof LocalTime) {
        return LocalTime.parse(value);
      }
      if (old instanceof Integer) {
        return Integer.valueOf(value);
      }
      if (old instanceof BigDecimal) {
        return new BigDecimal(value);
      }
      if (old instanceof String) {
        return value;
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException(value + " is not a value for " + path, e);
    }
    throw new IllegalArgumentException("the term " + path + " cannot be changed as one value");
  }

  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  private static Record construct(
      Class<? extends Record> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
