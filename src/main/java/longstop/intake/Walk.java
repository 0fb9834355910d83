package longstop.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import longstop.binding.KeyPath;
import longstop.deal.Key;

/**
 * Walks over a record and all records in it, so that a check of one kind of component reaches every
 * component of that kind, those of tomorrow too.
 *
 * @param visitor sees every text, number, date and choice, and every key of a map
 */
record Walk(Consumer<Visit> visitor) {

  /**
   * A value on the way.
   *
   * @param component the component that holds it
   * @param value the value, never an optional, a collection or a record
   * @param path where it stands
   * @param key whether it is a key: of a map, or that of the record itself
   */
  record Visit(RecordComponent component, Object value, KeyPath path, boolean key) {

    /** Whether it is a value of a map, whose keys are visited on their own. */
    boolean underKey() {
      return !key && Map.class.isAssignableFrom(component.getType());
    }
  }

  /** Walks over a record that stands at the path. */
  void over(Record root, KeyPath path) {
    for (RecordComponent component : root.getClass().getRecordComponents()) {
      Object value = valueOf(component, root);
      if (component.isAnnotationPresent(Key.class)) {
        visitor.accept(new Visit(component, value, path, true));
      } else {
        KeyPath here = path.child(KeyPath.keyOf(component));
        if (value instanceof Map<?, ?> map) {
          map.keySet()
              .forEach(
                  key -> visitor.accept(new Visit(component, key, here.child((String) key), true)));
        }
        into(component, value, here);
      }
    }
  }

  private void into(RecordComponent component, Object value, KeyPath path) {
    if (value instanceof Record record) {
      over(record, path);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(known -> into(component, known, path));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        into(component, list.get(i), path.child(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> into(component, each, path.child((String) key)));
    } else {
      visitor.accept(new Visit(component, value, path, false));
    }
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
